import { createReadStream } from "node:fs";
import { truncate } from "node:fs/promises";
import { applyEntry, emptyState, type ImportState } from "./import-state.js";
import type { JournalEntry } from "./journal-entry.js";

const lineFeed = 0x0a;

/**
 * Read a journal back. A last line that was not written whole is cut off the
 * file, so that the next entry begins a line of its own; what it told of is done again.
 */
export async function readJournal(path: string): Promise<ImportState> {
  const state = emptyState();
  const reading = { goodBytes: 0, rest: Buffer.alloc(0), broken: false };
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
      if (reading.broken) break;
      readLines(Buffer.concat([reading.rest, piece as Buffer]), reading, state);
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return state;
    throw error;
  }
  if (reading.broken || reading.rest.byteLength > 0) await truncate(path, reading.goodBytes);
  return state;
}

interface Reading {
  /** Bytes up to the end of the last whole line. */
  goodBytes: number;
  rest: Buffer;
  broken: boolean;
}

function readLines(bytes: Buffer, reading: Reading, state: ImportState): void {
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    const entry = parseEntry(bytes.toString("utf8", start, end));
    if (entry === null) {
      reading.broken = true;
      return;
    }
    applyEntry(state, entry);
    reading.goodBytes += end + 1 - start;
    start = end + 1;
  }
  reading.rest = Buffer.from(bytes.subarray(start));
}

function parseEntry(line: string): JournalEntry | null {
  try {
    const entry: unknown = JSON.parse(line);
    const isEntry = typeof entry === "object" && entry !== null && "type" in entry;
    return isEntry ? (entry as JournalEntry) : null;
  } catch {
    // Not written whole before the power went.
    return null;
  }
}
