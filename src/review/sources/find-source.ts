import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { MinutesRecord } from "../../model/record.js";

/** Where source files are looked for. */
export interface SourceFolders {
  /** Folders the records' names are relative to, the likeliest first. */
  bases: string[];
  /** Folder that holds the files whatever folders they were in before; null for none. */
  documents: string | null;
}

/** What was found of a source file. */
export type FoundSource = { state: "here"; path: string } | { state: "missing" | "changed" };

/** Finds the source file of a record. */
export type SourceFinder = (record: MinutesRecord) => Promise<FoundSource>;

/**
 * Make a finder. A record's names are only hints: a file is the source when its bytes have the
 * hash that is the record's id. So a record that names another file of this machine shows
 * nothing of it, and a source that was changed afterwards is not taken for the one that was read.
 */
export function sourceFinder(folders: SourceFolders): SourceFinder {
  const known = new Map<string, boolean>();
  const isSource = async (path: string, record: MinutesRecord) => {
    const stats = await stat(path).catch(() => null);
    if (stats === null || !stats.isFile()) return null;
    if (stats.size !== record.source.bytes) return false;
    const key = `${record.id} ${stats.ino} ${stats.size} ${stats.mtimeMs} ${path}`;
    const answer = known.get(key) ?? `sha256:${await hashOf(path)}` === record.id;
    known.set(key, answer);
    return answer;
  };
  return async (record) => {
    let isChanged = false;
    for (const path of candidates(record, folders)) {
      const answer = await isSource(path, record);
      if (answer === true) return { state: "here", path };
      if (answer === false) isChanged = true;
    }
    return { state: isChanged ? "changed" : "missing" };
  };
}

function candidates({ source }: MinutesRecord, { bases, documents }: SourceFolders): Set<string> {
  const names = [...new Set([source.name, ...(source.names ?? [])])].filter(
    (name) => name !== "" && !name.includes("\0"),
  );
  const moved = documents === null ? [] : [documents];
  return new Set([
    ...moved.flatMap((folder) =>
      names.flatMap((name) => [resolve(folder, name), resolve(folder, basename(name))]),
    ),
    ...bases.flatMap((base) => names.map((name) => resolve(base, name))),
  ]);
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
