// Processor time of each stage over documents, in one process: what structuring costs beside extraction.
// After a build: node bench/after-extraction.mjs [FILE_OR_FOLDER…] (the PDFs of ../shared/corpus or samples).
// DIST=DIR measures another build, ENGINE=pdf-parse another engine than the default.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { VFile } from "vfile";

const rounds = 5;
const engine = process.env.ENGINE;
const root = fileURLToPath(new URL("..", import.meta.url));
const dist = pathToFileURL(`${resolve(process.env.DIST ?? join(root, "dist"))}/`);
const { extract } = await import(new URL("extract/extract.js", dist));
const { structureSteps } = await import(new URL("structure/index.js", dist));
const { check } = await import(new URL("check/index.js", dist));
const { minutesFromTree } = await import(new URL("record/minutes-from-tree.js", dist));
const { compileLess } = await import(new URL("batch/compile-less.js", dist));

const given = process.argv.slice(2);
const corpus = join(root, "../shared/corpus");
const files = (given.length > 0 ? given : [existsSync(corpus) ? corpus : join(root, "samples")])
  .flatMap(filesIn)
  .sort();
const documents = files.map((name) => ({ name, bytes: readFileSync(name) }));

// As `convert` and the workers of an import do.
compileLess();
const cold = await pass();
const passes = [];
for (let round = 0; round < rounds; round += 1) passes.push(await pass());
print();

/** A named file itself, or the PDFs in a folder and the folders in it. */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith(".pdf"))
    .map((name) => join(path, name));
}

/** Processor milliseconds of every stage over all documents once; unreadable ones count nothing. */
async function pass() {
  const milliseconds = new Map();
  const add = (stage, { user, system }) =>
    milliseconds.set(stage, (milliseconds.get(stage) ?? 0) + (user + system) / 1000);
  const timed = (stage, run) => {
    const start = process.cpuUsage();
    const result = run();
    add(stage, process.cpuUsage(start));
    return result;
  };
  for (const { name, bytes } of documents) {
    const start = process.cpuUsage();
    const extraction = await extract(new Uint8Array(bytes), { name, engine }).catch(() => null);
    if (extraction === null) continue;
    add("extract", process.cpuUsage(start));
    const file = new VFile();
    let { tree } = extraction;
    for (const step of structureSteps) tree = timed(step.name, () => step()(tree, file) ?? tree);
    timed("check", () => check(tree, file));
    timed("record", () => minutesFromTree(tree, factsOf(extraction, name, bytes, file)));
  }
  return milliseconds;
}

function factsOf({ mediaType, pages, extractor, ocr, findings }, name, bytes, file) {
  const source = { name, mediaType, bytes: bytes.byteLength, pages, extractor, ocr };
  const id = `sha256:${"0".repeat(64)}`;
  return { source, id, findings: [...findings, ...(file.data.findings ?? [])] };
}

function print() {
  const steps = structureSteps.map(({ name }) => name);
  const after = [...steps, "check", "record"];
  console.log(
    `${documents.length} files, processor time, first pass and median of ${rounds} more\n`,
  );
  console.log("| stage | first ms | % | ms | % |\n|---|---|---|---|---|");
  row("extract", ["extract"]);
  row("structure", steps);
  for (const name of steps) row(`· \`${name}\``, [name]);
  row("check", ["check"]);
  row("record", ["record"]);
  row("all after extraction", after);
}

/** One row of the table: some stages together, each share of the extraction of its own pass. */
function row(name, stages) {
  const cells = [[cold], passes].flatMap((all) => [
    median(all.map((one) => sum(one, stages))).toFixed(0),
    median(all.map((one) => (100 * sum(one, stages)) / one.get("extract"))).toFixed(1),
  ]);
  console.log(`| ${name} | ${cells.join(" | ")} |`);
}

function sum(milliseconds, stages) {
  return stages.reduce((total, stage) => total + (milliseconds.get(stage) ?? 0), 0);
}

function median(values) {
  return values.sort((left, right) => left - right)[values.length >> 1];
}
