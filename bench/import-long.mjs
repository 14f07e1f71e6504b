// Watches one long import: the rate over its tenths, and the memory of all its processes over the
// documents done. Writes two plots. After a build, and for mixed documents make-documents.ts:
//   node bench/import-long.mjs --kind mixed --documents 20000 [--jobs 2] [--from .tmp/bench-documents]
//   node bench/import-long.mjs --kind tiny --documents 100000
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { mixedArchive, tinyArchive } from "./bench-archive.mjs";
import { linePlot } from "./line-plot.mjs";
import { treeUse } from "./process-tree.mjs";

const { values: options } = parseArgs({
  options: {
    kind: { type: "string", default: "mixed" },
    documents: { type: "string", default: "20000" },
    jobs: { type: "string", default: "2" },
    engine: { type: "string", default: "direct" },
    from: { type: "string", default: ".tmp/bench-documents" },
    work: { type: "string", default: ".tmp/bench-import" },
    plots: { type: "string", default: "docs/plots" },
  },
});

const program = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const mebibyte = 1024 * 1024;
const intervalMs = 250;
/** After these many documents the memory so far is told. */
const marks = [200, 500, 2000, 20_000, 100_000];

const count = Number(options.documents);
const folder = join(options.work, `${options.kind}-${count}`);
const archive =
  options.kind === "tiny" ? tinyArchive(folder, count) : mixedArchive(folder, count, options.from);
const out = join(options.work, `records-${options.kind}-${count}`);
rmSync(out, { recursive: true, force: true });
const samples = await watchImport();
printRates();
printMemory();
writePlots();

function watchImport() {
  const args = ["import", archive, "--out", out, "--jobs", options.jobs, "--quiet"];
  const child = spawn(process.execPath, [program, ...args, "--engine", options.engine], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const startedMs = performance.now();
  const doneSoFar = journalCounter(join(out, ".referat", "journal.jsonl"));
  const seen = [{ seconds: 0, done: 0, mebibytes: 0, cpuSeconds: 0 }];
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const { bytes, cpuSeconds } = treeUse(child.pid);
      const seconds = (performance.now() - startedMs) / 1000;
      seen.push({ seconds, done: doneSoFar(), mebibytes: bytes / mebibyte, cpuSeconds });
    }, intervalMs);
    child.on("close", (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - startedMs) / 1000;
      console.log(
        `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, engine ${options.engine}, ${options.jobs} jobs: ` +
          `${count} ${options.kind} documents in ${seconds.toFixed(1)} s, exit ${code}\n`,
      );
      resolve(seen);
    });
  });
}

/** Count the outcomes in a journal that grows. */
function journalCounter(path) {
  let offset = 0;
  let done = 0;
  const buffer = Buffer.alloc(1 << 20);
  return () => {
    try {
      const file = openSync(path, "r");
      for (let length = -1; length !== 0; ) {
        length = readSync(file, buffer, 0, buffer.length, offset);
        // Up to the last whole line, since a line may be only half there.
        const end = buffer.lastIndexOf(10, length - 1) + 1;
        if (length <= 0 || end === 0) break;
        done +=
          buffer.toString("latin1", 0, end).match(/"type":"(?:converted|failed)"/gu)?.length ?? 0;
        offset += end;
      }
      closeSync(file);
    } catch {
      // Not there yet.
    }
    return done;
  };
}

/** When so many documents were done, between two samples by their share. */
function secondsAt(done) {
  const after = samples.findIndex((sample) => sample.done >= done);
  if (after <= 0) return samples.at(-1).seconds;
  const [one, two] = [samples[after - 1], samples[after]];
  return one.seconds + ((done - one.done) / (two.done - one.done)) * (two.seconds - one.seconds);
}

function tenths() {
  const most = samples.at(-1).done;
  return Array.from({ length: 10 }, (_, index) => {
    const from = (index * most) / 10;
    const to = ((index + 1) * most) / 10;
    const start = index === 0 ? samples.find(({ done }) => done > 0).seconds : secondsAt(from);
    return (to - from) / (secondsAt(to) - start);
  });
}

function printRates() {
  const rates = tenths();
  console.log("| tenth | documents a second |\n|---|---|");
  for (const [index, rate] of rates.entries()) console.log(`| ${index + 1} | ${rate.toFixed(1)} |`);
  console.log(`\nlast tenth ${((100 * rates[9]) / rates[0]).toFixed(0)}% of the first\n`);
}

function printMemory() {
  console.log("| up to | peak MiB of all processes (PSS) |\n|---|---|");
  for (const mark of marks.filter((mark) => mark < count)) {
    console.log(`| ${mark} documents | ${peakUpTo(mark).toFixed(0)} |`);
  }
  console.log(`| ${count} documents and the outputs | ${peakUpTo(Infinity).toFixed(0)} |`);
  const share = peakUpTo(Infinity) / peakUpTo(Math.min(2000, count));
  console.log(`\nthe whole import ${share.toFixed(2)} × its first 2,000 documents`);
}

function peakUpTo(done) {
  return Math.max(...samples.filter((sample) => sample.done <= done).map((s) => s.mebibytes));
}

function writePlots() {
  mkdirSync(options.plots, { recursive: true });
  const title = `${count.toLocaleString("en")} ${options.kind} documents, ${options.jobs} jobs`;
  const rates = tenths().map((y, index) => ({ x: ((index + 0.5) * count) / 10, y }));
  const memory = samples.map(({ done, mebibytes }) => ({ x: done, y: mebibytes }));
  const every = Math.ceil(memory.length / 400);
  const plots = {
    rate: linePlot(`Rate: ${title}`, { x: "documents", y: "a second" }, [
      { name: "mean of each tenth", points: rates },
    ]),
    memory: linePlot(`Memory: ${title}`, { x: "documents", y: "MiB (PSS)" }, [
      { name: "all processes", points: memory.filter((_, index) => index % every === 0) },
    ]),
  };
  for (const [name, plot] of Object.entries(plots)) {
    writeFileSync(join(options.plots, `import-${options.kind}-${name}.svg`), plot);
  }
}
