import type { TableRow } from "mdast";
import { blockText } from "../../model/block.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import { cellTexts, filledCells } from "./row-cells.js";
import { rowNumber } from "./row-number.js";

/** Longest heading of a group, in characters. */
const longestGroup = 60;

/**
 * The rows that head a group of items: bold words alone in the column of the numbers or of the
 * titles, right above an item.
 *
 *   |   | Til drøftelse |                  |
 *   | 4 | Ny bane       | Fonde søges.     |
 */
export function groupRows(rows: readonly TableRow[]): Set<TableRow> {
  const found = rows.filter((row, index) => {
    const [cell, ...more] = filledCells(row);
    const next = rows[index + 1];
    if (!cell || more.length > 0 || row.children.indexOf(cell) > 1 || !next) return false;
    const text = blockText(cell).trim();
    const isBold = cell.children.every((child) => child.type === "strong");
    const isHead = isBold && text.length <= longestGroup && !endsSentence(text);
    return isHead && rowNumber(row) === null && rowNumber(next) !== null;
  });
  return new Set(found.filter((row) => !isUsualAgendaTitle(cellTexts(row).join(""))));
}
