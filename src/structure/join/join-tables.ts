import type { Paragraph, Table, TableRow } from "mdast";
import { blockText, sourceOf } from "../../model/block.js";
import type { Block, Furniture, MinutesTree, RootChild } from "../../model/tree.js";

/**
 * Join a table with the part of it on the next page where that repeats the head
 * row; the repeated row is furniture of the page, also where no row follows it.
 *
 *   | Post | Beløb |
 *   | Løn  | 9.000 |
 *   ─ page 2 ─
 *   | Post | Beløb |   ← repeated
 *   | Husleje | 4.000 |
 */
export function joinTables(tree: MinutesTree): MinutesTree {
  const children: RootChild[] = [];
  if (!tree.children.some((child) => child.type === "table")) return tree;
  let at = -1;
  for (const child of tree.children) {
    const above = children[at];
    if (child.type === "table" && above?.type === "table" && continues(above, child)) {
      if (child.children.length > 1) children[at] = joined(above, child);
      children.push(repeatedHead({ ...child, children: child.children.slice(0, 1) }));
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

function rowKey(row: TableRow): string {
  return row.children.map((cell) => tidied(blockText(cell))).join("\t");
}

function tidied(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function joined(above: Table, below: Table): Table {
  const source = sourceOf(above);
  return {
    ...above,
    children: [...above.children, ...below.children.slice(1)],
    data: {
      ...above.data,
      source: { ...source, places: [...source.places, ...sourceOf(below).places] },
    },
  };
}

function repeatedHead(head: Block): Furniture {
  return { type: "furniture", reason: "running-header", foundBy: "pageEdge", children: [head] };
}
