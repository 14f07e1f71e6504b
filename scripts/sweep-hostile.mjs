// Imports a folder of files made to harm and checks that the import survives all of them: it ends by
// itself, each distinct content has one line that names every path, and no worker holds more than
// its mark and a fifth. With strace it also checks that no address is connected to and no file
// outside the inputs is opened for writing but the outputs. After a build:
//   node scripts/sweep-hostile.mjs FOLDER [OUT]
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const folder = process.argv[2];
if (folder === undefined) {
  console.error("Say which FOLDER: node scripts/sweep-hostile.mjs FOLDER [OUT]");
  process.exit(2);
}
const out = resolve(process.argv[3] ?? ".tmp/hostile");
const mostSeconds = 360;
const markMebibytes = 1024;
const documents = /\.(?:pdf|docx|docm|dotx|doc|odt|rtf|html?|md|markdown|txt)$/iu;

if (existsSync(out) && !existsSync(join(out, ".referat"))) {
  console.error(`${out} is there and no import wrote it. Choose another OUT.`);
  process.exit(2);
}
rmSync(out, { recursive: true, force: true });
const trace = `${out}.strace`;
const importing = [program, "import", folder, "--out", out, "--max-memory", `${markMebibytes}`];
const traced = spawnSync("strace", ["-V"]).status === 0;
const watched = ["-f", "-qq", "-e", "trace=connect,openat", "-o", trace, process.execPath];
const startedMs = performance.now();
const run = traced
  ? spawnSync("strace", [...watched, ...importing], { encoding: "utf8" })
  : spawnSync(process.execPath, importing, { encoding: "utf8" });
const seconds = (performance.now() - startedMs) / 1000;

const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && documents.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
const named = [
  ...linesOf("documents.jsonl").map(({ source }) => source),
  ...linesOf("failures.jsonl").map((line) => ({ name: line.source, names: line.names })),
];
const contents = new Set(named.map(({ name }) => hashOf(name)));
const all = named.flatMap(({ name, names: several }) => several ?? [name]);
const distinct = new Set(names.map(hashOf));
const peak = Number(/(\d+) MiB$/mu.exec(run.stderr)?.[1] ?? 0);

check("ended by itself", run.status === 0 || run.status === 1);
check(`took ${seconds.toFixed(0)} s, at most ${mostSeconds}`, seconds <= mostSeconds);
check(
  `${distinct.size} contents, one line each`,
  named.length === distinct.size && contents.size === distinct.size,
);
check(
  `${names.length} paths, all named`,
  all.length === names.length && names.every((name) => all.includes(name)),
);
check(`a worker held ${peak} MiB, at most ${markMebibytes * 1.2}`, peak <= markMebibytes * 1.2);
if (traced) checkTrace();

function checkTrace() {
  const lines = readFileSync(trace, "utf8").split("\n");
  const connects = lines.filter((line) => /connect\(.*AF_INET/u.test(line));
  const written = lines
    .filter((line) => /O_WRONLY|O_RDWR/u.test(line) && !/= -1/u.test(line))
    .map((line) => /openat\([^,]*, "([^"]*)"/u.exec(line)?.[1] ?? "")
    .filter(
      (path) => !path.startsWith(out) && !path.startsWith("/dev/") && !path.startsWith("/proc/"),
    );
  check(`${connects.length} connections to the network`, connects.length === 0);
  check(
    `${written.length} files written outside the outputs ${written.slice(0, 3)}`,
    written.length === 0,
  );
}

function check(what, holds) {
  console.log(`${holds ? "ok  " : "FAIL"} ${what}`);
  if (!holds) process.exitCode = 1;
}

function linesOf(name) {
  if (!existsSync(join(out, name))) return [];
  return readFileSync(join(out, name), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

function hashOf(path) {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
