/**
 * Measures the accuracy on annotated documents, what each structuring step gives
 * and whether confidence means something, and writes the figures into
 * docs/accuracy.md. Run after a build, with the annotated corpus beside the
 * project: `node scripts/accuracy.mjs [CORPUS [SCORER]]`.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { VFile } from "vfile";

const project = fileURLToPath(new URL("..", import.meta.url));
const corpus = process.argv[2] ?? join(project, "../shared/corpus");
const scorer = process.argv[3] ?? join(project, "../shared/score/score.mjs");
if (!existsSync(corpus) || !existsSync(scorer)) {
  console.error(`No annotated documents at ${corpus}: name the folder, then the scorer.`);
  process.exit(2);
}
const from = (path) => import(pathToFileURL(join(project, "dist", path)).href);
const { extract } = await from("extract/extract.js");
const { structure, structureSteps } = await from("structure/index.js");
const { check } = await from("check/index.js");
const { minutesFromTree } = await from("record/minutes-from-tree.js");
const { score, overall } = await import(pathToFileURL(scorer).href);

const documents = await load();
const whole = documents.map((document) => measure(document, structureSteps));
write("annotated", annotatedTable(whole));
write("ablation", ablationTable());
write("calibration", calibrationTable(whole));
writeFileSync(join(project, "docs/images/calibration.svg"), calibrationPlot(whole));
console.log(annotatedTable(whole).split("\n").at(-1));

async function load() {
  const found = [];
  for (const gold of readdirSync(corpus, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".gold.json"))
    .sort()) {
    const base = join(corpus, gold.slice(0, -".gold.json".length));
    for (const name of readdirSync(dirname(base)).sort()) {
      const file = join(dirname(base), name);
      if (!file.startsWith(`${base}.`) || name.endsWith(".gold.json")) continue;
      const bytes = readFileSync(file);
      const extraction = await extract(new Uint8Array(bytes), { name });
      found.push({
        group: basename(dirname(base)),
        format: extname(name).slice(1),
        bytes,
        extraction,
        gold: JSON.parse(readFileSync(join(corpus, gold), "utf8")),
      });
    }
  }
  return found;
}

function measure({ group, format, bytes, extraction, gold }, steps) {
  const file = new VFile();
  const tree = structure(extraction.tree, file, steps);
  check(tree, file);
  const id = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  const source = {
    name: "",
    mediaType: extraction.mediaType,
    bytes: bytes.length,
    pages: extraction.pages,
    extractor: extraction.extractor,
    ocr: false,
  };
  const record = minutesFromTree(tree, { source, id, findings: file.data.findings ?? [] });
  const scored = score(gold, record);
  const { itemF1, sectionF1, sectionTextF1 } = scored.top;
  const right = itemF1 === 1 && sectionF1 === 1 && sectionTextF1 >= 0.99;
  return {
    group,
    format,
    overall: overall(scored),
    items: itemF1,
    sections: sectionF1,
    text: sectionTextF1,
    kept: scored.recall,
    right,
    ...record.quality,
  };
}

function annotatedTable(results) {
  const groups = new Map();
  for (const one of results) {
    const key = `${one.group}, ${one.format}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const rows = [...groups].map(([name, all]) => row(name, all));
  return [
    "| documents | number | overall | items | sections | section text | kept | wholly right |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
    row("all", results),
  ].join("\n");
}

function row(name, all) {
  const mean = (field) => (100 * all.reduce((sum, one) => sum + one[field], 0)) / all.length;
  const figures = ["overall", "items", "sections", "text", "kept"].map((field) =>
    mean(field).toFixed(2),
  );
  return `| ${name} | ${all.length} | ${figures.join(" | ")} | ${all.filter((one) => one.right).length} |`;
}

function ablationTable() {
  const mean = (results, field) =>
    (100 * results.reduce((sum, one) => sum + one[field], 0)) / results.length;
  const fields = ["overall", "items", "sections", "text"];
  const full = fields.map((field) => mean(whole, field));
  const rows = structureSteps.map((step) => {
    const steps = structureSteps.filter((other) => other !== step);
    const results = documents.map((document) => attempt(document, steps));
    const cells = fields.map(
      (field, at) =>
        `${mean(results, field).toFixed(2)} (${(mean(results, field) - full[at]).toFixed(2)})`,
    );
    return `| ${stepName(step)} | ${cells.join(" | ")} |`;
  });
  return [
    "| without | overall | items | sections | section text |",
    "| --- | ---: | ---: | ---: | ---: |",
    `| (none left out) | ${full.map((value) => value.toFixed(2)).join(" | ")} |`,
    ...rows,
  ].join("\n");
}

/** A step may rest on another: a document that cannot be made without it counts as nothing. */
function attempt(document, steps) {
  try {
    return measure(document, steps);
  } catch {
    return { overall: 0, items: 0, sections: 0, text: 0 };
  }
}

