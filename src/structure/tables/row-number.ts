import type { TableRow } from "mdast";
import { readLoneLetter } from "../../vocabulary/lettered-lines.js";
import { type NumberedLine, readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { isPlannedTime } from "../../vocabulary/planned-times.js";
import { startsWithTime } from "./cell-times.js";
import { cellTexts } from "./row-cells.js";

/** What of a row's number tells the order. */
export type RowNumber = Pick<NumberedLine, "value" | "subValue">;

/** "1 - Meddelelser": a dash marks the number's end. */
const dashedNumber = /^\d{1,3}\s+[–—-]\s+\P{Ll}/u;

/**
 * Read the number of the item that a row begins, behind a column of times if there is one; null where it
 * has none, or no title behind it.
 *
 *     | 16.10 | 3. | Ny bane | Fonde søges. |
 *               ^^
 */
export function rowNumber(row: TableRow): RowNumber | null {
  const [first = "", ...others] = cellTexts(row).slice(startsWithTime(row) ? 1 : 0);
  const second = (isPlannedTime(others[0] ?? "") ? others[1] : others[0]) ?? "";
  const letter = readLoneLetter(first);
  if (letter !== null)
    return /^\p{Lu}\p{L}/u.test(second) ? { value: letter, subValue: null } : null;
  const numbered = readNumberCell(first);
  if (!numbered || (numbered.family === "bare" && !dashedNumber.test(first))) return null;
  const title = numbered.rest === "" ? second : numbered.rest;
  const isTitle = /^\P{Ll}*\p{L}/u.test(title) && /\p{L}{2}/u.test(title);
  return isTitle ? numbered : null;
}

/** A number that is higher than the one above, on the second level within the same ("2", "2.1", "2.2", "3"). */
export function goesOn(above: RowNumber | undefined, number: RowNumber): boolean {
  if (!above || number.value > above.value) return true;
  return number.value === above.value && (number.subValue ?? 0) > (above.subValue ?? 0);
}

/**
 * Does a row begin with a number without a mark, and the next one count on from it?
 *
 *   | 1 Indledning (19.00) | Sang.          |
 *   | 2. Sommerfest        | Den blev god.  |
 */
export function startsRow(row: TableRow, next: TableRow | undefined): boolean {
  const numbered = readNumberedLine(cellTexts(row)[0] ?? "");
  if (next === undefined || numbered?.family !== "bare") return false;
  return rowNumber(next)?.value === numbered.value + 1;
}

/**
 * The number in a cell, whatever marks its end; the text of the cell goes on where the title stands in it.
 *
 *   | 90 – | Vintertjeneste |      | Nr. 3: | Ny mole |      | 4 | Eventuelt |
 *     ^^                             ^^^^^                    ^
 */
export function readNumberCell(text: string): NumberedLine | null {
  const bare = /^(?<number>\d{1,4})(?:\s*[–—-])?$/u.exec(text)?.groups?.number;
  if (bare !== undefined) return readNumberedLine(`${bare}.`);
  return readNumberedLine(text) ?? readNumberedLine(`${text} `);
}
