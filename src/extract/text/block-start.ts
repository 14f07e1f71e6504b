import { printedListMark } from "../list-mark.js";
import type { SourceLine } from "./source-line.js";

/** Mødedato: 4. marts 2024 — a label of up to three words, then a colon. */
const labelLine = /^\p{Lu}[\p{L}.-]{1,30}(?: [\p{L}.-]{1,30}){0,2}:(?:\s|$)/u;

/**
 * Say whether a line can only begin a block: a list item, a row of tabbed cells
 * or a label with its value. Such a line is never joined to the one above.
 *
 *     - At sagen udsættes
 *     Mødedato: 4. marts 2024
 *     ^
 */
export function startsBlock(line: SourceLine): boolean {
  return (
    line.text.includes("\t") || labelLine.test(line.text) || printedListMark(line.text) !== null
  );
}
