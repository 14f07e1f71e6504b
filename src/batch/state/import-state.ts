import { extname } from "node:path";
import type { ConvertedEntry, FailedEntry, JournalEntry } from "./journal-entry.js";

/** What is known of one file. */
export interface KnownInput {
  bytes: number;
  mtimeMs: number | null;
  content: string;
}

/** What became of some bytes. */
export type Outcome = Omit<ConvertedEntry, "content" | "suffix"> | KeptFailure;
type KeptFailure = Omit<FailedEntry, "content" | "suffix">;

/** All that an import knows; about half a kilobyte for each file. */
export interface ImportState {
  /** Number of the latest run; 0 before the first. */
  run: number;
  /** By path. */
  inputs: Map<string, KnownInput>;
  /** By `outcomeKey`. */
  outcomes: Map<string, Outcome>;
}

/** Make the state before the first run. */
export function emptyState(): ImportState {
  return { run: 0, inputs: new Map(), outcomes: new Map() };
}

/** Length of a SHA-256 in hex, which an outcome's key begins with. */
const contentLength = 64;

/** Name the conversion of some bytes; of a document's name only the suffix matters. */
export function outcomeKey(content: string, path: string): string {
  return content + suffixOf(path);
}

/** The bytes that a key stands for. */
export function contentOfKey(key: string): string {
  return key.slice(0, contentLength);
}

/** The suffix of a path in small letters, with its dot. */
export function suffixOf(path: string): string {
  return extname(path).toLowerCase();
}

/** The entries that bring an empty state to this one. */
export function* entriesOf({ run, inputs, outcomes }: ImportState): Generator<JournalEntry> {
  yield { type: "run", run };
  for (const [path, input] of inputs) yield { type: "input", path, ...input };
  for (const [key, outcome] of outcomes) {
    yield { content: contentOfKey(key), suffix: key.slice(contentLength), ...outcome };
  }
}

/** Bring the state up to date with one line of the journal. */
export function applyEntry(state: ImportState, entry: JournalEntry): void {
  switch (entry.type) {
    case "run":
      state.run = entry.run;
      return;
    case "input": {
      const { path, bytes, mtimeMs, content } = entry;
      state.inputs.set(path, { bytes, mtimeMs, content });
      return;
    }
    case "dropped":
      state.inputs.delete(entry.path);
      return;
    case "converted":
    case "failed": {
      const { content, suffix, ...outcome } = entry;
      state.outcomes.set(content + suffix, outcome);
    }
  }
}
