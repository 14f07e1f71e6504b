import { type ImportState, outcomeKey } from "./state/import-state.js";

/** Bytes that must be converted under another name than they were. */
export interface CanonicalInput {
  path: string;
  content: string;
}

/**
 * A document found under several names is named by the first of them, and a wrong
 * suffix of that one is a finding. Find the documents that were converted under
 * a later name with another suffix only: a name that sorts first came in later.
 *
 * @param seen files that were there in this run
 */
export function canonicalWithoutOutcome(
  state: ImportState,
  seen: ReadonlySet<string>,
): CanonicalInput[] {
  const firstPaths = new Map<string, string>();
  for (const [path, { content }] of state.inputs) {
    const first = firstPaths.get(content);
    if (first === undefined || path < first) firstPaths.set(content, path);
  }
  return [...firstPaths]
    .map(([content, path]) => ({ content, path }))
    .filter(({ path }) => seen.has(path))
    .filter(({ content, path }) => !state.outcomes.has(outcomeKey(content, path)));
}
