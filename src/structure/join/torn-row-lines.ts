import type { Paragraph, PhrasingContent, Table, TableCell, TableRow } from "mdast";
import { blockText, sourceOf } from "../../model/block.js";
import { splitBlock } from "../../model/split-block.js";
import type { RowNumber } from "../tables/row-number.js";
import { comesNext, itemNumber, lastItemNumber } from "./item-numbers.js";
import { completed, goingOn } from "./torn-item-rows.js";

/** A line below a row belongs to its last column from this share of the row's width on. */
const lastColumnShare = 0.2;
/** Most space above a line that still belongs to the row, in line heights. */
const widestGapLines = 2.5;
/** Most space above a line whose first cell goes on too. */
const wrapGapLines = 0.4;

/** The last row made of a line. */
export interface TornRow {
  begin: Paragraph;
  number: RowNumber;
  row: TableRow;
}

/**
 * Read a row of a table of items that a page break left as a line: as many cells as the table has
 * columns, and the number that comes next.
 *
 *   | Dagsorden    | Beslutning |
 *   | 9. Udlån     | Godkendt.  |
 *   ─ page 2 ─
 *   10. Eventuelt ⇥ Intet.
 *   ^^^
 *
 * @param last the row above, where that was made of a line too
 */
export function rowOfLine(above: Table, line: Paragraph, last: TornRow | null): TornRow | null {
  const cells = cellsOf(line);
  if (cells.length < 2 || cells.length !== above.children[0]?.children.length) return null;
  const number = itemNumber(cells.map((text) => text.trim()));
  const known = number === null ? null : (last?.number ?? lastItemNumber(above));
  if (number === null || known === null || !comesNext(number, known)) return null;
  return isBelow(above, line) ? { begin: line, number, row: rowOf(line) } : null;
}

/**
 * The row with a line that goes on with it: as many cells, or text far right of the row's begin,
 * which stands in the last column.
 *
 *   9. Valg af ⇥ Ida Holm har talt med to, som begge
 *   revisor ⇥ kan begynde nu.
 *           ⇥ Sagen tages op igen.
 *
 * @returns null where the line stands for itself
 */
export function withLine({ row, begin, number }: TornRow, line: Paragraph): TornRow | null {
  const first = sourceOf(begin).places[0];
  const place = sourceOf(line).places[0];
  if (first?.box == null || place?.box == null || place.page !== first.page) return null;
  const gap = sourceOf(line).style.gapAboveLines ?? 0;
  if (gap > widestGapLines) return null;
  const cells = cellsOf(line);
  if (cells.length === row.children.length && cells[0] !== "") {
    const isWrap = gap <= wrapGapLines && itemNumber(cells) === null;
    return isWrap ? { begin, number, row: completed(row, behindBlanks(rowOf(line))) } : null;
  }
  const indent = place.box.left - first.box.left;
  if (cells.length > 1 || indent < lastColumnShare * (first.box.right - first.box.left))
    return null;
  const empty = row.children.slice(1).map(() => cellOf([]));
  const rest: TableRow = { type: "tableRow", children: [...empty, cellOf(line.children)] };
  const texts = row.children.map((cell) => blockText(cell).trim());
  return { begin, number, row: completed(row, goingOn(rest, texts)) };
}

function behindBlanks(rest: TableRow): TableRow {
  const blank = { type: "text", value: " " } as const;
  return {
    ...rest,
    children: rest.children.map((cell) => cellOf([blank, ...cell.children])),
  };
}

function cellsOf(line: Paragraph): string[] {
  return blockText(line).split("\t");
}

function isBelow(above: Table, line: Paragraph): boolean {
  const last = sourceOf(above).places.at(-1)?.page ?? null;
  const page = sourceOf(line).places[0]?.page ?? null;
  return last === page || (last !== null && page === last + 1);
}

function rowOf(line: Paragraph): TableRow {
  const cells: TableCell[] = [];
  let rest = line;
  for (const text of cellsOf(line).slice(0, -1)) {
    const { head, tail } = splitBlock(rest, text.length);
    cells.push(cellOf(withoutTab(head.children)));
    rest = tail;
  }
  return { type: "tableRow", children: [...cells, cellOf(rest.children)] };
}

function withoutTab(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child, at) => {
    if (at < children.length - 1) return child;
    if ("value" in child) return { ...child, value: child.value.trimEnd() };
    if (!("children" in child)) return child;
    return { ...child, children: withoutTab(child.children) } as PhrasingContent;
  });
}

function cellOf(children: PhrasingContent[]): TableCell {
  return { type: "tableCell", children };
}
