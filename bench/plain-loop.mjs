// Takes the text out of every PDF and DOCX of a folder, one after another, and keeps nothing:
// what an import is compared with. node bench/plain-loop.mjs FOLDER
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import mammoth from "mammoth";
import { PDFParse } from "pdf-parse";

const readers = {
  ".pdf": async (bytes) => {
    const parser = new PDFParse({ data: bytes, verbosity: 0 });
    const { text } = await parser.getText();
    await parser.destroy();
    return text;
  },
  ".docx": async (bytes) => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value,
};

const folder = process.argv[2] ?? ".";
let characters = 0;
for (const name of readdirSync(folder)) {
  const read = readers[extname(name)];
  if (read) characters += (await read(new Uint8Array(readFileSync(join(folder, name))))).length;
}
console.log(characters);
