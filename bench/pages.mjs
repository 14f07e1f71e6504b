// Time and memory for each page of PDFs from 5 to 2,000 pages, each read in a process of its own.
// After a build: node bench/pages.mjs [ENGINE]
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const self = fileURLToPath(import.meta.url);
const counts = [5, 50, 500, 2000];
const linesOnPage = 48;
const sentence =
  "Udvalget drøftede forslaget om den nye havneplads og bad om en plan til mødet i maj.";
const [first, ...rest] = process.argv.slice(2);

if (first === "--probe") await probe(rest[0], Number(rest[1]));
else {
  console.log("| pages | ms a page | peak MB |\n|---|---|---|");
  for (const count of counts) {
    const args = [self, "--probe", first ?? "pdf-parse", String(count)];
    process.stdout.write(spawnSync(process.execPath, args, { encoding: "utf8" }).stdout);
  }
}

async function probe(engine, count) {
  const { extractPdf } = await import("../dist/extract/pdf/extract-pdf.js");
  await extractPdf(minutes(1), { engine });
  const bytes = minutes(count);
  const start = performance.now();
  await extractPdf(bytes, { engine });
  const milliseconds = ((performance.now() - start) / count).toFixed(1);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`| ${count} | ${milliseconds} | ${megabytes} |`);
}

/** Invented minutes: a heading, lines of text and a page number on each page. */
function minutes(count) {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
  ];
  const kids = [];
  for (let page = 1; page <= count; page += 1) {
    const content = pageContent(page, count);
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R ` +
        "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>",
    );
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Count ${count} /Kids [${kids.join(" ")}] >>`;
  return file(objects);
}

function pageContent(page, count) {
  const show = (text, font, size, top) => `BT /${font} ${size} Tf 72 ${top} Td (${text}) Tj ET`;
  const lines = Array.from({ length: linesOnPage }, (_, index) =>
    show(`${sentence} ${index}`, "F1", 10, 750 - 14 * index),
  );
  const heading = show(`Punkt ${page}: Havneplads nr. ${page}`, "F2", 13, 780);
  return [heading, ...lines, show(`Side ${page} af ${count}`, "F1", 8, 40)].join("\n");
}

function file(objects) {
  const parts = ["%PDF-1.4\n"];
  const offsets = [];
  let at = parts[0].length;
  for (const [index, body] of objects.entries()) {
    offsets.push(at);
    const part = `${index + 1} 0 obj\n${body}\nendobj\n`;
    parts.push(part);
    at += part.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  const size = objects.length + 1;
  parts.push(`xref\n0 ${size}\n0000000000 65535 f \n${rows.join("")}`);
  parts.push(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`);
  return new Uint8Array(Buffer.from(parts.join(""), "latin1"));
}