function stepName(step) {
  return `\`${step.name || "step"}\``;
}

function calibrationTable(results) {
  const share = (part, all) =>
    all.length === 0
      ? "–"
      : `${((100 * part.length) / all.length).toFixed(0)} % (${part.length} of ${all.length})`;
  const wrong = results.filter((one) => !one.right);
  const right = results.filter((one) => one.right);
  const bins = [
    [0, 0.55],
    [0.55, 0.8],
    [0.8, 0.95],
    [0.95, 1.01],
  ];
  const binRows = bins.map(([low, high]) => {
    const within = results.filter((one) => one.confidence >= low && one.confidence < high);
    return `| ${low.toFixed(2)}–${Math.min(1, high).toFixed(2)} | ${within.length} | ${share(
      within.filter((one) => one.right),
      within,
    )} |`;
  });
  return [
    `Not wholly right and marked for review: ${share(
      wrong.filter((one) => one.needsReview),
      wrong,
    )}.`,
    `Wholly right and marked all the same: ${share(
      right.filter((one) => one.needsReview),
      right,
    )}.`,
    "",
    "| confidence | documents | wholly right |",
    "| --- | ---: | ---: |",
    ...binRows,
  ].join("\n");
}

/** One dot a document: its confidence across, its overall score up. */
function calibrationPlot(results) {
  const x = (value) => 60 + value * 520;
  const y = (value) => 20 + (1 - (value - 0.9) / 0.1) * 300;
  const dots = results.map(
    (one) =>
      `<circle cx="${x(one.confidence).toFixed(1)}" cy="${y(Math.max(0.9, one.overall)).toFixed(1)}" r="5" fill="${one.right ? "#1f6f54" : "#b3261e"}" fill-opacity="0.65"/>`,
  );
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (value) => `<text x="${x(value)}" y="345" text-anchor="middle">${value}</text>`,
  );
  const marks = [0.9, 0.925, 0.95, 0.975, 1].map(
    (value) =>
      `<text x="52" y="${y(value) + 4}" text-anchor="end">${(100 * value).toFixed(1)}</text><line x1="60" x2="580" y1="${y(value)}" y2="${y(value)}" stroke="#ddd"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 390" font-family="sans-serif" font-size="12" role="img" aria-label="Confidence and score of each annotated document"><rect width="620" height="390" fill="#fff"/>${marks.join("")}${dots.join("")}${ticks.join("")}<line x1="${x(0.55)}" x2="${x(0.55)}" y1="20" y2="320" stroke="#b3261e" stroke-dasharray="4 4"/><text x="${x(0.55) - 6}" y="34" text-anchor="end" fill="#b3261e">review below 0.55</text><text x="320" y="370" text-anchor="middle">confidence of the worst item</text><text x="14" y="170" transform="rotate(-90 14 170)" text-anchor="middle">overall score</text><circle cx="430" cy="366" r="5" fill="#1f6f54"/><text x="440" y="370">wholly right</text><circle cx="520" cy="366" r="5" fill="#b3261e"/><text x="530" y="370">not</text></svg>\n`;
}

function write(name, figures) {
  const path = join(project, "docs/accuracy.md");
  const text = readFileSync(path, "utf8");
  const mark = `<!-- figures: ${name} -->`;
  const end = "<!-- end of figures -->";
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`docs/accuracy.md has no place for ${mark}`);
  const stop = text.indexOf(end, at);
  writeFileSync(path, `${text.slice(0, at + mark.length)}\n\n${figures}\n\n${text.slice(stop)}`);
}
