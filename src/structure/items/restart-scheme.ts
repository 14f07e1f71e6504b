import { sourceOf } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import { beginsWithUsualTitle, isClosingAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { isDateLine } from "../../vocabulary/date-lines.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import type { Candidate } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";
import { firstLines } from "./first-lines.js";

/** Longest line, with text that runs on, in characters. */
const longestLine = 600;
/** Longest title behind a number 1, and behind one that counts on from it. */
const longestTitle = 200;
const longestNext = 100;
/** Fewest items with the number 1; two are enough where the other reading ends before the second. */
const fewestOnes = 3;
/** Fewest items of the other reading that tell which long lines are titles. */
const fewestCounted = 3;
/** Fewest usual titles that are no item of the other reading. */
const fewestLost = 2;
/** Points further in from which a number is one of a list inside an item. */
const levelPoints = 6;
const points = 2;

/**
 * Items of a list that was broken by the text between them, so that it begins at 1 again, once or
 * for each: what a web page or a converter makes of Word's automatic numbers.
 *
 *   1. Godkendelse af dagsorden
 *   Godkendt.
 *   1. Økonomi
 *   ^^
 *   Kassereren gennemgik regnskabet.
 *   1. Eventuelt
 *   ^^
 *
 * @param counted the reading in which the numbers rise; it stands where it has most usual titles.
 * @returns the items; none where no usual titles are lost by the other reading.
 */
export function restartScheme(children: RootChild[], counted: Candidate[]): Candidate[] {
  const lines = firstLines(children);
  let ones = 0;
  for (const line of lines) if (line.startsWith("1") && /^1[.)]\s/u.test(line)) ones += 1;
  if (ones < 2) return [];
  const found = new Set(counted.map(({ index }) => index));
  const placed = collect(children, (child, index) => readPlaced(child, lines, index));
  const items = outermost(placed, found);
  const starts = items.filter(({ value }) => value === 1);
  if (starts.length < fewestOnes && !isBrokenOnce(starts, counted)) return [];
  const isLost = ({ index, title }: Candidate) =>
    beginsWithUsualTitle(title) && (found.size < 2 || !found.has(index));
  const lost = items.filter(isLost);
  return lost.length >= fewestLost ? items.map(unordered) : [];
}

/** The numbers begin again once, behind all that rise and before the title that ends an agenda. */
function isBrokenOnce([, second]: Candidate[], counted: Candidate[]): boolean {
  const last = counted.at(-1);
  return second !== undefined && last !== undefined
    ? last.index < second.index && !isClosingAgendaTitle(last.title)
    : false;
}

/** The order of the numbers tells nothing: without their values no step between them costs points. */
function unordered(candidate: Candidate): Candidate {
  return { ...candidate, value: null };
}

/** A numbered line that may head an item, and how far in it stands. */
interface PlacedLine {
  candidate: Candidate;
  leftPoints: number;
}

function readPlaced(child: RootChild, lines: readonly string[], index: number): PlacedLine | null {
  const line = lines[index] ?? "";
  if (!isBlock(child) || child.type === "table") return null;
  const numbered = readNumberedLine(line);
  if (numbered === null || (numbered.family !== "dot" && numbered.family !== "parenthesis"))
    return null;
  if (isDateLine(line)) return null;
  const { family, number, value, rest } = numbered;
  if (rest.length > longestLine || !/^[\p{Lu}\p{Pi}"”(]/u.test(rest)) return null;
  const { list, style } = sourceOf(child);
  const evidence = [{ name: "in a list that begins again", points }];
  const candidate = { ...emptyCandidate(index, child), family, number, value, evidence };
  return {
    candidate: { ...candidate, title: rest.replace(/\s*:$/u, ""), score: points },
    leftPoints: style.leftPoints ?? (list?.depth ?? 0) * levelPoints,
  };
}

/** The outermost lines that are a 1, or count on from the line before and are short as titles are. */
function outermost(placed: PlacedLine[], found: ReadonlySet<number>): Candidate[] {
  const ones = placed.filter(({ candidate }) => candidate.value === 1);
  const left = ones.reduce((least, one) => Math.min(least, one.leftPoints), levelPoints * 100);
  let last = 0;
  return collect(placed, ({ candidate, leftPoints }) => {
    const { index, value, title } = candidate;
    if (leftPoints >= left + levelPoints || value === null) return null;
    if (value !== 1 && value !== last + 1) return null;
    const isShort = title.length <= (value === 1 ? longestTitle : longestNext);
    const isCounted = found.size >= fewestCounted && found.has(index);
    if (!isShort && !isCounted && !beginsWithUsualTitle(title)) return null;
    last = value;
    return candidate;
  });
}
