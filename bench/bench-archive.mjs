// Folders of documents to measure imports with; made once and kept.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";

/** Files of one folder of tiny documents. */
const perFolder = 1000;

/** Copy the documents of a folder until there are enough; each copy has bytes of its own. */
export function mixedArchive(folder, count, from) {
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(from).sort();
  for (let index = 0; index < count; index += 1) {
    const name = names[(index * 7919) % names.length];
    const bytes = readFileSync(join(from, name));
    const numbered = withNumber(bytes, extname(name), index);
    writeFileSync(join(folder, `${String(index).padStart(6, "0")}-${name}`), numbered);
  }
  return folder;
}

/** Add a number that no reader shows: a comment after a PDF's end, or a ZIP's own comment. */
function withNumber(bytes, suffix, index) {
  const comment = Buffer.from(`% ${index}`.padEnd(16));
  if (suffix === ".pdf") {
    return Buffer.concat([bytes, Buffer.from("\n"), comment, Buffer.from("\n")]);
  }
  const zip = Buffer.from(bytes);
  zip.writeUInt16LE(comment.length, zip.length - 2);
  return Buffer.concat([zip, comment]);
}

/** Write invented minutes of two items each. */
export function tinyArchive(folder, count) {
  if (existsSync(folder)) return folder;
  for (let index = 0; index < count; index += 1) {
    const inner = join(folder, String(Math.floor(index / perFolder)).padStart(4, "0"));
    if (index % perFolder === 0) mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, `${String(index).padStart(6, "0")}.md`), tinyMinutes(index));
  }
  return folder;
}

function tinyMinutes(index) {
  return `# Referat af møde ${index} i Søndertoften

Dato: ${1 + (index % 28)}. maj 2024

Deltagere: Ane Holm, Bo Krog

## Punkt 1: Havneplads nr. ${index}

Udvalget drøftede planen.

Beslutning: Godkendt.

## Punkt 2: Eventuelt

Intet.
`;
}
