import { createReadStream } from "node:fs";

const lineFeed = 0x0a;
/** Bytes read at a time. */
const chunkBytes = 1 << 18;

/**
 * Read a file line by line, a line ending only with a line feed. Node's readline also ends lines
 * at U+2028 and U+2029, which JSON may hold as they are. Lines are parted before they are decoded:
 * that takes half the time.
 */
export async function* textLines(path: string): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    const bytes: Buffer = chunk;
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
      yield textOf([...begun, bytes.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    if (start < bytes.length) begun.push(bytes.subarray(start));
  }
  if (begun.length > 0) yield textOf(begun);
}

function textOf(pieces: Buffer[]): string {
  const [first] = pieces;
  return (pieces.length === 1 && first ? first : Buffer.concat(pieces)).toString("utf8");
}
