import type { Failure } from "../failure.js";
import { contentOfKey, type ImportState, type Outcome, outcomeKey } from "../state/import-state.js";

/** One line of documents.jsonl or failures.jsonl to be. */
export interface ListedOutcome {
  /** Every path the bytes were found under, sorted. */
  names: string[];
  /** The bytes; null where they could not be had. */
  content: string | null;
  outcome: Outcome | { type: "unreadable"; failure: Failure };
}

/** List what became of every document, by the first of its names. */
export function listOutcomes(
  state: ImportState,
  unreadable: ReadonlyMap<string, Failure>,
): ListedOutcome[] {
  const namesOf = new Map<string, string[]>();
  for (const [path, { content }] of state.inputs) {
    if (unreadable.has(path)) continue;
    const names = namesOf.get(content);
    if (names) names.push(path);
    else namesOf.set(content, [path]);
  }
  const listed: ListedOutcome[] = [];
  for (const [content, names] of namesOf) {
    names.sort();
    const key = names
      .map((name) => outcomeKey(content, name))
      .find((one) => state.outcomes.has(one));
    const outcome = key === undefined ? undefined : state.outcomes.get(key);
    if (outcome) listed.push({ names, content, outcome });
  }
  for (const [path, failure] of unreadable) {
    listed.push({ names: [path], content: null, outcome: { type: "unreadable", failure } });
  }
  return listed.sort(byFirstName);
}

function byFirstName(one: ListedOutcome, other: ListedOutcome): number {
  return (one.names[0] ?? "") < (other.names[0] ?? "") ? -1 : 1;
}

/** A record that was there once and is no more. */
export interface Tombstone {
  id: string;
  /** The name it had. */
  name: string;
}

/** List the records whose files have changed, or are gone and were pruned; sorted by id. */
export function listTombstones(state: ImportState): Tombstone[] {
  const living = new Set<string>();
  for (const { content } of state.inputs.values()) living.add(content);
  const names = new Map<string, string>();
  for (const [key, outcome] of state.outcomes) {
    const content = contentOfKey(key);
    if (outcome.type !== "converted" || living.has(content)) continue;
    const known = names.get(content);
    if (known === undefined || outcome.name < known) names.set(content, outcome.name);
  }
  return [...names]
    .map(([content, name]) => ({ id: `sha256:${content}`, name }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
