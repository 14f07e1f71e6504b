import { blockText, firstLine, sourceOf } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import { readYearlyLine, type YearlyLine } from "../../vocabulary/yearly-numbers.js";
import type { Candidate } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";
import { firstLines } from "./first-lines.js";

/** Longest heading with such a number, in characters. */
const longestHeading = 250;
/** Fewest items that make a scheme: a date or a fraction stands alone. */
const fewestItems = 3;
/** Numbers that may be missing between two items: sales and staff are no public matters. */
const widestGap = 12;
const points = 4;

/** A line, and where it stands. */
interface PlacedLine extends YearlyLine {
  candidate: Candidate;
}

/**
 * Items numbered within the year, the year before or behind the slash: lines that share the one
 * part and rise in the other. Where the contents list has the same numbers, the later run counts.
 *
 *     19/31 Godkendelse af dagsorden
 *     19/32 Anlægsregnskab for havnen
 *     ^^ ~~
 */
export function yearlyScheme(children: RootChild[]): Candidate[] {
  const texts = firstLines(children);
  const lines = collect(children, (child, index): PlacedLine | null => {
    if (!isBlock(child) || child.type === "table") return null;
    const isLabelled = sourceOf(child).list?.computed === true;
    const line = readYearlyLine(isLabelled ? firstLine(blockText(child)) : (texts[index] ?? ""));
    if (line === null || line.rest.length > longestHeading) return null;
    return { ...line, candidate: emptyCandidate(index, child) };
  });
  const printed = yearsOfHead(texts);
  const runs = [
    ...runsOf(
      lines,
      ({ first }) => first,
      ({ second }) => second,
      isYearBefore,
    ),
    ...runsOf(
      lines,
      ({ second }) => second,
      ({ first }) => first,
      (year) => isYearBehind(year) || printed.has(year),
    ).filter((run) => isYearBehind(yearBehind(run)) || !areDays(run)),
  ];
  const best = runs.reduce<Candidate[]>((top, run) => (run.length >= top.length ? run : top), []);
  return best.length >= fewestItems ? best : [];
}

/** Two figures before the slash, or four: "19/31", "2019/31". */
function isYearBefore(year: number): boolean {
  return (year >= 10 && year <= 99) || isFullYear(year);
}

/** Lines in which a head tells the day of its meeting. */
const headLines = 20;

/**
 * The two last figures of the years up to 2012 that the head's dates tell: "12/11" is the twelfth
 * matter of 2011 in minutes of that year, and may be a day in November elsewhere.
 */
function yearsOfHead(texts: readonly (string | null)[]): Set<number> {
  const head = texts.slice(0, headLines).join(" ");
  return new Set([...head.matchAll(/(?<!\d)20(\d{2})(?!\d)/gu)].map(([, year]) => Number(year)));
}

/** The number behind the slash that the lines of a run share. */
function yearBehind(run: readonly Candidate[]): number {
  return Number(run[0]?.number?.split("/").at(-1));
}

/**
 * May the lines be days of a month? Matters follow one another without a gap, and tell what became
 * of them below.
 *
 *     4/11 Klubaften
 *     9/11 Foredrag      ← no 5/11 above it, and nothing below
 */
function areDays(run: readonly Candidate[]): boolean {
  const steps = run.slice(1).map((candidate, at) => ({
    count: (candidate.value ?? 0) - (run[at]?.value ?? 0),
    blocks: candidate.index - (run[at]?.index ?? 0),
  }));
  const told = steps.filter(({ blocks }) => blocks > 1).length;
  return steps.some(({ count }) => count !== 1) || told * 2 < steps.length;
}

/** Behind the slash a number up to 12 is a month, unless the head says otherwise: "4/5 Sommerfest". */
function isYearBehind(year: number): boolean {
  return (year > 12 && year <= 99) || isFullYear(year);
}

function isFullYear(year: number): boolean {
  return year >= 1900 && year < 2100;
}

function runsOf(
  lines: PlacedLine[],
  yearOf: (line: YearlyLine) => number,
  countOf: (line: YearlyLine) => number,
  isYear: (year: number) => boolean,
): Candidate[][] {
  const runs: { last: PlacedLine; run: Candidate[] }[] = [];
  for (const line of lines) {
    if (!isYear(yearOf(line))) continue;
    const open = runs.at(-1);
    const step = open ? countOf(line) - countOf(open.last) : 0;
    const goesOn = open && yearOf(open.last) === yearOf(line) && step > 0 && step <= widestGap;
    const candidate = numbered(line, countOf(line));
    if (open && goesOn) {
      open.run.push(candidate);
      open.last = line;
    } else runs.push({ last: line, run: [candidate] });
  }
  return runs.map(({ run }) => run);
}

function numbered({ candidate, number, rest }: PlacedLine, value: number): Candidate {
  return {
    ...candidate,
    family: "yearly",
    number,
    value,
    title: rest,
    evidence: [{ name: "family yearly", points }],
    score: points,
  };
}
