// Compares mammoth with the project's reader on DOCX files: what they read, how long it takes, what
// they do with files made to harm. After a build: node bench/docx-readers.mjs FILE…
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const rounds = 5;
const secondsAtMost = 30;
const [first, ...rest] = process.argv.slice(2);

if (first === "--probe") await probe(rest[0], rest[1]);
else compare(process.argv.slice(2));

/** One reader on one file, in a process of its own: prints what it did as JSON. */
async function probe(reader, file) {
  const read = await readers()[reader]();
  const bytes = readFileSync(file);
  const result = { reader, words: 0, labels: 0, margins: 0, milliseconds: null, fate: "read" };
  try {
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      Object.assign(result, await read(new Uint8Array(bytes)));
      times.push(performance.now() - start);
      if (times[0] > 1000) break;
    }
    result.milliseconds = times.sort((left, right) => left - right)[times.length >> 1];
  } catch (error) {
    result.fate = error.rule?.ruleId ?? `${error.name}: ${error.message}`.slice(0, 40);
  }
  result.megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify(result));
}

function readers() {
  return {
    mammoth: async () => {
      const { default: mammoth } = await import("mammoth");
      return async (bytes) => {
        const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
        return {
          words: countWords(value.replace(/<[^>]+>|&\w+;/gu, " ")),
          unsafe: isUnsafe(value),
        };
      };
    },
    reader: async () => {
      const { extractDocx } = await import("../dist/extract/docx/extract-docx.js");
      const { blockText } = await import("../dist/model/block.js");
      return async (bytes) => {
        const { children } = (await extractDocx(bytes)).tree;
        const margins = children.filter((block) => block.data.source.region !== "body");
        return {
          words: countWords(children.map(blockText).join("\n")),
          labels: children.filter((block) => block.data.source.list?.computed).length,
          margins: margins.length,
          unsafe: isUnsafe(JSON.stringify(children)),
        };
      };
    },
  };
}

function countWords(text) {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function isUnsafe(text) {
  return /javascript:|file:\/\//iu.test(text);
}

function compare(files) {
  console.log("| file | reader | fate | words | numbers | margins | ms | MB |");
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const file of files) {
    for (const reader of ["mammoth", "reader"]) {
      const run = spawnSync(
        process.execPath,
        [fileURLToPath(import.meta.url), "--probe", reader, file],
        { timeout: secondsAtMost * 1000, encoding: "utf8" },
      );
      const killed = { fate: `stopped after ${secondsAtMost} s`, megabytes: "?" };
      const result = run.status === 0 ? JSON.parse(run.stdout) : killed;
      const fate = `${result.fate}${result.unsafe ? ", unsafe link" : ""}`;
      const { words, labels, margins, milliseconds, megabytes } = result;
      const cells = [basename(file), reader, fate, words, labels, margins];
      console.log(`| ${[...cells, milliseconds?.toFixed(0) ?? "", megabytes].join(" | ")} |`);
    }
  }
}
