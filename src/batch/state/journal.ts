import { open } from "node:fs/promises";
import { join } from "node:path";
import { openAtomicFile, syncFolder } from "../output/atomic-file.js";
import { applyEntry, entriesOf, type ImportState } from "./import-state.js";
import type { ConvertedEntry, JournalEntry } from "./journal-entry.js";
import { readJournal } from "./read-journal.js";

/** Entries are on disk at most this long after they are made, in milliseconds. */
const flushIntervalMs = 500;

/** The journal of an import: what is in it is done, whatever happens. */
export interface Journal {
  /** What the journal tells, up to the last entry appended. */
  state: ImportState;
  append(entry: JournalEntry): void;
  /** Wait until everything appended is on disk. */
  flush(): Promise<void>;
  /** Tell in one step that records have moved, by outcome; what no longer counts is left out. */
  rewrite(moved: ReadonlyMap<string, Pick<ConvertedEntry, "segment" | "place">>): Promise<void>;
  close(): Promise<void>;
}

/**
 * Open a journal, reading back what former runs did.
 *
 * @param folder holds journal.jsonl and the segments
 * @param onError takes what the system says where an entry cannot be kept
 */
export async function openJournal(
  folder: string,
  onError: (error: unknown) => void,
): Promise<Journal> {
  const path = join(folder, "journal.jsonl");
  const state = await readJournal(path);
  let file = await open(path, "a");
  const unwritten = { lines: [] as string[], segments: new Set<string>() };
  let timer: NodeJS.Timeout | undefined;
  let flushing: Promise<void> = Promise.resolve();
  const writeOut = async () => {
    const lines = unwritten.lines.splice(0);
    const segments = [...unwritten.segments];
    unwritten.segments.clear();
    if (lines.length === 0) return;
    for (const segment of segments) await syncFile(join(folder, segment));
    await file.appendFile(lines.join(""));
    await file.datasync();
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    flushing = flushing.then(writeOut);
    return flushing;
  };
  return {
    state,
    append(entry) {
      applyEntry(state, entry);
      unwritten.lines.push(`${JSON.stringify(entry)}\n`);
      if (entry.type === "converted") unwritten.segments.add(entry.segment);
      timer ??= setTimeout(() => flush().catch(onError), flushIntervalMs);
    },
    flush,
    async rewrite(moved) {
      await flush();
      const after = withMoved(state, moved);
      await writeWhole(path, after);
      state.outcomes = after.outcomes;
      await syncFolder(folder);
      await file.close();
      file = await open(path, "a");
    },
    async close() {
      clearTimeout(timer);
      await file.close();
    },
  };
}

/** Write a journal anew in one step: a crash leaves the old one or the new. */
async function writeWhole(path: string, state: ImportState): Promise<void> {
  const rewritten = await openAtomicFile(path, `${path}.new`);
  try {
    for (const entry of entriesOf(state)) {
      await rewritten.write(Buffer.from(`${JSON.stringify(entry)}\n`));
    }
    await rewritten.sync();
    await rewritten.name();
  } finally {
    await rewritten.discard();
  }
}

/** A state whose records stand elsewhere. */
function withMoved(
  state: ImportState,
  moved: ReadonlyMap<string, Pick<ConvertedEntry, "segment" | "place">>,
): ImportState {
  const outcomes = new Map(state.outcomes);
  for (const [key, place] of moved) {
    const outcome = outcomes.get(key);
    if (outcome?.type === "converted") outcomes.set(key, { ...outcome, ...place });
  }
  return { ...state, outcomes };
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}
