import type { TableCell } from "mdast";
import { blockText } from "../../model/block.js";
import { readLoneLetter } from "../../vocabulary/lettered-lines.js";
import { isPlannedTime } from "../../vocabulary/planned-times.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import { readNumberCell } from "./row-number.js";

/** A cell with more characters than this is text, not a title. */
export const longestTitleCell = 160;
/** The same of the last cell, which may hold a long title. */
const longestLastCell = 260;

/**
 * The cells that make the heading: a bare number goes with the short cell after it, or with the one
 * behind how long the item may take.
 *
 *   | Punkt 2 | 10 min | Elevrådet har ordet |
 *     ^^^^^^^            ^^^^^^^^^^^^^^^^^^^
 */
export function headingCells(cells: TableCell[]): TableCell[] {
  const [first, ...more] = cells;
  if (!first) return [];
  const title = more[1] !== undefined && isTimeCell(more[0]) ? more[1] : more[0];
  if (!title || !isBareNumber(blockText(first).trim())) return [first];
  const text = blockText(title).trim();
  const longest =
    title === cells.at(-1) && !endsSentence(text) ? longestLastCell : longestTitleCell;
  return text.length <= longest || hasTitleLine(text) ? [first, title] : [first];
}

/** "Tidsplan ⏎ Murerne er en uge bagud.": a title, and below it in the same cell its text. */
function hasTitleLine(text: string): boolean {
  const [title = "", ...below] = text.split("\n", 2);
  const isTitle = title.length <= longestTitleCell && /^\P{Ll}*\p{L}/u.test(title);
  return below.length > 0 && isTitle && !endsSentence(title);
}

function isTimeCell(cell: TableCell | undefined): boolean {
  return cell !== undefined && isPlannedTime(blockText(cell).trim());
}

/** "3.", "3.a", "Punkt 3", "C." or a plain "3". */
function isBareNumber(text: string): boolean {
  if (readLoneLetter(text) !== null) return true;
  return readNumberCell(text)?.rest === "";
}
