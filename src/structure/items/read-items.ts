import type { MinutesRoot, MinutesTree, RootChild } from "../../model/tree.js";
import { alternatingScheme } from "./alternating-scheme.js";
import { boldLeadScheme } from "./bold-lead-scheme.js";
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
import { labelledScheme } from "./labelled-scheme.js";
import { countsByLetters, letteredScheme, standInsideOne } from "./lettered-scheme.js";
import { lookScheme } from "./look-scheme.js";
import { plainScheme } from "./plain-scheme.js";
import { prefixScheme } from "./prefix-scheme.js";
import { restartScheme } from "./restart-scheme.js";
import { rowTitleScheme } from "./row-title-scheme.js";
import { runInScheme } from "./run-in-scheme.js";
import { shapeScheme } from "./shape-schemes.js";
import { isTightAgenda } from "./tight-agenda.js";
import { topLevelCandidates } from "./top-level-candidates.js";
import { untitledScheme } from "./untitled-scheme.js";
import { withOutOfOrder } from "./with-out-of-order.js";
import { withWholeDecimals } from "./with-whole-decimals.js";
import { withoutListPenalty } from "./without-list-penalty.js";
import { yearlyScheme } from "./yearly-scheme.js";

/** Choose the items among candidates by the steps of the document at hand. */
type Choose = (candidates: Candidate[]) => ChosenItem[];

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

/** The first rank of schemes with two items or more, where numbers told of one at the most. */
function readWithoutNumbers(
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

type Scheme = (children: RootChild[], context: ItemContext) => Candidate[];

/** What the items may be where no number tells: rank by rank, the surer ones first, of a rank the longest. */
const otherSchemes: Scheme[][] = [
  [letteredScheme, shapeScheme, runInScheme, labelledScheme, boldLeadScheme],
  [prefixScheme],
  [lookScheme],
  [alternatingScheme],
];

function longest(readings: ChosenItem[][]): ChosenItem[] {
  return readings.reduce((best, other) => (other.length > best.length ? other : best));
}
