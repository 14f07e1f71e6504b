import type { TextLine } from "./text-line.js";
import { sliceSpans, spansText, type TextSpan } from "./text-span.js";

/** Spans of a line and whether a dot leader was taken out. */
export interface LeaderResult {
  spans: TextSpan[];
  leader: boolean;
}

/** At least this many dots in a row are a leader; an ellipsis has three. */
const leaderPattern = /\s*(?:[.…·_]\s?){4,}\s*(?=\p{Nd}{1,4}\s*$)/u;

/**
 * Turn the dots before a page number into a tab. Dots with no number after them (a
 * blank to fill in) stay.
 *
 * `3. Ny skolestruktur ............ 14` → `3. Ny skolestruktur\t14`
 *                     ^^^^^^^^^^^^^^
 *
 * @param spans the line
 */
export function withoutLeader(spans: TextSpan[]): LeaderResult {
  const text = spansText(spans);
  if (!/[.…·_]\s?[.…·_]/u.test(text)) return { spans, leader: false };
  const match = leaderPattern.exec(text);
  if (match === null) return { spans, leader: false };
  return { spans: tabAt(spans, match.index, match.index + match[0].length), leader: true };
}

function tabAt(spans: TextSpan[], start: number, end: number): TextSpan[] {
  return [
    ...sliceSpans(spans, 0, start),
    { text: "\t", bold: false, italic: false, href: null },
    ...sliceSpans(spans, end, spansText(spans).length),
  ];
}

/** A page number at the end of a line, and what is left of a leader before it. */
const shortLeader = /[\s.…·_]+(?=(?<page>\p{Nd}{1,4})\s*$)/u;
/** Characters at the end of a line in which they are looked for. */
const longestTail = 40;
/** Right edges of page numbers in one list, in type sizes. */
const edgeTolerance = 0.5;

/**
 * Do the same for an entry whose title leaves no room for dots: it stands next to an
 * entry with a leader, its number ends at the same right edge and the pages rise.
 *
 * `3. Ny skolestruktur ............ 14`
 * `4. Fælles indsats for læsning i 17`
 *                                 ^
 *
 * @param lines of one page, from the top down
 */
export function withShortLeaders(lines: TextLine[]): TextLine[] {
  if (!lines.some(({ leader }) => leader)) return lines;
  const read: TextLine[] = [];
  lines.forEach((line, index) => {
    const near = [read.at(-1), lines[index + 1]];
    read.push(withShortLeader(line, near));
  });
  return read;
}

function withShortLeader(line: TextLine, near: (TextLine | undefined)[]): TextLine {
  const offset = Math.max(0, line.text.length - longestTail);
  const match = line.leader ? null : shortLeader.exec(line.text.slice(offset));
  if (match === null) return line;
  const page = Number(match.groups?.page);
  const [above, below] = near.map((other) => pageOf(other, line));
  if (above === undefined && below === undefined) return line;
  if (page < (above ?? 0) || page > (below ?? Number.POSITIVE_INFINITY)) return line;
  const start = offset + match.index;
  const spans = tabAt(line.spans, start, start + match[0].length);
  return { ...line, spans, text: spansText(spans), leader: true };
}

/** The page that a neighbouring entry tells, undefined where it is no entry of the same list. */
function pageOf(other: TextLine | undefined, line: TextLine): number | undefined {
  if (!other?.leader) return undefined;
  if (Math.abs(other.right - line.right) > edgeTolerance * line.sizePoints) return undefined;
  return Number(/\p{Nd}+\s*$/u.exec(other.text)?.[0]);
}
