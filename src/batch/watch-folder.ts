import { stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { walkDocuments } from "./discovery/walk-documents.js";

/** Least time between two looks at a folder, in milliseconds; a file must stay the same from one to the next. */
const leastIntervalMs = 2000;

/** Looking takes at most one part in this many of the time. */
const restFactor = 10;

/** What a file looked like. */
interface FileMark {
  bytes: number;
  mtimeMs: number;
  /** Handed out as it is. */
  taken: boolean;
}

/**
 * Look at a folder again and again, and hand out the documents that are new or
 * changed and whose size and time have not changed since the look before: what
 * is still being copied waits. A round without any is not handed out, but for
 * the first. Ends when the signal is given.
 */
export async function* watchFolder(folder: string, signal: AbortSignal): AsyncGenerator<string[]> {
  let marks = new Map<string, FileMark>();
  for (let round = 1; !signal.aborted; round += 1) {
    const startedMs = performance.now();
    const found = await lookThrough(folder, marks);
    marks = found.marks;
    if (found.stable.length > 0 || round === 2) yield found.stable;
    const tookMs = performance.now() - startedMs;
    await pause(Math.max(leastIntervalMs, tookMs * restFactor), signal);
  }
}

async function lookThrough(folder: string, before: ReadonlyMap<string, FileMark>) {
  const marks = new Map<string, FileMark>();
  const stable: string[] = [];
  for await (const path of walkDocuments([folder])) {
    const stats = await stat(path).catch(() => null);
    if (stats === null) continue;
    const known = before.get(path);
    const same = known?.bytes === stats.size && known.mtimeMs === stats.mtimeMs;
    if (same && !known.taken) stable.push(path);
    marks.set(path, { bytes: stats.size, mtimeMs: stats.mtimeMs, taken: same });
  }
  return { marks, stable };
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal });
  } catch {
    // The signal was given; the loop ends.
  }
}
