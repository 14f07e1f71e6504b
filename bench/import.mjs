// Measures `referat import` beside a plain loop that only takes the text out of the same files with
// pdf-parse and mammoth, in turns, and the memory of all its processes. After a build:
//   npx tsc -p scripts/tsconfig.json && node .tmp/scripts/bench/make-documents.js .tmp/bench-documents
//   node bench/import.mjs [--documents 200] [--rounds 1] [--jobs 1,2] [--engine pdf-parse] [--from .tmp/bench-documents]
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values: options } = parseArgs({
  options: {
    documents: { type: "string", default: "200" },
    rounds: { type: "string", default: "1" },
    jobs: { type: "string", default: "1,2" },
    from: { type: "string", default: ".tmp/bench-documents" },
    work: { type: "string", default: ".tmp/bench-import" },
    engine: { type: "string", default: "pdf-parse" },
    "no-loop": { type: "boolean", default: false },
  },
});

const program = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const loop = fileURLToPath(new URL("plain-loop.mjs", import.meta.url));
const mebibyte = 1024 * 1024;
const memoryIntervalMs = 100;

const archive = fillArchive(Number(options.documents));
const runs = [];
for (let round = 0; round < Number(options.rounds); round += 1) {
  if (!options["no-loop"]) runs.push(await measure("plain loop", [loop, archive]));
  for (const jobs of options.jobs.split(",")) {
    const out = join(options.work, `records-${jobs}`);
    rmSync(out, { recursive: true, force: true });
    const args = [program, "import", archive, "--out", out, "--jobs", jobs, "--quiet"];
    args.push("--engine", options.engine);
    runs.push(await measure(`import, ${jobs} jobs`, args));
    runs.push(await measure(`import again, ${jobs} jobs`, args));
  }
}
const sample = join(archive, readdirSync(archive).find((name) => extname(name) === ".pdf") ?? "");
runs.push(await measure("convert, one PDF", [program, "convert", sample]));
printTable(runs);

/** Copy the documents until there are enough; each copy has bytes of its own. */
function fillArchive(count) {
  const folder = join(options.work, `archive-${count}`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(options.from).sort();
  for (let index = 0; index < count; index += 1) {
    const name = names[index % names.length];
    const suffix = extname(name);
    const bytes = readFileSync(join(options.from, name));
    writeFileSync(join(folder, `${index}-${name}`), numbered(bytes, suffix, index));
  }
  return folder;
}

/** Add a number that no reader shows: a comment after a PDF's end, or a ZIP's own comment. */
function numbered(bytes, suffix, index) {
  const comment = Buffer.from(`% ${index}`.padEnd(16));
  if (suffix === ".pdf")
    return Buffer.concat([bytes, Buffer.from("\n"), comment, Buffer.from("\n")]);
  const zip = Buffer.from(bytes);
  zip.writeUInt16LE(comment.length, zip.length - 2);
  return Buffer.concat([zip, comment]);
}

/** Run a Node program: its time, and the most memory that it and its children held at once. */
function measure(name, args) {
  return new Promise((resolve) => {
    const startedMs = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
    let peakBytes = 0;
    let cpuSeconds = 0;
    const timer = setInterval(() => {
      const now = treeUse(child.pid);
      peakBytes = Math.max(peakBytes, now.bytes);
      cpuSeconds = Math.max(cpuSeconds, now.cpuSeconds);
    }, memoryIntervalMs);
    child.on("close", (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - startedMs) / 1000;
      console.error(`${name}: ${seconds.toFixed(1)} s, exit ${code}`);
      resolve({ name, seconds, cpuSeconds, peakMebibytes: peakBytes / mebibyte });
    });
  });
}

/** Resident memory (shared pages count in each) and processor time of a process and all below it. */
function treeUse(root) {
  const children = new Map();
  for (const entry of readdirSync("/proc").filter((name) => /^\d+$/u.test(name))) {
    const stat = read(`/proc/${entry}/stat`);
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const processes = [root];
  for (const process of processes) processes.push(...(children.get(process) ?? []));
  const use = { bytes: 0, cpuSeconds: 0 };
  for (const process of processes) {
    const stat = read(`/proc/${process}/stat`);
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // User and system time, that of children that have ended included, in hundredths.
    use.cpuSeconds += fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) / 100, 0);
    use.bytes += Number(read(`/proc/${process}/statm`).split(" ")[1] ?? 0) * 4096;
  }
  return use;
}

function read(path) {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}

function printTable(all) {
  const loopSeconds = median(all.filter(({ name }) => name === "plain loop"));
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${options.documents} documents, medians of ${options.rounds}\n`,
  );
  console.log(
    "| run | seconds | documents a second | × plain loop | processor seconds | peak MiB of all processes |",
  );
  console.log("|---|---|---|---|---|---|");
  for (const name of new Set(all.map((run) => run.name))) {
    const same = all.filter((run) => run.name === name);
    const seconds = median(same);
    const peak = Math.max(...same.map(({ peakMebibytes }) => peakMebibytes));
    const processor = Math.max(...same.map(({ cpuSeconds }) => cpuSeconds)).toFixed(1);
    const isOne = name.startsWith("convert");
    const rate = isOne ? "" : (Number(options.documents) / seconds).toFixed(1);
    const share = isOne || Number.isNaN(loopSeconds) ? "" : (seconds / loopSeconds).toFixed(2);
    console.log(
      `| ${name} | ${seconds.toFixed(2)} | ${rate} | ${share} | ${processor} | ${peak.toFixed(0)} |`,
    );
  }
}

function median(same) {
  return (
    same.map(({ seconds }) => seconds).sort((one, other) => one - other)[same.length >> 1] ??
    Number.NaN
  );
}
