import type { Table, TableRow } from "mdast";
import { blockText } from "../../model/block.js";
import { singleSpaced } from "../../model/single-spaced.js";
import { nameColumns } from "../../vocabulary/column-heads.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { goesOn, type RowNumber } from "../tables/row-number.js";

/** Fewest rows with a number that make a table one of items where no heads name its columns. */
const fewestNumbered = 2;

/** The texts of a row's cells, white space made one blank. */
export function cellTexts(row: TableRow): string[] {
  return row.children.map((cell) => singleSpaced(blockText(cell)).trim());
}

/**
 * Read the number of the item that begins with these cells: in a cell of its own, or before the title.
 *
 *   | Pkt. 8 | Eventuelt | Intet. |      | 9. Udlån | Godkendt. |
 *     ^^^^^^                               ^^
 */
export function itemNumber([first = "", second = ""]: readonly string[]): RowNumber | null {
  const text = /^\d{1,4}$/u.test(first) ? `${first}.` : first;
  const line = readNumberedLine(text) ?? readNumberedLine(`${text} `);
  if (line === null || line.family === "bare") return null;
  return /^\P{Ll}?\p{Lu}/u.test(line.rest === "" ? second : line.rest) ? line : null;
}

/**
 * Read the number of the last item of a table whose rows begin with rising numbers, or with nothing;
 * null where it is no such table.
 */
export function lastItemNumber({ children }: Table): RowNumber | null {
  const rows = children.map(cellTexts);
  const isNamed = nameColumns(rows[0] ?? []);
  const own = (isNamed ? rows.slice(1) : rows).filter(([first]) => first !== "");
  const numbers = own.flatMap((cells) => itemNumber(cells) ?? []);
  const rises = numbers.every((number, at) => goesOn(numbers[at - 1], number));
  if (numbers.length < own.length || !rises) return null;
  return numbers.length < (isNamed ? 1 : fewestNumbered) ? null : (numbers.at(-1) ?? null);
}

/** Does a number come next: 6 after 5, 6.0 after 5.2, 5.3 after 5.2? */
export function comesNext(number: RowNumber, last: RowNumber): boolean {
  if (number.value === last.value) return (number.subValue ?? 0) === (last.subValue ?? 0) + 1;
  return number.value === last.value + 1 && (number.subValue ?? 0) <= 1;
}
