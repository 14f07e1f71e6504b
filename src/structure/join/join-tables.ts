import type { Paragraph, Table, TableRow } from "mdast";
import { blockText, sourceOf } from "../../model/block.js";
import type { Block, Furniture, MinutesTree, RootChild } from "../../model/tree.js";
import { goesOnWithItems, type RowsBelow, rowsBelow } from "./torn-item-rows.js";

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
  for (const child of tree.children) {
    const above = children[at];
    if (child.type === "table" && above?.type === "table" && continues(above, child)) {
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
  }
  return { ...tree, children };
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

/** The row with the rest of its cells that stands on the next page; each rest begins with its line break. */
function completed(row: TableRow, rest: TableRow): TableRow {
  return {
    ...row,
    children: row.children.map((cell, at) => ({
      ...cell,
      children: [...cell.children, ...(rest.children[at]?.children ?? [])],
    })),
  };
}

function tidied(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function joined(above: Table, table: Table, { rest, rows }: RowsBelow): Table {
  const source = sourceOf(above);
  const last = above.children.at(-1);
  const cut = rest === null || last === undefined ? [] : [completed(last, rest)];
  return {
    ...above,
    children: [...above.children.slice(0, above.children.length - cut.length), ...cut, ...rows],
    data: {
      ...above.data,
      source: { ...source, places: [...source.places, ...sourceOf(table).places] },
    },
  };
}

function repeatedHead(head: Block): Furniture {
  return { type: "furniture", reason: "running-header", foundBy: "pageEdge", children: [head] };
}
