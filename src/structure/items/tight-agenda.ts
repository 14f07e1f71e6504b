import { beginsWithUsualTitle } from "../../vocabulary/agenda-titles.js";
import type { ChosenItem } from "./choose-sequence.js";

/** Share of the items found that stand as tight as a list's lines, from which all of them may. */
const tightShare = 0.6;

/**
 * Do the items stand as tight as a list, so that the reading which asks no space
 * of them is the whole agenda? It must count from 1 without a gap, and hold all
 * items of the reading that misses some.
 *
 *     1. Regnskab for kirken
 *     2. Grøn drift: Der indhentes tilbud på kantsten.
 *     3. Indsamling i marts: Der mangler tre frivillige.
 *     4. Nyt fra præsten
 *
 * @param reading the reading in which lists are no items
 * @param listed the reading in which lines of lists may be items
 */
export function isTightAgenda(reading: ChosenItem[], listed: ChosenItem[]): boolean {
  if (listed.length <= reading.length) return false;
  const counts = listed.every(
    ({ candidate }, at) =>
      candidate.value === 1 || candidate.value === (listed[at - 1]?.candidate.value ?? 0) + 1,
  );
  const indexes = new Set(listed.map(({ candidate }) => candidate.index));
  const holdsAll = reading.every(({ candidate }) => indexes.has(candidate.index));
  const tight = reading.filter(isTight).length;
  const isWhole = tight >= reading.length * tightShare || startsLate(reading);
  return counts && holdsAll && (isWhole || goesOn(reading, listed));
}

/** The lines of the list count on from the items found, and one of them is a usual title. */
function goesOn(reading: ChosenItem[], listed: ChosenItem[]): boolean {
  const begins = reading.every(
    ({ candidate }, at) => candidate.index === listed[at]?.candidate.index,
  );
  const rest = listed.slice(reading.length);
  return (
    begins &&
    reading.every(isPlain) &&
    rest.some(({ candidate }) => beginsWithUsualTitle(candidate.title))
  );
}

function isTight(item: ChosenItem): boolean {
  const isList = item.candidate.evidence.some(
    ({ name }) => name === "stands in a list" || name === "no space above",
  );
  return isList && isPlain(item);
}

/** An agenda of plain lines that seems to begin at 3 has lost its first lines to a list. */
function startsLate(reading: ChosenItem[]): boolean {
  return (reading[0]?.candidate.value ?? 1) > 1 && reading.every(isPlain);
}

function isPlain({ candidate }: ChosenItem): boolean {
  return !candidate.evidence.some(({ name }) => otherEvidence.has(name));
}

/** What shows a heading also where it stands tight: then the others would have it too. */
const otherEvidence: ReadonlySet<string> = new Set([
  "heading style",
  "set as a heading",
  "bookmarked",
  "followed by a section heading",
  "followed by a case number",
  "in the contents list",
  "a row of title and text",
]);
