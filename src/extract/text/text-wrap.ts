import { startsBlock } from "./block-start.js";
import type { SourceLine } from "./source-line.js";
import { typeWidth } from "./type-width.js";

/** The width a text was wrapped at, and how it is measured. */
export interface TextWrap {
  /** Columns where a program wrapped the text, ems of print where a page did. */
  measure: Measure;
  width: number;
}

/** A way of measuring lines, and what a wrap looks like in it. */
interface Measure {
  widthOf: (line: SourceLine) => number;
  /** Width of a space and a word behind it. */
  wordWidth: (word: string) => number;
  /** Widths that occur. */
  narrowest: number;
  widest: number;
  /** Share of the width by which a line may be short of full, since widths are estimates. */
  slack: number;
}

/** Continuation lines (beginning in lower case) that prove a hard wrap. */
const fewestContinuations = 3;
/** Share of them that must follow a line with no room for their first word. */
const fullShare = 0.75;
/** Share of lines (long web addresses, large print) that may be wider than the wrap. */
const outlierShare = 0.01;

/** Of a text that a program wrapped, and of one taken from a printed page. */
const measures: Measure[] = [
  {
    widthOf: (line) => line.widthColumns,
    wordWidth: (word) => 1 + word.length,
    narrowest: 45,
    widest: 110,
    slack: 0,
  },
  {
    widthOf: (line) => typeWidth(line.text),
    wordWidth: (word) => typeWidth(` ${word}`),
    narrowest: 22,
    widest: 80,
    slack: 0.04,
  },
];

/**
 * Find the width a document was wrapped at, by the one sign that a wrap
 * leaves: the first word of the next line had no room on the line before.
 *
 *     Udvalget drøftede sagen og bad forvaltningen om at vende tilbage med
 *     et forslag til næste møde.
 *
 * @returns null where each line is a paragraph of its own.
 */
export function textWrap(lines: readonly SourceLine[]): TextWrap | null {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && continues(line, next) ? [{ line, next }] : [];
  });
  if (pairs.length < fewestContinuations) return null;
  for (const measure of measures) {
    const width = widthOf(lines, measure);
    if (width < measure.narrowest || width > measure.widest) continue;
    const wrap = { measure, width };
    const full = pairs.filter(({ line, next }) => isFull(line, next, wrap)).length;
    if (full >= pairs.length * fullShare) return wrap;
  }
  return null;
}

function widthOf(lines: readonly SourceLine[], measure: Measure): number {
  const widths = lines.map(measure.widthOf).sort((left, right) => left - right);
  return widths[Math.floor((widths.length - 1) * (1 - outlierShare))] ?? 0;
}

/** A line that goes on in lower case in the middle of a sentence. */
function continues(line: SourceLine, next: SourceLine): boolean {
  if (next.blankAbove !== 0 || startsBlock(next)) return false;
  return /^\p{Ll}/u.test(next.text) && !/[.:;?!]$/u.test(line.text);
}

/** Was there no room on the line for the first word of the next? */
export function isFull(line: SourceLine, next: SourceLine, { measure, width }: TextWrap): boolean {
  const firstWord = /^\S+/u.exec(next.text)?.[0] ?? "";
  return measure.widthOf(line) + measure.wordWidth(firstWord) > width * (1 - measure.slack);
}

/** How much of the width a line fills, 0–1. */
export function filledShare(line: SourceLine, { measure, width }: TextWrap): number {
  return measure.widthOf(line) / width;
}
