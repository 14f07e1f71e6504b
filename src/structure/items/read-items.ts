import { groupBy } from "../../model/group-by.js";
import type { MinutesRoot, MinutesTree, RootChild } from "../../model/tree.js";
import { alternatingScheme } from "./alternating-scheme.js";
import { boldLeadScheme } from "./bold-lead-scheme.js";
import type { Candidate, ItemContext } from "./candidate.js";
import { weighCandidate } from "./candidate-evidence.js";
import {
  type ChosenItem,
  chooseSequence,
  type Transition,
  withMargins,
} from "./choose-sequence.js";
import { collectCandidates } from "./collect-candidates.js";
import { dropBetweenKeywords } from "./drop-between-keywords.js";
import { dropInnerMinutes } from "./drop-inner-minutes.js";
import { dropListLines } from "./drop-list-lines.js";
import { dropNested } from "./drop-nested.js";
import { dropRepeatedTitles } from "./drop-repeated-titles.js";
import { innerFronts } from "./inner-fronts.js";
import { itemContext } from "./item-context.js";
import { labelledScheme } from "./labelled-scheme.js";
import { countsByLetters, letteredScheme, standInsideOne } from "./lettered-scheme.js";
import { lookScheme } from "./look-scheme.js";
import { outOfOrder } from "./out-of-order.js";
import { prefixScheme } from "./prefix-scheme.js";
import { restartScheme } from "./restart-scheme.js";
import { rowTitleScheme } from "./row-title-scheme.js";
import { runInScheme } from "./run-in-scheme.js";
import { shapeScheme } from "./shape-schemes.js";
import { isTightAgenda } from "./tight-agenda.js";
import { transitionScore } from "./transition-score.js";
import { untitledScheme } from "./untitled-scheme.js";
import { yearlyScheme } from "./yearly-scheme.js";

/** Fewest headings of one look that make a scheme of unnumbered items. */
const fewestPlain = 2;

