import type { Paragraph, Table, TableRow } from "mdast";
import { sourceOf } from "../../model/block.js";
import { cellParagraphs } from "./cell-paragraphs.js";
import { startsWithTime } from "./cell-times.js";
import { headingCells } from "./heading-cells.js";
import { filledCells } from "./row-cells.js";
import { rowNumber, startsRow } from "./row-number.js";

/** Turn a row of a table of items into paragraphs: when, number and title in one line, then each other cell. */
export function rowParagraphs(
  table: Table,
  row: TableRow,
  index: number,
  columns: readonly (string | null)[],
): Paragraph[] {
  const cells = filledCells(row);
  const times = startsWithTime(row) ? cells.splice(0, 1) : [];
  const heads = headingCells(cells);
  const others = cells.filter((cell) => !heads.includes(cell));
  const isItem = rowNumber(row) !== null || startsRow(row, table.children[index + 1]);
  const groups = [times, heads, ...others.map((cell) => [cell])];
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group) => {
      const column = group[0] && group !== heads ? row.children.indexOf(group[0]) : -1;
      const columnHead = index > 0 ? (columns[column] ?? null) : null;
      const parts = cellParagraphs(
        table,
        group,
        index > 0,
        columnHead === null ? {} : { columnHead },
      );
      return isItem
        ? parts.map((part, at) => asRowPart(part, group === heads && at === 0 ? "heading" : "text"))
        : parts;
    });
}

function asRowPart(paragraph: Paragraph, rowPart: "heading" | "text"): Paragraph {
  return { ...paragraph, data: { source: { ...sourceOf(paragraph), rowPart } } };
}
