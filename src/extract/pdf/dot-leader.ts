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
  const end = match.index + match[0].length;
  return {
    spans: [
      ...sliceSpans(spans, 0, match.index),
      { text: "\t", bold: false, italic: false, href: null },
      ...sliceSpans(spans, end, text.length),
    ],
    leader: true,
  };
}
