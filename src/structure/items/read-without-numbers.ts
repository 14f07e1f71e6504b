import type { MinutesRoot, MinutesTree, RootChild } from "../../model/tree.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { alternatingScheme } from "./alternating-scheme.js";
import { boldLeadScheme } from "./bold-lead-scheme.js";
import type { Candidate, ItemContext } from "./candidate.js";
import { candidatesOf } from "./choose-items.js";
import type { ChosenItem } from "./choose-sequence.js";
import { labelledScheme } from "./labelled-scheme.js";
import { letteredScheme, standInsideOne } from "./lettered-scheme.js";
import { isListLine } from "./list-evidence.js";
import { lookScheme } from "./look-scheme.js";
import { prefixScheme } from "./prefix-scheme.js";
import { runInScheme } from "./run-in-scheme.js";
import { shapeScheme } from "./shape-schemes.js";
import { untitledScheme } from "./untitled-scheme.js";

/** Choose the items among candidates by the steps of the document at hand. */
export type Choose = (candidates: Candidate[]) => ChosenItem[];

type Scheme = (children: RootChild[], context: ItemContext) => Candidate[];

/** What the items may be where no number tells: rank by rank, the surer ones first, of a rank the longest. */
const otherSchemes: Scheme[][] = [
  [letteredScheme, shapeScheme, runInScheme, labelledScheme, boldLeadScheme],
  [prefixScheme],
  [lookScheme],
  [alternatingScheme],
];

/**
 * The first rank of schemes with two items or more, where numbers told of one at the most.
 *
 * @param found the items that numbers told of
 */
export function readWithoutNumbers(
  found: ChosenItem[],
  { type, children }: MinutesTree | MinutesRoot,
  context: ItemContext,
  choose: Choose,
): ChosenItem[] {
  let best = found;
  for (const rank of otherSchemes) {
    if (best.length >= 2) return best;
    best = longest([best, ...rank.map((scheme) => choose(scheme(children, context)))]);
  }
  if (best.length >= 2 || type !== "root") return best;
  return longest([best, choose(untitledBeside(children, best))]);
}

/** Items without titles, unless the one that was found heads them. */
function untitledBeside(children: RootChild[], [found]: ChosenItem[]): Candidate[] {
  const untitled = untitledScheme(children);
  const first = untitled[0]?.index ?? 0;
  return found === undefined || found.candidate.index >= first ? untitled : [];
}

/** Share of the document's blocks that one item may fill, among three or more. */
const mostOfDocument = 0.6;

/**
 * The unnumbered items one of which holds all numbers found: a list in its text, or points of it fewer
 * than the items. Empty where the numbers may be the items.
 *
 *   Sommerfest                        ← heading
 *   Programmet bliver:
 *   1. Fællesspisning                 ← the only numbers
 *   2. Fakkeltog
 *   Eventuelt                         ← heading
 */
export function itemsAround(
  numbers: Candidate[],
  tree: MinutesTree | MinutesRoot,
  context: ItemContext,
  choose: Choose,
): ChosenItem[] {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || numbers.length < 2) return [];
  if (last.index - first.index > tree.children.length * mostOfDocument) return [];
  const unnumbered = readWithoutNumbers([], tree, context, choose);
  const headings = candidatesOf(unnumbered);
  if (usualTitles(numbers) >= Math.max(1, usualTitles(headings))) return [];
  const isList = numbers.every(isListLine) || numbers.length < headings.length;
  return isList && standInsideOne(numbers, headings) ? unnumbered : [];
}

function usualTitles(candidates: Candidate[]): number {
  return candidates.filter(({ title }) => isUsualAgendaTitle(title)).length;
}

/** The reading with most items; of two as long the first. */
export function longest(readings: ChosenItem[][]): ChosenItem[] {
  return readings.reduce((best, other) => (other.length > best.length ? other : best));
}
