import type { Failure } from "../failure.js";
import type { SpoolPlace } from "../workers/messages.js";

/** A run of the import began. */
export interface RunEntry {
  type: "run";
  /** 1 for the first. */
  run: number;
}

/** A file was looked at. */
export interface InputEntry {
  type: "input";
  path: string;
  bytes: number;
  /** Time of the last change; null where it was too fresh to tell a later change by it. */
  mtimeMs: number | null;
  /** SHA-256 of the bytes in hex. */
  content: string;
}

/** A file is gone, and its record with it. */
export interface DroppedEntry {
  type: "dropped";
  path: string;
}

/** A document gave a record, which stands in a segment. */
export interface ConvertedEntry {
  type: "converted";
  content: string;
  /** Suffix of the name it was converted under: a wrong one is a finding. */
  suffix: string;
  /** Name in the record. */
  name: string;
  program: string;
  segment: string;
  place: SpoolPlace;
}

/** A document gave no record. */
export interface FailedEntry {
  type: "failed";
  content: string;
  suffix: string;
  program: string;
  failure: Failure;
  /** The limits it was converted under. */
  limits: string;
  durationMs: number;
}

/** One line of the journal. */
export type JournalEntry = RunEntry | InputEntry | DroppedEntry | ConvertedEntry | FailedEntry;
