import { createReadStream } from "node:fs";

/** Where a line stands in a file, in bytes. */
export interface LinePlace {
  offset: number;
  length: number;
}

/** A record's id stands near the beginning of its line. */
const headBytes = 400;
const lineFeed = 0x0a;
const idPattern = /"id":"(sha256:[\da-f]{64})"/;

/**
 * Find where each record of a documents.jsonl stands, without reading the records.
 *
 * @returns the places by record id
 */
export async function linePlaces(path: string): Promise<Map<string, LinePlace>> {
  const places = new Map<string, LinePlace>();
  const line = { offset: 0, length: 0, head: Buffer.alloc(0) };
  const finish = () => {
    const id = idPattern.exec(line.head.toString("latin1"))?.[1];
    if (id !== undefined) places.set(id, { offset: line.offset, length: line.length });
    line.offset += line.length + 1;
    line.length = 0;
    line.head = Buffer.alloc(0);
  };
  const take = (piece: Buffer) => {
    const missing = headBytes - line.head.byteLength;
    if (missing > 0) line.head = Buffer.concat([line.head, piece.subarray(0, missing)]);
    line.length += piece.byteLength;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = chunk as Buffer;
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
      take(bytes.subarray(start, end));
      finish();
      start = end + 1;
    }
    take(bytes.subarray(start));
  }
  if (line.length > 0) finish();
  return places;
}
