import { startsBlock } from "./block-start.js";
import type { SourceLine } from "./source-line.js";

/** Narrowest and widest width, in columns, at which programs wrap a text hard. */
const narrowestColumns = 45;
const widestColumns = 110;
/** Continuation lines (beginning in lower case) that prove a hard wrap. */
const fewestContinuations = 3;
/** Share of them that must follow a line with no room for their first word. */
const fullShare = 0.75;
/** Share of lines (long web addresses) that may be wider than the wrap. */
const outlierShare = 0.01;

/**
 * Find the width a document was wrapped at, by the one sign that a wrap
 * leaves: the first word of the next line had no room on the line before.
 *
 *     Udvalget drøftede sagen og bad forvaltningen om at vende tilbage med
 *     et forslag til næste møde.
 *
 * @returns the width in columns, or null where each line is a paragraph of its own.
 */
export function wrapWidth(lines: readonly SourceLine[]): number | null {
  const widths = lines.map((line) => line.widthColumns).sort((left, right) => left - right);
  const widest = widths[Math.floor((widths.length - 1) * (1 - outlierShare))];
  if (widest === undefined || widest < narrowestColumns || widest > widestColumns) return null;
  let continuations = 0;
  let full = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || !continues(line, next)) continue;
    continuations += 1;
    if (isFull(line, next, widest)) full += 1;
  }
  const proven = continuations >= fewestContinuations && full >= continuations * fullShare;
  return proven ? widest : null;
}

/** A line that goes on in lower case in the middle of a sentence. */
function continues(line: SourceLine, next: SourceLine): boolean {
  if (next.blankAbove !== 0 || startsBlock(next)) return false;
  return /^\p{Ll}/u.test(next.text) && !/[.:;?!]$/u.test(line.text);
}

/** Was there no room on the line for the first word of the next? */
export function isFull(line: SourceLine, next: SourceLine, widthColumns: number): boolean {
  const firstWord = /^\S+/u.exec(next.text)?.[0] ?? "";
  return line.widthColumns + 1 + firstWord.length > widthColumns;
}
