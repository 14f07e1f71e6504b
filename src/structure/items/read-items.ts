import type { MinutesRoot, MinutesTree, RootChild } from "../../model/tree.js";
import type { Candidate, ItemContext } from "./candidate.js";
import { weighCandidate } from "./candidate-evidence.js";
import { candidatesOf, chooseItems } from "./choose-items.js";
import type { ChosenItem } from "./choose-sequence.js";
import { isSetLikeGroups } from "./closing-evidence.js";
import { collectCandidates } from "./collect-candidates.js";
import { documentTransition } from "./document-transition.js";
import { dropBetweenKeywords } from "./drop-between-keywords.js";
import { dropInnerMinutes } from "./drop-inner-minutes.js";
import { dropRepeatedTitles } from "./drop-repeated-titles.js";
import { hasSectionBelow } from "./following-evidence.js";
import { innerFronts } from "./inner-fronts.js";
import { itemContext } from "./item-context.js";
import { countsByLetters, letteredScheme, standInsideOne } from "./lettered-scheme.js";
import { plainScheme } from "./plain-scheme.js";
import { type Choose, itemsAround, longest, readWithoutNumbers } from "./read-without-numbers.js";
import { restartScheme } from "./restart-scheme.js";
import { rowTitleScheme } from "./row-title-scheme.js";
import { isTightAgenda } from "./tight-agenda.js";
import { topLevelCandidates } from "./top-level-candidates.js";
import { withOutOfOrder } from "./with-out-of-order.js";
import { withWholeDecimals } from "./with-whole-decimals.js";
import { withoutListPenalty } from "./without-list-penalty.js";
import { yearlyScheme } from "./yearly-scheme.js";

/** Read the document's items: which blocks are their headings, and how sure that is. */
export function readItems(tree: MinutesTree | MinutesRoot): ChosenItem[] {
  const { children } = tree;
  const context = itemContext(tree);
  const candidates = weighedCandidates(children, context);
  const transition = documentTransition(tree, candidates, context);
  const choose: Choose = (some) => chooseItems(some, transition);
  const yearly = choose(yearlyScheme(children));
  if (yearly.length > 2) return yearly;
  const tops = topLevelCandidates(candidates.filter(isMarked));
  const reading = choose(tops);
  const list = readAsList(reading, tops, choose);
  const lettered = choose(letteredScheme(children, context));
  const rows = choose(rowTitleScheme(children));
  const numbers = candidatesOf(longest([reading, list]));
  if (standInsideOne(numbers, candidatesOf(lettered))) return lettered;
  if (standInsideOne(numbers, candidatesOf(rows))) return rows;
  if (countsByLetters(candidatesOf(lettered), numbers, tops)) return lettered;
  const restarting = choose(restartScheme(children, numbers));
  if (restarting.length >= 2) return restarting;
  const printed = tops.filter(({ index }) => numbers.some((number) => number.index === index));
  const around = itemsAround(printed, tree, context, choose);
  if (around.length > 0) return around;
  if (isTightAgenda(reading, list)) return list;
  if (reading.length >= 2) return withOutOfOrder(reading, tops, transition);
  const best = longest([rows, reading, list, choose(plainScheme(candidates))]);
  return readWithoutNumbers(best, tree, context, choose);
}

/** Every block that may head an item with what speaks for it, save those that cannot be this document's. */
function weighedCandidates(children: RootChild[], context: ItemContext): Candidate[] {
  const collected = withWholeDecimals(collectCandidates(children, context));
  const weighed = collected.map((candidate) => weighCandidate(candidate, children, context));
  const outer = dropInnerMinutes(dropRepeatedTitles(weighed), innerFronts(children));
  return dropBetweenKeywords(outer);
}

/** Does more than its look mark a candidate: a number, the contents list, or its place among groups? */
function isMarked(candidate: Candidate): boolean {
  return candidate.family !== "none" || candidate.entry !== null || isSetLikeGroups(candidate);
}

/** The reading in which lines of a list may be items, as in an agenda without texts. */
function readAsList(reading: ChosenItem[], tops: Candidate[], choose: Choose): ChosenItem[] {
  const loose = tops.map(withoutListPenalty);
  const hasLists = loose.some((candidate, at) => candidate !== tops[at]);
  return hasLists && !holdsOwnList(reading, tops) ? choose(loose) : reading;
}

/**
 * Does the only item found head a section in which a list counts from 1?
 *
 *   1. Meddelelser
 *   Referat
 *   1. Der er afbud fra to medlemmer.
 *   2. Hallen åbner i maj.
 *   ~~
 */
function holdsOwnList(reading: ChosenItem[], tops: Candidate[]): boolean {
  const [only] = candidatesOf(reading);
  if (only === undefined || reading.length > 1) return false;
  const isHead = hasSectionBelow(only);
  return isHead && tops.some(({ index, value }) => value === 1 && index > only.index);
}
