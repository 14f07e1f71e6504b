import type { Table } from "mdast";
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

/** "3 | Ny bro | 7": the last cell of every row is a page, as in a printed contents list. */
export function hasPages(table: Table): boolean {
  const pages = table.children.map((row) => cellTexts(row).at(-1) ?? "");
  return (
    table.children.every((row) => filledCells(row).length >= 3) &&
    pages.every((page) => /^\d{1,4}$/u.test(page)) &&
    pages.every((page, at) => Number(page) >= Number(pages[at - 1] ?? 0))
  );
}
