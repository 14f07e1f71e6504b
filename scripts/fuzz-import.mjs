// Imports broken PDFs and DOCX for some minutes and checks each round: the import ends by itself, each
// distinct content has one line in documents.jsonl or failures.jsonl, and each failure has a rule that
// is published. Failures that are bugs of the program (program-error, worker-crashed) are told with
// their seeds. After a build:
//   node scripts/fuzz-import.mjs [--minutes 10] [--seed 1] [--jobs 1] [--from samples]
//   node scripts/fuzz-import.mjs --write FILE --seed N --from samples    (the document of one seed)
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { rules } from "../dist/rules.js";
import { mutateDocument } from "./mutate-document.mjs";

const { values: options } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    jobs: { type: "string", default: "1" },
    from: { type: "string", default: "samples" },
    engine: { type: "string", default: "direct" },
    work: { type: "string", default: ".tmp/fuzz" },
    write: { type: "string" },
  },
});

/** Documents of one import. */
const roundSize = 150;
const program = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const published = new Set(rules.map(({ ruleId }) => ruleId));
const bugs = new Set(["program-error", "worker-crashed"]);
const names = readdirSync(options.from)
  .filter((name) => /\.(?:pdf|docx)$/u.test(name))
  .sort();
const sources = names.map((name) => ({
  suffix: name.slice(name.lastIndexOf(".")),
  bytes: readFileSync(join(options.from, name)),
}));

if (options.write !== undefined)
  writeFileSync(options.write, documentOf(Number(options.seed)).bytes);
else fuzz();

function documentOf(seed) {
  const source = sources[seed % sources.length];
  const kin = sources.filter(({ suffix }) => suffix === source.suffix);
  const other = kin[Math.floor(seed / sources.length) % kin.length];
  return { suffix: source.suffix, bytes: mutateDocument(source.bytes, other.bytes, seed) };
}

function fuzz() {
  const endMs = Date.now() + Number(options.minutes) * 60_000;
  const counts = new Map();
  let seed = Number(options.seed);
  let wrong = 0;
  while (Date.now() < endMs) {
    wrong += round(seed, counts);
    seed += roundSize;
  }
  const sorted = [...counts].sort((one, two) => two[1] - one[1]);
  console.log(`${seed - Number(options.seed)} documents, seeds ${options.seed} to ${seed - 1}`);
  console.log(sorted.map(([outcome, count]) => `${outcome} ${count}`).join(", "));
  console.log(wrong === 0 ? "nothing wrong" : `${wrong} wrong`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

/** Import one round; what is wrong with it is told and counted. */
function round(firstSeed, counts) {
  const folder = join(options.work, "documents");
  const out = join(options.work, "records");
  rmSync(options.work, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const contents = new Set();
  for (let seed = firstSeed; seed < firstSeed + roundSize; seed += 1) {
    const { suffix, bytes } = documentOf(seed);
    writeFileSync(join(folder, `${seed}${suffix}`), bytes);
    contents.add(createHash("sha256").update(bytes).digest("hex"));
  }
  const limits = ["--max-seconds", "20", "--max-memory", "512", "--engine", options.engine];
  const args = [program, "import", folder, "--out", out, "--jobs", options.jobs, "--quiet"];
  const run = spawnSync(process.execPath, [...args, ...limits], { encoding: "utf8" });
  const problems = [];
  if (run.status !== 0 && run.status !== 1) {
    problems.push(`seeds from ${firstSeed}: exit ${run.status ?? run.signal}\n${run.stderr}`);
  }
  const failures = linesOf(join(out, "failures.jsonl"));
  const records = linesOf(join(out, "documents.jsonl"));
  if (failures.length + records.length !== contents.size) {
    problems.push(
      `seeds from ${firstSeed}: ${contents.size} contents, ${records.length} records and ${failures.length} failures`,
    );
  }
  counts.set("record", (counts.get("record") ?? 0) + records.length);
  for (const { source, ruleId, message } of failures) {
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    if (!published.has(ruleId) || bugs.has(ruleId))
      problems.push(`${source}: ${ruleId}: ${message}`);
  }
  for (const problem of problems) console.log(problem);
  return problems.length;
}

function linesOf(path) {
  try {
    return readFileSync(path, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  } catch {
    return [];
  }
}