/** Read the document's items: which blocks are their headings, and how sure that is. */
export function readItems(tree: MinutesTree | MinutesRoot): ChosenItem[] {
  const context = itemContext(tree);
  const weighed = withWholeDecimals(collectCandidates(tree.children, context)).map((candidate) =>
    weighCandidate(candidate, tree.children, context),
  );
  const once = dropRepeatedTitles(weighed);
  const candidates = dropBetweenKeywords(dropInnerMinutes(once, innerFronts(tree.children)));
  const transition = transitionOf(tree, candidates, context);
  const numbered = candidates.filter(
    (candidate) =>
      candidate.family !== "none" || candidate.entry !== null || closesGroups(candidate),
  );
  const yearly = chosen(yearlyScheme(tree.children), transition);
  if (yearly.length > 2) return yearly;
  const tops = withoutParts(numbered.filter(topLevel));
  const reading = chosen(tops, transition);
  const loose = tops.map(withoutListPenalty);
  const hasLists =
    loose.some((candidate, at) => candidate !== tops[at]) && !holdsOwnList(reading, tops);
  const lists = hasLists ? chosen(loose, transition) : reading;
  const lettered = chosen(letteredScheme(tree.children, context), transition);
  const rows = chosen(rowTitleScheme(tree.children), transition);
  const numbers = candidatesOf(longest([reading, lists]));
  if (standInsideOne(numbers, candidatesOf(lettered))) return lettered;
  if (standInsideOne(numbers, candidatesOf(rows))) return rows;
  if (countsByLetters(candidatesOf(lettered), numbers, tops)) return lettered;
  const restarting = chosen(restartScheme(tree.children, numbers), transition);
  if (restarting.length >= 2) return restarting;
  if (isTightAgenda(reading, lists)) return lists;
  if (reading.length >= 2) return withOutOfOrder(reading, tops, transition);
  let best = longest([rows, reading, lists, chosen(plainScheme(candidates), transition)]);
  for (const rank of otherSchemes) {
    if (best.length >= 2) return best;
    const readings = rank.map((scheme) => chosen(scheme(tree.children, context), transition));
    best = longest([best, ...readings]);
  }
  if (best.length >= 2 || tree.type !== "root") return best;
  return longest([best, chosen(untitledBeside(tree.children, best), transition)]);
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
  const isHead = only.evidence.some(({ name }) => name === "followed by a section heading");
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

/** The reading with the items that stand out of order, which count as direct steps. */
function withOutOfOrder(
  reading: ChosenItem[],
  candidates: Candidate[],
  transition: Transition,
): ChosenItem[] {
  const path = candidatesOf(reading);
  const late = new Set(outOfOrder(path, candidates));
  if (late.size === 0) return reading;
  const whole = [...path, ...late].sort((one, other) => one.index - other.index);
  const isLate = (one: Candidate | null) => one !== null && late.has(one);
  return withMargins(whole, candidates, (from, to) =>
    isLate(from) || isLate(to) ? Math.max(0, transition(from, to)) : transition(from, to),
  );
}

function candidatesOf(reading: ChosenItem[]): Candidate[] {
  return reading.map(({ candidate }) => candidate);
}

function closesGroups({ family, evidence }: Candidate): boolean {
  return (
    family === "none" && evidence.some(({ name }) => name === "set like the headings of groups")
  );
}

function longest(readings: ChosenItem[][]): ChosenItem[] {
  return readings.reduce((best, other) => (other.length > best.length ? other : best));
}

function topLevel(candidate: Candidate): boolean {
  return candidate.family !== "decimal" && candidate.family !== "letter";
}

/** Fewest decimals with a zero that count on to be numbers of the first level. */
const fewestDecimals = 3;

/**
 * "1.0 Velkomst", "2.0 Økonomi", "3.0 Eventuelt": the zero says that the number has no part.
 */
function withWholeDecimals(candidates: Candidate[]): Candidate[] {
  const isWhole = ({ family, subValue }: Candidate) => family === "decimal" && subValue === 0;
  const values = new Set(candidates.filter(isWhole).map(({ value }) => value ?? 0));
  const countOn = [...values].filter((value) => values.has(value - 1)).length + 1;
  if (countOn < fewestDecimals) return candidates;
  return candidates.map((one) => (isWhole(one) ? { ...one, family: "dot", subValue: null } : one));
}

/**
 * Leave out parts of an item that has a heading of its own.
 *
 *   Ad. 3 Forskning
 *   Ad. 3a Bedømmelsesudvalg
 *   ~~~~~~
 */
function withoutParts(candidates: Candidate[]): Candidate[] {
  const isPart = ({ family, subValue }: Candidate) => family === "keyword" && subValue !== null;
  if (!candidates.some(isPart)) return candidates;
  const wholes = candidates.filter((candidate) => !isPart(candidate));
  return candidates.filter(
    (one) =>
      !isPart(one) ||
      !wholes.some(
        ({ value, keyword, index }) =>
          value === one.value && keyword === one.keyword && index < one.index,
      ),
  );
}

function chosen(candidates: Candidate[], transition: Transition): ChosenItem[] {
  const path = chooseSequence(candidates, transition).map(({ candidate }) => candidate);
  const outer = dropListLines(dropNested(path));
  const inside = new Set(path.filter((candidate) => !outer.includes(candidate)));
  return withMargins(
    outer,
    candidates.filter((candidate) => !inside.has(candidate)),
    transition,
  );
}

function transitionOf(
  tree: MinutesTree | MinutesRoot,
  candidates: Candidate[],
  context: ItemContext,
): Transition {
  const parts = candidates.filter((candidate) => !topLevel(candidate));
  const tops = candidates.filter(topLevel);
  const restarts = [...context.groupHeads].map((head) => tree.children.indexOf(head));
  return (from, to) => {
    const between = (at: number) => from !== null && at > from.index && isRightAbove(at, to.index);
    if (from !== null && closesGroups(to)) return 0;
    if (from && isGapFilled(from, to, parts) && !isGapFilled(from, to, tops))
      return transitionScore(from, { ...to, value: (from.value ?? 0) + 1 });
    const score = transitionScore(from, to);
    const startsOver = from !== null && (to.value ?? 0) <= (from.value ?? 0) && to.value === 1;
    return startsOver && restarts.some(between) ? Math.max(score, -1) : score;
  };
}

/** A group's heading, with a line between at the most: "Åben sag" further up tells of the item above. */
function isRightAbove(head: number, index: number): boolean {
  return head < index && index - head <= 2;
}

/** "6.a" and "6.b" between 5 and 7, and no 6: the number that seems to be missing stands in its parts. */
function isGapFilled(from: Candidate, to: Candidate, parts: Candidate[]): boolean {
  const missing = (from.value ?? 0) + 1;
  return (
    to.value === missing + 1 &&
    parts.some(({ index, value }) => value === missing && index > from.index && index < to.index)
  );
}

const listEvidence: ReadonlySet<string> = new Set([
  "stands in a list",
  "in a list after a lead-in",
  "no space above",
]);

/** An agenda without texts is one list: its lines may stand tight. */
function withoutListPenalty(candidate: Candidate): Candidate {
  const evidence = candidate.evidence.filter(({ name }) => !listEvidence.has(name));
  return evidence.length === candidate.evidence.length
    ? candidate
    : { ...candidate, evidence, score: evidence.reduce((sum, { points }) => sum + points, 0) };
}

/** Unnumbered headings of one look: the look whose headings have most section headings after them. */
function plainScheme(candidates: Candidate[]): Candidate[] {
  const plain = candidates.filter((candidate) => candidate.family === "none");
  const groups = [...groupBy(plain, (candidate) => JSON.stringify(candidate.look)).values()];
  const strength = (group: Candidate[]) =>
    group.filter((candidate) =>
      candidate.evidence.some(({ name }) => name === "followed by a section heading"),
    ).length;
  const best = groups
    .filter((group) => group.length >= fewestPlain)
    .sort((left, right) => strength(right) - strength(left))[0];
  if (!best || strength(best) < best.length * 0.5) return [];
  return best.map((candidate) => ({ ...candidate, score: candidate.score + 1 }));
}
