import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { DocumentFacts } from "../document-facts.js";
import type { SpoolPlace } from "../workers/messages.js";

/** What a worker kept of one document. */
export interface SpooledDocument {
  facts: DocumentFacts;
  /** One line, its line feed included. */
  document: Buffer;
  /** A line for each item. */
  items: Buffer;
}

/** Reads documents back from the segments. */
export interface SpoolReader {
  /** A document's lines as they stand there. */
  bytes(segment: string, place: SpoolPlace): Promise<Buffer>;
  read(segment: string, place: SpoolPlace): Promise<SpooledDocument>;
  close(): Promise<void>;
}

/** Make a reader; a segment is opened when it is first needed. */
export function createSpoolReader(folder: string): SpoolReader {
  const files = new Map<string, FileHandle>();
  const fileOf = async (segment: string) => {
    const known = files.get(segment);
    if (known) return known;
    const file = await open(join(folder, segment), "r");
    files.set(segment, file);
    return file;
  };
  const bytesAt = async (segment: string, place: SpoolPlace) => {
    const file = await fileOf(segment);
    const bytes = Buffer.allocUnsafe(placeBytes(place));
    const { bytesRead } = await file.read(bytes, 0, bytes.byteLength, place.offset);
    if (bytesRead < bytes.byteLength) {
      throw new RangeError(`Unexpected end of ${segment}, expected a record at ${place.offset}`);
    }
    return bytes;
  };
  return {
    bytes: bytesAt,
    async read(segment, place) {
      const bytes = await bytesAt(segment, place);
      const { factsBytes, documentBytes } = place;
      const itemsStart = factsBytes + documentBytes;
      return {
        facts: JSON.parse(bytes.toString("utf8", 0, factsBytes)) as DocumentFacts,
        document: bytes.subarray(factsBytes, itemsStart),
        items: bytes.subarray(itemsStart),
      };
    },
    async close() {
      for (const file of files.values()) await file.close();
    },
  };
}

/** How many bytes a document's lines take. */
export function placeBytes({ factsBytes, documentBytes, itemsBytes }: SpoolPlace): number {
  return factsBytes + documentBytes + itemsBytes;
}
