import type { Paragraph, Table, TableCell, TableRow } from "mdast";
import { blockText, sourceOf } from "../../model/block.js";
import { singleSpaced } from "../../model/single-spaced.js";
import type { Block, Furniture, MinutesTree, RootChild } from "../../model/tree.js";
import { completed, goesOnWithItems, type RowsBelow, rowsBelow } from "./torn-item-rows.js";
import { rowOfLine, type TornRow, withLine } from "./torn-row-lines.js";

/**
 * Join a table with the part of it on the next page where that repeats the head
 * row; the repeated row is furniture of the page, also where no row follows it.
 * A table of items is joined without a head row too.
 *
 *   | Post | Beløb |
 *   | Løn  | 9.000 |
 *   ─ page 2 ─
 *   | Post | Beløb |   ← repeated
 *   | Husleje | 4.000 |
 *
 * Below the repeated row may stand the rest of the row that the page break cut.
 */
export function joinTables(tree: MinutesTree): MinutesTree {
  const children: RootChild[] = [];
  if (!tree.children.some((child) => child.type === "table")) return tree;
  let at = -1;
  let torn: TornRow | null = null;
  for (const child of tree.children) {
    const above = children[at];
    const row: LongerTable | null = above?.type === "table" ? withTorn(above, child, torn) : null;
    if (row !== null) {
      children[at] = row.table;
      torn = row.torn;
    } else if (child.type === "table" && above?.type === "table" && continues(above, child)) {
      const { head, below } = withoutHead(above, child);
      if (below.rest !== null || below.rows.length > 0) children[at] = joined(above, child, below);
      children.push(repeatedHead({ ...child, children: [head] }));
    } else if (child.type === "table" && above?.type === "table" && goesOnWithItems(above, child)) {
      children[at] = joined(above, child, rowsBelow(above, child.children));
    } else if (child.type === "paragraph" && above?.type === "table" && isHeadAgain(above, child)) {
      children.push(repeatedHead(child));
    } else {
      if (child.type !== "furniture") at = children.length;
      children.push(child);
    }
    if (child.type !== "furniture" && row === null) torn = null;
  }
  return { ...tree, children };
}

interface LongerTable {
  table: Table;
  torn: TornRow;
}

/** The table with a row that stands below it as a line, or with a line that goes on with such a row. */
function withTorn(above: Table, child: RootChild, last: TornRow | null): LongerTable | null {
  if (child.type !== "paragraph") return null;
  const longer = last && withLine(last, child);
  const torn = longer ?? rowOfLine(above, child, last);
  if (torn === null) return null;
  const kept = longer ? { ...above, children: above.children.slice(0, -1) } : above;
  return { table: joined(kept, child, { rest: null, rows: [torn.row] }), torn };
}

function continues(above: Table, below: Table): boolean {
  const lastPage = sourceOf(above).places.at(-1)?.page ?? null;
  const firstPage = sourceOf(below).places[0]?.page ?? null;
  if (lastPage === null || firstPage !== lastPage + 1) return false;
  const head = above.children[0];
  const again = below.children[0];
  if (!head || !again || above.children.length < 2) return false;
  return rowKey(head) === rowKey(again) && /\p{L}/u.test(rowKey(head));
}

/** The repeated row as a line of cells, where one row alone is left for the next page. */
function isHeadAgain(above: Table, below: Paragraph): boolean {
  const head = above.children[0];
  const lastPage = sourceOf(above).places.at(-1)?.page ?? null;
  if (!head || lastPage === null || sourceOf(below).places[0]?.page !== lastPage + 1) return false;
  const cells = blockText(below).split("\t");
  return cells.length >= 2 && cells.map(tidied).join("\t") === rowKey(head);
}

/** The first line of each cell: below it may stand what is left of a row that the page break cut. */
function rowKey(row: TableRow): string {
  return row.children
    .map((cell) => tidied(blockText(cell).trim().split("\n", 1)[0] ?? ""))
    .join("\t");
}

function withoutHead(above: Table, table: Table): { head: TableRow; below: RowsBelow } {
  const [first, ...rows] = table.children as [TableRow, ...TableRow[]];
  const cuts = first.children.map((cell) =>
    cell.children.findIndex(({ type }) => type === "break"),
  );
  if (cuts.every((cut) => cut < 0)) return { head: first, below: rowsBelow(above, rows) };
  const part = (from: (cut: number) => number, to: (cut: number) => number | undefined) => ({
    ...first,
    children: first.children.map((cell, at) => ({
      ...cell,
      children: cell.children.slice(from(cuts[at] ?? -1), to(cuts[at] ?? -1)),
    })),
  });
  const head = part(
    () => 0,
    (cut) => (cut < 0 ? undefined : cut),
  );
  const rest = part(
    (cut) => (cut < 0 ? Number.POSITIVE_INFINITY : cut),
    () => undefined,
  );
  return { head, below: { rest, rows } };
}

function tidied(text: string): string {
  return singleSpaced(text).trim();
}

function joined(above: Table, below: Block, { rest, rows }: RowsBelow): Table {
  const source = sourceOf(above);
  const last = above.children.at(-1);
  const cut = rest === null || last === undefined ? [] : [completed(last, rest)];
  return {
    ...above,
    children: [
      ...above.children.slice(0, above.children.length - cut.length),
      ...cut,
      ...rows.map((row) => widened(row, above.children[0]?.children.length ?? 0)),
    ],
    data: {
      ...above.data,
      source: { ...source, places: [...source.places, ...sourceOf(below).places] },
    },
  };
}

/** A row with empty cells for the columns that it lacks at its end. */
function widened(row: TableRow, columns: number): TableRow {
  const lacking = Math.max(0, columns - row.children.length);
  const empty: TableCell[] = Array.from({ length: lacking }, () => ({
    type: "tableCell",
    children: [],
  }));
  return lacking === 0 ? row : { ...row, children: [...row.children, ...empty] };
}

function repeatedHead(head: Block): Furniture {
  return { type: "furniture", reason: "running-header", foundBy: "pageEdge", children: [head] };
}
