import { fstatSync, openSync, writeSync } from "node:fs";
import type { SpoolPlace } from "./messages.js";

/** The lines of one document. */
export interface SpoolLines {
  facts: string;
  document: string;
  items: string;
}

/** A file that one worker appends its records to. */
export interface Segment {
  /** Append the lines of one document; a full disk gives the system's error code. */
  append(lines: SpoolLines): { place: SpoolPlace } | { code: string };
}

/** Open a segment at its end; it is made where absent. */
export function openSegment(path: string): Segment {
  const file = openSync(path, "a");
  return {
    append({ facts, document, items }) {
      try {
        const offset = fstatSync(file).size;
        const place = {
          offset,
          factsBytes: Buffer.byteLength(facts),
          documentBytes: Buffer.byteLength(document),
          itemsBytes: Buffer.byteLength(items),
        };
        writeAll(file, Buffer.from(facts + document + items));
        return { place };
      } catch (error) {
        return { code: error instanceof Error && "code" in error ? String(error.code) : "EIO" };
      }
    },
  };
}

/** A disk that fills up takes a part of the bytes first and says so at the next write. */
function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.byteLength; ) at += writeSync(file, bytes, at);
}
