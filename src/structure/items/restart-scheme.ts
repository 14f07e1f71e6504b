import { blockText, sourceOf } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import { beginsWithUsualTitle, isClosingAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { isDateLine } from "../../vocabulary/date-lines.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
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
 * @returns the items; none where the other reading has as many, or loses no usual titles.
 */
export function restartScheme(children: RootChild[], counted: Candidate[]): Candidate[] {
  const lines = firstLines(children);
  let ones = 0;
  for (const line of lines) if (line.startsWith("1") && /^1[.)]\s/u.test(line)) ones += 1;
  if (ones < 2) return [];
  const found = new Set(counted.map(({ index }) => index));
  const placed = collect(children, (child, index) => readPlaced(child, lines, index));
  const items = outermost(ofOneFamily(placed), found);
  const starts = items.filter(({ value }) => value === 1);
  const keepsAll = counted.every(({ index }) => items.some((item) => item.index === index));
  if (keepsAll && items.length > found.size && areHeaded(starts, children))
    return items.map(unordered);
  if (items.length >= found.size && mixesLevels(counted, placed)) return items.map(unordered);
  const isBroken = isBrokenOnce(starts, counted);
  if (isBroken && holdLists(items, placed, starts[1]?.index ?? 0)) return items.map(unordered);
  if (starts.length < fewestOnes && !isBroken) return [];
  const isLost = ({ index, title }: Candidate) =>
    beginsWithUsualTitle(title) && (found.size < 2 || !found.has(index));
  const lost = items.filter(isLost);
  return lost.length >= fewestLost && items.length > found.size ? items.map(unordered) : [];
}

/** The numbers begin again once, behind all that rise and before the title that ends an agenda. */
function isBrokenOnce([, second]: Candidate[], counted: Candidate[]): boolean {
  const last = counted.at(-1);
  return second !== undefined && last !== undefined
    ? last.index < second.index && !isClosingAgendaTitle(last.title)
    : false;
}

/** Blocks below an item in which its first heading of a section stands. */
const mostAbove = 8;

/** Below each number 1, before the next, stands one and the same heading of a section. */
function areHeaded(starts: Candidate[], children: RootChild[]): boolean {
  if (starts.length < 2) return false;
  if (starts.some(({ index }) => isLedIn(children[index - 1]))) return false;
  const labels = starts.map(({ index }, at) => {
    const end = Math.min(index + mostAbove, starts[at + 1]?.index ?? children.length);
    return firstLabel(children.slice(index + 1, end));
  });
  return labels[0] !== null && labels.every((label) => label === labels[0]);
}

/** "Forvaltningen indstiller, at" and "Bilag" open a list of their own. */
function isLedIn(above: RootChild | undefined): boolean {
  if (above === undefined || !isBlock(above)) return false;
  const text = blockText(above).trim();
  const kind = readSectionLabel(text)?.kind;
  return /(?::| at)$/u.test(text) || kind === "indstilling" || kind === "bilag";
}

function firstLabel(blocks: RootChild[]): string | null {
  for (const block of blocks) {
    const label = isBlock(block) ? readSectionLabel(blockText(block)) : null;
    if (label?.strength === "strong" && !label.qualified && label.rest === "") return label.label;
  }
  return null;
}

/**
 * The other reading counts on from a number further in to one further out.
 *
 *   4. Samarbejde
 *     1. Kurser i foråret       ← its first item
 *   1. Valg til udvalg
 *   2. Valg til råd             ← and its second
 */
function mixesLevels(counted: Candidate[], placed: PlacedLine[]): boolean {
  const lefts = placed
    .filter(({ candidate }) => counted.some(({ index }) => index === candidate.index))
    .map(({ leftPoints }) => leftPoints);
  return Math.max(...lefts) >= Math.min(...lefts) + levelPoints;
}

/** Lists further in begin right below items, above the number that begins again and below it. */
function holdLists(items: Candidate[], placed: PlacedLine[], second: number): boolean {
  const heads = new Set(items.map(({ index }) => index));
  const lists = placed.filter(
    ({ candidate: { index, value } }) => value === 1 && !heads.has(index) && heads.has(index - 1),
  );
  return (
    lists.some(({ candidate }) => candidate.index < second) &&
    lists.some(({ candidate }) => candidate.index > second)
  );
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

/**
 * The lines with one mark behind the number, where lists inside the items have another: the mark of
 * most usual titles.
 *
 *   1) Godkendelse af dagsorden
 *   Der er tre ting at huske:
 *   1. Bænkene
 */
function ofOneFamily(placed: PlacedLine[]): PlacedLine[] {
  const dots = placed.filter(({ candidate }) => candidate.family === "dot");
  const others = placed.filter(({ candidate }) => candidate.family !== "dot");
  const [dotted, marked] = [usualTitles(dots), usualTitles(others)];
  if (dotted === 0 && marked >= fewestLost) return others;
  return marked === 0 && dotted >= fewestLost ? dots : placed;
}

function usualTitles(placed: PlacedLine[]): number {
  return placed.filter(({ candidate }) => beginsWithUsualTitle(candidate.title)).length;
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
