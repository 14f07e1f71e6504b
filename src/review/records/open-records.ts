import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { documentSchema, type MinutesRecord } from "../../model/record.js";
import { type LinePlace, linePlaces } from "./line-places.js";

/** The records of an import, by id. */
export interface Records {
  /** The record with an id, or null. Embedded documents stand in the record of their file. */
  find(documentId: string): Promise<MinutesRecord | null>;
}

/** Places in one version of the file; an import that runs meanwhile puts another in its place. */
interface Lookup {
  version: string;
  places: Promise<Map<string, LinePlace>>;
}

/**
 * Open the records of an import's folder. The file is looked through when the first one is asked
 * for, and again when an import has written it anew. Records that cannot be read are not there.
 */
export function openRecords(folder: string): Records {
  const path = join(folder, "documents.jsonl");
  let lookup: Lookup | null = null;
  return {
    async find(documentId) {
      const stats = await stat(path).catch(() => null);
      if (stats === null) return null;
      const version = `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
      if (lookup?.version !== version) lookup = { version, places: linePlaces(path) };
      const id = documentId.replace(/\/.*$/su, "");
      const place = (await lookup.places).get(id);
      if (place === undefined) return null;
      const record = recordOf(await readLine(path, place));
      return record?.id === id ? record : null;
    },
  };
}

async function readLine(path: string, { offset, length }: LinePlace): Promise<string> {
  const file = await open(path, "r");
  try {
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await file.read(bytes, 0, length, offset);
    return bytes.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

function recordOf(line: string): MinutesRecord | null {
  try {
    const parsed = documentSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not JSON: the file was replaced while it was read. The page shows the index' text alone.
    return null;
  }
}
