// Measures `referat import` beside a plain loop that only takes the text out of the same files with
// pdf-parse and mammoth, in turns, and the memory of all its processes. After a build:
//   npx tsc -p scripts/tsconfig.json && node .tmp/scripts/bench/make-documents.js .tmp/bench-documents
//   node bench/import.mjs [--documents 200] [--rounds 1] [--jobs 1,2] [--engine direct] [--from .tmp/bench-documents]
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { mixedArchive } from "./bench-archive.mjs";
import { linePlot } from "./line-plot.mjs";
import { treeUse } from "./process-tree.mjs";

const { values: options } = parseArgs({
  options: {
    documents: { type: "string", default: "200" },
    rounds: { type: "string", default: "1" },
    jobs: { type: "string", default: "1,2" },
    from: { type: "string", default: ".tmp/bench-documents" },
    work: { type: "string", default: ".tmp/bench-import" },
    engine: { type: "string", default: "direct" },
    plots: { type: "string", default: "docs/plots" },
    "no-loop": { type: "boolean", default: false },
  },
});

const program = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const loop = fileURLToPath(new URL("plain-loop.mjs", import.meta.url));
const mebibyte = 1024 * 1024;
/** Adding up the pages of all processes takes some 20 ms of the cores that are measured: after a second, seldom. */
const memoryIntervalMs = { first: 200, later: 1000 };

const count = Number(options.documents);
const archive = mixedArchive(join(options.work, `mixed-${count}`), count, options.from);
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
writePlot(runs);

/** Run a Node program: its time, and the most memory that it and its children held at once. */
function measure(name, args) {
  return new Promise((resolve) => {
    const startedMs = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
    let peakBytes = 0;
    let cpuSeconds = 0;
    const points = [];
    let timer = setTimeout(look, memoryIntervalMs.first);
    function look() {
      const now = treeUse(child.pid);
      peakBytes = Math.max(peakBytes, now.bytes);
      cpuSeconds = Math.max(cpuSeconds, now.cpuSeconds);
      const elapsedMs = performance.now() - startedMs;
      points.push({ x: elapsedMs / 1000, y: now.bytes / mebibyte });
      timer = setTimeout(look, elapsedMs < 1000 ? memoryIntervalMs.first : memoryIntervalMs.later);
    }
    child.on("close", (code) => {
      clearTimeout(timer);
      const seconds = (performance.now() - startedMs) / 1000;
      console.error(`${name}: ${seconds.toFixed(1)} s, exit ${code}`);
      resolve({ name, seconds, cpuSeconds, peakMebibytes: peakBytes / mebibyte, points });
    });
  });
}

function printTable(all) {
  const loopSeconds = median(all.filter(({ name }) => name === "plain loop"));
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${options.documents} documents, medians of ${options.rounds}\n`,
  );
  console.log(
    "| run | seconds | documents a second | × plain loop | processor seconds | peak MiB of all processes (PSS) |",
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

/** Memory over time in the last round: of the loop, and of the import with each number of jobs. */
function writePlot(all) {
  mkdirSync(options.plots, { recursive: true });
  const names = new Set(all.map(({ name }) => name).filter((name) => !/again|convert/u.test(name)));
  const lines = [...names].map((name) => ({
    name,
    points: all.findLast((run) => run.name === name).points,
  }));
  const title = `${count.toLocaleString("en")} mixed documents: memory until done`;
  const plot = linePlot(title, { x: "seconds", y: "MiB (PSS)" }, lines);
  writeFileSync(join(options.plots, "import-beside-loop.svg"), plot);
}
