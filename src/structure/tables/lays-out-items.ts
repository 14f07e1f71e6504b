import type { Table, TableRow } from "mdast";
import { cellTexts, filledCells } from "./row-cells.js";
import { goesOn, rowNumber } from "./row-number.js";
import { isColumnHeads } from "./section-heads.js";

/** Share of the rows with a first cell that must begin with an item number: text may stand in rows below. */
const numberedShare = 0.5;

/** Is a table there to lay out numbered items: do their numbers rise, and do enough of the rows begin with one? */
export function laysOutItems(table: Table): boolean {
  const rows = table.children.filter((row) => cellTexts(row).some((text) => text !== ""));
  const numbers = rows.map(rowNumber).filter((number) => number !== null);
  const rising = numbers.every((number, index) => goesOn(numbers[index - 1], number));
  if (rows.length === 1) return numbers.length === 1;
  if (rows[0] && isColumnHeads(rows[0]) && numbers.length === rows.length - 1) return rising;
  const begun = rows.filter((row) => (cellTexts(row)[0] ?? "") !== "");
  return rising && numbers.length >= 2 && numbers.length >= begun.length * numberedShare;
}

/**
 * Is the last cell of every row a page, as in a printed contents list? A row of column heads may stand above.
 *
 *     | Punkt | Overskrift | Side |
 *     | 3     | Ny bro     | 7    |
 *                            ^
 */
export function hasPages(table: Table): boolean {
  const [first, ...below] = table.children;
  const rows = first && below.length > 0 && hasPageHead(first) ? below : table.children;
  const pages = rows.map((row) => cellTexts(row).at(-1) ?? "");
  return (
    rows.every((row) => filledCells(row).length >= 3) &&
    pages.every((page) => /^\d{1,4}$/u.test(page)) &&
    pages.every((page, at) => Number(page) >= Number(pages[at - 1] ?? 0))
  );
}

/** "Nr. | Sag | Side" */
function hasPageHead(row: TableRow): boolean {
  return /^(?:side(?:tal|nr\.?|nummer)?|s\.)$/iu.test(cellTexts(row).at(-1) ?? "");
}
