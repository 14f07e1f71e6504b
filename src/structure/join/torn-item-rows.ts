import type { Table, TableCell, TableRow } from "mdast";
import { blockText, sourceOf } from "../../model/block.js";
import { nameColumns } from "../../vocabulary/column-heads.js";

/** What of a table stands on the next page: the rest of the row that the page break cut, and whole rows. */
export interface RowsBelow {
  rest: TableRow | null;
  rows: TableRow[];
}

/** Left edges this near are the same, in points. */
const edgeTolerancePoints = 3;

/**
 * Do the rows go on with a table of items, whose heads stand on the page above? They have as many
 * columns, at the same edge.
 *
 *   | Nr. | Emne | Referat                |
 *   | 1   | Tag  | Vi fik tre tilbud, som |
 *   ─ page 2 ─
 *   |     |      | bestyrelsen ser på.    |
 *   | 2   | Evt. | Intet.                 |
 */
export function goesOnWithItems(above: Table, below: Table): boolean {
  const last = sourceOf(above).places.at(-1);
  const first = sourceOf(below).places[0];
  const head = above.children[0];
  if (!head || last?.page == null || first?.page !== last.page + 1) return false;
  if (Math.abs((last.box?.left ?? 0) - (first.box?.left ?? 0)) > edgeTolerancePoints) return false;
  const isWide = (row: TableRow) => row.children.length === head.children.length;
  if (above.children.length < 2 || !below.children.every(isWide)) return false;
  return nameColumns(textsOf(head)) && !nameColumns(textsOf(below.children[0] ?? head));
}

/**
 * The rows on the next page, the first of them as the rest of the row that the page cut where its
 * first cell is empty and that of no row above.
 */
export function rowsBelow(above: Table, rows: TableRow[]): RowsBelow {
  const [first, ...more] = rows;
  const [head, ...own] = above.children.map(textsOf);
  const isTorn = first !== undefined && textsOf(first)[0] === "" && textsOf(first).some(Boolean);
  const isTable = own.length > 0 && own.every(([label]) => label !== "") && nameColumns(head ?? []);
  if (!isTorn || !isTable) return { rest: null, rows };
  const last = own.at(-1) ?? [];
  const withBreak = (cell: TableCell, column: number): TableCell => {
    const goesBelow = blockText(cell).trim() !== "" && last[column] !== "";
    return goesBelow ? { ...cell, children: [{ type: "break" }, ...cell.children] } : cell;
  };
  return { rest: { ...first, children: first.children.map(withBreak) }, rows: more };
}

function textsOf(row: TableRow): string[] {
  return row.children.map((cell) => blockText(cell).replace(/\s+/gu, " ").trim());
}
