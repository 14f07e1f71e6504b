import { printedListMark } from "../list-mark.js";
import type { PageMetrics } from "./page-metrics.js";
import type { TextLine } from "./text-line.js";

/** Extra distance to the line above from which a paragraph begins, in line distances. */
const paragraphGap = 1.3;
/** Room beyond the next word that tells that a line was ended by the writer, in type sizes. */
const endedSlack = 4;

/**
 * Part the lines of a table's cell into paragraphs, where something is sure to part them: the
 * file's own marks, a gap, a bullet, or a capital below a line that had room for its word.
 *
 *     | Deltagere | Ida Holm    |
 *     |           | Bo Vad      |
 *                   ^
 *
 * @param lines from the top down
 * @param rightPoints where the cell ends, at most
 */
export function cellParagraphs(
  lines: readonly TextLine[],
  rightPoints: number,
  metrics: PageMetrics,
): TextLine[][] {
  const paragraphs: TextLine[][] = [];
  const dashes = lines.filter(({ text }) => dash.test(text)).length;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const above = open?.at(-1);
    if (open && above && dashes === 1 && wrapsAtDash(above, line, rightPoints)) open.push(line);
    else if (open && above && !parts(above, line, rightPoints, metrics)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

const dash = /^[-–—]\s/u;

/**
 * The only dash of a cell, and small letters behind it, below a line that had no room for both:
 * the line goes on with it.
 *
 *     | 4. Skolereformen      |
 *     | – længere skoledage   |
 *       ^
 */
function wrapsAtDash(above: TextLine, line: TextLine, rightPoints: number): boolean {
  const lead = /^[-–—]\s+\p{Ll}\S*/u.exec(line.text)?.[0];
  if (lead === undefined || /[.,:;!?]$/u.test(above.text)) return false;
  return above.right + letterWidth(line) * (lead.length + 1) > rightPoints;
}

function parts(
  above: TextLine,
  line: TextLine,
  rightPoints: number,
  { pitchRatio }: PageMetrics,
): boolean {
  const size = Math.max(above.sizePoints, line.sizePoints);
  if (above.baseline - line.baseline > paragraphGap * pitchRatio * size) return true;
  const mark = printedListMark(line.text);
  if (mark !== null && !/[\p{L}\p{N}]/u.test(mark.label)) return true;
  return /^[\p{Lu}\p{N}]/u.test(line.text) && hasRoom(above, line, rightPoints);
}

/** The first word of the line would have fitted on the line above, and more. */
function hasRoom(above: TextLine, line: TextLine, rightPoints: number): boolean {
  const word = /^\S+/u.exec(line.text)?.[0] ?? "";
  const needed = letterWidth(line) * (word.length + 1) + endedSlack * line.sizePoints;
  return above.right + needed < rightPoints;
}

function letterWidth(line: TextLine): number {
  return (line.right - line.left) / Math.max(1, line.text.length);
}
