import { mkdir, readdir, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { bytesPerMebibyte } from "../document-limits.js";
import { openAtomicFile, syncFolder } from "../output/atomic-file.js";
import { createSpoolReader, placeBytes } from "../output/spool-reader.js";
import type { ImportState } from "./import-state.js";
import type { Journal } from "./journal.js";
import type { ConvertedEntry } from "./journal-entry.js";

/** Segments that hold less than this in vain are left as they are. */
const leastWasted = 64 * bytesPerMebibyte;

/** Free space there must be, in parts of what is copied: the journal is written anew too. */
const spareRoom = 1.2;

/** Where a record stands. */
type RecordPlace = Pick<ConvertedEntry, "segment" | "place">;

/**
 * Write the records that are still needed to one new segment, and remove the others, where less than
 * half of what the segments hold is needed: another version of the program makes every record anew.
 * The journal changes over in one step. A run that is killed before has changed nothing; what one
 * that is killed after leaves behind goes the next time. Where the disk has no room for the copy, all
 * stays as it is. No worker may be running.
 *
 * @param leastWastedBytes what must be held in vain at least
 */
export async function compactSegments(
  folder: string,
  journal: Journal,
  leastWastedBytes = leastWasted,
): Promise<void> {
  const held = await segmentsIn(folder);
  const needed = recordPlaces(journal.state);
  let neededBytes = 0;
  for (const { place } of needed.values()) neededBytes += placeBytes(place);
  let wastedBytes = -neededBytes;
  for (const bytes of held.values()) wastedBytes += bytes;
  if (wastedBytes < Math.max(leastWastedBytes, neededBytes)) return;
  if ((await freeBytes(folder)) < spareRoom * neededBytes) return;
  const segment = freeName(journal.state.run, held);
  const moved = await copyRecords(folder, needed, segment);
  await journal.rewrite(moved);
  for (const name of held.keys()) await rm(join(folder, name));
}

/** Bytes of each segment, by name. */
async function segmentsIn(folder: string): Promise<Map<string, number>> {
  const segments = new Map<string, number>();
  for (const name of await readdir(folder)) {
    if (name.endsWith(".spool")) segments.set(name, (await stat(join(folder, name))).size);
  }
  return segments;
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

function recordPlaces({ outcomes }: ImportState): Map<string, RecordPlace> {
  const places = new Map<string, RecordPlace>();
  for (const [key, outcome] of outcomes) if (outcome.type === "converted") places.set(key, outcome);
  return places;
}

function freeName(run: number, taken: ReadonlyMap<string, number>): string {
  let count = 1;
  while (taken.has(`${run}-kept-${count}.spool`)) count += 1;
  return `${run}-kept-${count}.spool`;
}

/** Copy records one after another to a new segment, whole on the disk when this returns. */
async function copyRecords(
  folder: string,
  records: ReadonlyMap<string, RecordPlace>,
  segment: string,
): Promise<Map<string, RecordPlace>> {
  const parts = join(folder, "parts");
  await mkdir(parts, { recursive: true });
  const file = await openAtomicFile(join(folder, segment), join(parts, segment));
  const spool = createSpoolReader(folder);
  const moved = new Map<string, RecordPlace>();
  let offset = 0;
  try {
    for (const [key, record] of records) {
      await file.write(await spool.bytes(record.segment, record.place));
      moved.set(key, { segment, place: { ...record.place, offset } });
      offset += placeBytes(record.place);
    }
    await file.sync();
    await file.name();
    await syncFolder(folder);
    return moved;
  } finally {
    await spool.close();
    await file.discard();
  }
}
