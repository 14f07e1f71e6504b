import type { TableCell, TableRow } from "mdast";
import { blockText } from "../../model/block.js";

/** The cells of a row that hold any text. */
export function filledCells(row: TableRow): TableCell[] {
  return row.children.filter((cell) => blockText(cell).trim() !== "");
}

/** The text of each cell of a row, without white space around it. */
export function cellTexts(row: TableRow): string[] {
  return row.children.map((cell) => blockText(cell).trim());
}
