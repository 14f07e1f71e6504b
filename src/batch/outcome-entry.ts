import { type DocumentLimits, limitsKey } from "./document-limits.js";
import { suffixOf } from "./state/import-state.js";
import type { ConvertedEntry, FailedEntry } from "./state/journal-entry.js";
import type { JobResult } from "./workers/messages.js";

/** What was converted and by what. */
export interface OutcomeOrigin {
  path: string;
  content: string;
  program: string;
  segment: string;
}

/** A result that is kept. */
type KeptResult = Extract<JobResult, { status: "converted" | "failed" }>;

/** Make the journal's line of a conversion. */
export function outcomeEntry(
  { path, content, program, segment }: OutcomeOrigin,
  result: KeptResult,
  limits: DocumentLimits,
): ConvertedEntry | FailedEntry {
  const suffix = suffixOf(path);
  if (result.status === "converted") {
    const { place } = result;
    return { type: "converted", content, suffix, name: path, program, segment, place };
  }
  const { failure, durationMs } = result;
  return {
    type: "failed",
    content,
    suffix,
    program,
    failure,
    limits: limitsKey(limits),
    durationMs,
  };
}
