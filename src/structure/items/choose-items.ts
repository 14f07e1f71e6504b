import type { Candidate } from "./candidate.js";
import {
  type ChosenItem,
  chooseSequence,
  type Transition,
  withMargins,
} from "./choose-sequence.js";
import { dropListLines } from "./drop-list-lines.js";
import { dropNested } from "./drop-nested.js";

/**
 * Choose the items among candidates: the best sequence, without those that only stand within another item.
 * Each has its margin over what else may have been chosen.
 */
export function chooseItems(candidates: Candidate[], transition: Transition): ChosenItem[] {
  const path = chooseSequence(candidates, transition).map(({ candidate }) => candidate);
  const outer = dropListLines(dropNested(path));
  const inside = new Set(path.filter((candidate) => !outer.includes(candidate)));
  return withMargins(
    outer,
    candidates.filter((candidate) => !inside.has(candidate)),
    transition,
  );
}

/** The headings of a reading, without their margins. */
export function candidatesOf(reading: ChosenItem[]): Candidate[] {
  return reading.map(({ candidate }) => candidate);
}
