/**
 * Makes tests/extract/contract.pdf from tests/extract/contract-minutes.json with
 * Chromium (Debian package `chromium`): `node scripts/make-contract-pdf.mjs`.
 * The PDF is committed, so that the tests need no browser.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = new URL("../tests/extract/contract-minutes.json", import.meta.url);
const target = fileURLToPath(new URL("../tests/extract/contract.pdf", import.meta.url));
const browser = process.env.CHROMIUM ?? "/usr/bin/chromium";

const part = ({ text, bold, href }) => {
  if (href !== undefined) return `<a href="${href}">${text}</a>`;
  return bold ? `<strong>${text}</strong>` : text;
};

const writers = {
  heading: ({ depth, text }) => `<h${depth}>${text}</h${depth}>`,
  paragraph: ({ parts }) => `<p>${parts.map(part).join("")}</p>`,
  tabbed: ({ cells }) =>
    `<p class="tabbed">${cells.map((cell) => `<span>${cell}</span>`).join("")}</p>`,
  item: ({ depth, label, text }) => {
    const list = label === "•" ? "ul" : "ol";
    return depth === 0 ? `<li>${text}</li>` : `<${list}><li>${text}</li></${list}>`;
  },
  table: ({ rows }) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`,
};

function page(blocks) {
  let open = "";
  const rows = blocks.map((block) => {
    const list = block.kind === "item" ? (block.label === "•" ? "ul" : "ol") : "";
    const closing = open !== "" && open !== list ? `</${open}>` : "";
    const opening = list !== "" && open !== list ? `<${list}>` : "";
    open = list;
    return closing + opening + writers[block.kind](block);
  });
  return `<!DOCTYPE html><html lang="da"><meta charset="utf-8"><title>Referat</title>
<style>
  @page { size: A4; margin: 25mm; }
  body { font: 11pt "DejaVu Sans", sans-serif; }
  h1 { font-size: 18pt } h2 { font-size: 14pt } h3 { font-size: 12pt }
  .tabbed { display: flex; justify-content: space-between; }
  td { border: 1px solid black; padding: 2pt 12pt; }
  ul { list-style-type: "•  "; }
  table { border-collapse: collapse; }
</style><body>${rows.join("\n")}</body></html>`;
}

const folder = mkdtempSync(join(tmpdir(), "contract-"));
try {
  const html = join(folder, "contract.html");
  writeFileSync(html, page(JSON.parse(readFileSync(source, "utf8"))));
  execFileSync(browser, [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    `--user-data-dir=${folder}`,
    "--no-pdf-header-footer",
    `--print-to-pdf=${target}`,
    `file://${html}`,
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
