// Draws docs/images/page-and-record.png: a page of a sample beside what the record says of it, the
// same colour on both sides. Needs pdftoppm and Chromium. After a build:
// node scripts/readme-picture.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { structureMinutes } from "../dist/index.js";

const sample = "samples/kaerhoej-byraad-2024-02-27.pdf";
const picture = "docs/images/page-and-record.png";
const page = 2;
/** Size of an A4 page in points, and pixels for each of them in the picture. */
const paper = { width: 595.3, height: 841.9 };
const scale = 1.1;
const textLength = 74;
const colours = ["#1f77b4", "#2ca02c", "#9467bd", "#d62728", "#e07b00", "#17899b", "#8c564b"];

const { record } = await structureMinutes(readFileSync(sample), { name: sample });
const folder = mkdtempSync(join(tmpdir(), "referat-picture-"));
draw(itemsOnPage(record), folder);
rmSync(folder, { recursive: true });

/** The items with what of them stands on the page; every section gets a colour. */
function itemsOnPage({ items }) {
  let used = 0;
  return items
    .map((item) => ({ ...item, sections: item.sections.map(onPage).filter(Boolean) }))
    .filter((item) => item.sections.length > 0);

  function onPage(section) {
    const blocks = section.blocks.filter(({ provenance }) =>
      provenance.some((place) => place.page === page && place.box),
    );
    if (blocks.length === 0) return null;
    const boxes = blocks.flatMap(({ provenance }) =>
      provenance.filter((place) => place.page === page && place.box).map(({ box }) => box),
    );
    const colour = colours[used % colours.length];
    used += 1;
    return { ...section, blocks, colour, box: around(boxes) };
  }
}

function around(boxes) {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.min(...boxes.map((box) => box.bottom)),
    top: Math.max(...boxes.map((box) => box.top)),
  };
}

function draw(items, folder) {
  execFileSync("pdftoppm", [
    ...["-png", "-r", String(72 * scale), "-f", String(page), "-l", String(page), "-singlefile"],
    ...[sample, join(folder, "page")],
  ]);
  const height = Math.ceil(paper.height * scale) + 40;
  const html = join(folder, "picture.html");
  writeFileSync(html, document(items));
  const browserArguments = [
    ...["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-lcd-text"],
    ...[`--window-size=1360,${height}`, `--screenshot=${picture}`, `file://${html}`],
  ];
  execFileSync("chromium", browserArguments, { stdio: "ignore" });
}

function document(items) {
  const boxes = items.flatMap((item) => item.sections.map(overlay)).join("");
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 20px; display: flex; gap: 24px; background: #eceff3;
      font: 14px/1.5 "DejaVu Sans Mono", monospace; color: #333 }
    .page { position: relative; width: ${paper.width * scale}px; height: ${paper.height * scale}px;
      flex: none; background: white; box-shadow: 0 1px 5px #0004 }
    .page img { width: 100%; height: 100% }
    .box { position: absolute; border-left: 4px solid }
    .box i { position: absolute; inset: 0; opacity: 0.09; background: currentColor }
    .record { flex: 1; background: white; box-shadow: 0 1px 5px #0004; padding: 14px 18px;
      font-size: 11px; white-space: pre-wrap; overflow: hidden }
    b { font-weight: normal }
    .record { line-height: 1.45 }
  </style><div class="page"><img src="page.png">${boxes}</div>
  <div class="record">${items.map(itemText).join("\n")}</div>`;
}

function overlay({ box, colour }) {
  const left = (box.left - 10) * scale;
  const top = (paper.height - box.top - 3) * scale;
  const width = (box.right - box.left + 16) * scale;
  const height = (box.top - box.bottom + 6) * scale;
  const place = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  return `<div class="box" style="${place};color:${colour}"><i></i></div>`;
}

/** The item as JSON, shortened: long texts end in "…", empty fields are left out. */
function itemText({ number, title, caseNumbers, visibility, sections, ...facts }) {
  const lines = [
    field("number", number),
    field("title", title),
    field(
      "caseNumbers",
      caseNumbers.map(({ value }) => value),
    ),
    field("visibility", visibility),
    `  "sections": [`,
    ...sections.map(sectionText),
    "  ],",
    field("recommendations", facts.recommendations),
    field("decision", facts.decision && decisionFacts(facts.decision)),
    field("votes", facts.votes.map(voteFacts)),
    field(
      "attachments",
      facts.attachments.map(({ label, title }) => ({ label, title })),
    ),
  ];
  return `{\n${lines.filter(Boolean).join("\n")}\n}`;
}

function field(name, value) {
  if (value === null || value.length === 0) return "";
  if (!Array.isArray(value) || typeof value[0] !== "object") {
    return escapeHtml(`  "${name}": ${json(value)},`);
  }
  const rows = value.map((row) => `    ${json(row)},`);
  return escapeHtml(`  "${name}": [\n${rows.join("\n")}\n  ],`);
}

function sectionText({ kind, heading, text, blocks, colour }) {
  const shown = json({ kind, heading, text: shortened(text), blocks: blocks.length });
  return `    <b style="color:${colour}">${escapeHtml(shown)}</b>,`;
}

function decisionFacts({ outcome, evidence }) {
  return { outcome, evidence };
}

function voteFacts({ for: yes, against, abstained }) {
  return { for: voteSide(yes), against: voteSide(against), abstained: voteSide(abstained) };
}

function voteSide({ count, names }) {
  return count === null ? names : { count, names };
}

function shortened(text) {
  const line = text.replaceAll("\n", " ");
  return line.length <= textLength ? line : `${line.slice(0, textLength).trimEnd()}…`;
}

function json(value) {
  return JSON.stringify(value, null, 1).replace(/\n\s*/gu, " ");
}

function escapeHtml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
