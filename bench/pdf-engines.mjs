// Compares what reads PDF: plain pdf-parse getText, the program's engines, pdftotext. Files are grouped
// by the program that made them. After a build: node bench/pdf-engines.mjs FILE_OR_FOLDER…
import { fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const self = fileURLToPath(import.meta.url);
const rounds = 3;
/** Few pages are read several times, so that there is something to measure. */
const fewestPages = 60;
const ticksPerSecond = 100;
const coldRounds = 3;
const engines = ["getText", "pdf-parse", "direct", "poppler", "pdftotext"];
const [first, ...rest] = process.argv.slice(2);

if (first === "--worker") await serve(rest[0]);
else if (first === "--cold") await (await reader(rest[0]))(rest[1]);
else await compare(process.argv.slice(2));

/** Read the files that the parent names, over and over, and answer with the processor time it took. */
async function serve(engine) {
  const read = await reader(engine);
  process.on("message", async (files) => {
    const start = cpuSeconds();
    for (const file of files) await read(file);
    process.send({ seconds: cpuSeconds() - start });
  });
  process.send("ready");
}

/** Processor time of this process and of the programs it started and saw end; Linux only. */
function cpuSeconds() {
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ");
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return ticks / ticksPerSecond;
}

async function reader(engine) {
  if (engine === "pdftotext") {
    return async (file) => {
      await once(spawn("pdftotext", ["-layout", file, "-"], { stdio: "ignore" }), "close");
    };
  }
  if (engine === "getText") {
    const { PDFParse } = await import("pdf-parse");
    return async (file) => {
      const parser = new PDFParse({ data: new Uint8Array(readFileSync(file)) });
      await parser.getText();
      await parser.destroy();
    };
  }
  const { extractPdf } = await import("../dist/extract/pdf/extract-pdf.js");
  return (file) => extractPdf(new Uint8Array(readFileSync(file)), { engine });
}

async function compare(paths) {
  const groups = groupByProducer(paths.flatMap(pdfFiles));
  console.log(versions());
  console.log(`\n| ${["made by", "files", "pages", ...engines].join(" | ")} |`);
  console.log(`|${"---|".repeat(engines.length + 3)}`);
  for (const [producer, files] of groups) {
    const pages = files.reduce((sum, { pages }) => sum + pages, 0);
    const times = Math.ceil(fewestPages / pages);
    const repeated = Array.from({ length: times }, () => files.map(({ path }) => path)).flat();
    const warm = await warmSeconds(repeated);
    const rates = warm.map((seconds) => Math.round((times * pages) / seconds));
    console.log(`| ${[producer, files.length, pages, ...rates].join(" | ")} |`);
  }
  const largest = [...groups.values()].flat().sort((a, b) => b.pages - a.pages)[0];
  console.log(`\n| one process, ${largest.pages} pages | seconds | peak MB |\n|---|---|---|`);
  for (const engine of engines) {
    const runs = [];
    for (let round = 0; round < coldRounds; round += 1)
      runs.push(await coldRun(engine, largest.path));
    const seconds = median(runs.map((run) => run.seconds)).toFixed(2);
    console.log(`| ${engine} | ${seconds} | ${median(runs.map((run) => run.megabytes))} |`);
  }
}

/** Median processor seconds an engine takes for all files; the engines take turns. */
async function warmSeconds(files) {
  const workers = await Promise.all(engines.map(startWorker));
  const seconds = engines.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, worker] of workers.entries()) {
      worker.send(files);
      const [answer] = await once(worker, "message");
      if (round > 0) seconds[index].push(answer.seconds);
    }
  }
  for (const worker of workers) {
    worker.removeAllListeners("exit");
    worker.kill();
  }
  return seconds.map(median);
}

async function startWorker(engine) {
  const worker = fork(self, ["--worker", engine], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  worker.on("exit", (code) => process.exit(code ?? 0));
  await once(worker, "message");
  return worker;
}

/** A whole process with the programs it starts: seconds, and the most memory they hold together. */
async function coldRun(engine, file) {
  const start = performance.now();
  const direct = engine === "pdftotext";
  const child = direct
    ? spawn("pdftotext", ["-layout", file, "-"], { stdio: "ignore" })
    : spawn(process.execPath, [self, "--cold", engine, file], { stdio: "ignore" });
  let bytes = 0;
  const poll = setInterval(() => {
    bytes = Math.max(bytes, residentBytes(child.pid));
  }, 5);
  await once(child, "close");
  clearInterval(poll);
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: Math.round(bytes / 1_000_000),
  };
}

function residentBytes(pid) {
  try {
    const own = Number(
      /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0,
    );
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
    const inner = children.split(" ").filter((child) => child !== "");
    return own * 1024 + inner.reduce((sum, child) => sum + residentBytes(child), 0);
  } catch {
    return 0;
  }
}

function groupByProducer(paths) {
  const groups = new Map();
  for (const path of paths) {
    const info = spawnSync("pdfinfo", [path], { encoding: "utf8" }).stdout;
    const producer = /Producer:\s+(.*)/u.exec(info)?.[1] ?? "unknown";
    const name = /Skia|LibreOffice|Word|pdfTeX|Quartz/u.exec(producer)?.[0] ?? producer;
    const pages = Number(/Pages:\s+(\d+)/u.exec(info)?.[1] ?? 0);
    const shown = name === "Skia" ? "Chromium (Skia)" : name;
    if (pages === 0) continue;
    groups.set(shown, [...(groups.get(shown) ?? []), { path, pages }]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function pdfFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith(".pdf"))
    .sort()
    .map((name) => join(path, name));
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

function versions() {
  const poppler = spawnSync("pdftohtml", ["-v"], { encoding: "utf8" }).stderr.split("\n")[0];
  const pdfParse = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
    .dependencies["pdf-parse"];
  return `node ${process.versions.node}, pdf-parse ${pdfParse}, ${poppler}; pages in a second of processor time, medians of ${rounds}`;
}
