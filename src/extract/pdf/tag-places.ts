import { largestOf } from "../../model/extremes.js";
import type { PdfStructureNode } from "./pdf-document.js";

/** A cell of a tagged table. */
export interface TagCell {
  table: number;
  row: number;
  column: number;
}

/** Where marked content stands in the structure tree of a tagged PDF. */
export interface TagPlace {
  /** Number of the paragraph-like element the content stands in. */
  block: number;
  /** The element's role, such as P, H2, LBody. */
  role: string;
  cell: TagCell | null;
}

const blockRoles = new Set(
  "P H H1 H2 H3 H4 H5 H6 LBody Caption TD TH Note BlockQuote Title TOCI".split(" "),
);
const headingRoles = /^H[1-6]?$/u;

interface Walk {
  places: Map<string, TagPlace>;
  blocks: number;
  tables: number;
}

interface Position {
  block: number | null;
  role: string;
  cell: TagCell | null;
}

/**
 * Index the structure tree of a page by the ids of its marked content. Tables that
 * only arrange the page (a single row or column, a heading or another table inside)
 * are left out, so that their content is set like any other.
 *
 * @param root the page's structure tree, null where the PDF has none
 * @returns the place of each piece of content that stands in a paragraph-like element
 */
export function tagPlaces(root: PdfStructureNode | null): Map<string, TagPlace> {
  const walk: Walk = { places: new Map(), blocks: 0, tables: 0 };
  if (root !== null) visit(root, { block: null, role: "", cell: null }, walk);
  return walk.places;
}

function visit(node: PdfStructureNode, position: Position, walk: Walk): void {
  if (node.type === "content" && node.id !== undefined) {
    if (position.block === null) return;
    const { block, role, cell } = position;
    walk.places.set(node.id, { block, role, cell });
    return;
  }
  const role = node.role ?? "";
  if (role === "Table" && isDataTable(node)) {
    visitTable(node, walk);
    return;
  }
  const inner = blockRoles.has(role)
    ? { block: ++walk.blocks, role, cell: position.cell }
    : position;
  const isBare = role === "LI" && hasBareBody(node);
  for (const child of node.children ?? []) {
    const isBody = isBare && child.role !== "Lbl";
    visit(child, isBody ? { block: ++walk.blocks, role: "LBody", cell: inner.cell } : inner, walk);
  }
}

/** Some browsers put no LBody around what stands behind an item's label. */
function hasBareBody({ children = [] }: PdfStructureNode): boolean {
  const isLabelled = children.some(({ role }) => role === "Lbl");
  return isLabelled && !children.some(({ role }) => role === "LBody");
}

function visitTable(node: PdfStructureNode, walk: Walk): void {
  const table = ++walk.tables;
  rowsOf(node).forEach((rowNode, row) => {
    cellsOf(rowNode).forEach((cellNode, column) => {
      const position = { block: ++walk.blocks, role: "TD", cell: { table, row, column } };
      for (const child of cellNode.children ?? []) visit(child, position, walk);
    });
  });
}

function isDataTable(table: PdfStructureNode): boolean {
  const rows = rowsOf(table);
  if (rows.length < 2) return false;
  const widest = largestOf(rows.map((row) => cellsOf(row).filter(hasContent).length));
  return widest >= 2 && !(table.children ?? []).some(arrangesPage);
}

function arrangesPage(node: PdfStructureNode): boolean {
  if (node.role === "Table" || headingRoles.test(node.role ?? "")) return true;
  return (node.children ?? []).some(arrangesPage);
}

function hasContent(node: PdfStructureNode): boolean {
  return node.type === "content" || (node.children ?? []).some(hasContent);
}

function rowsOf(node: PdfStructureNode): PdfStructureNode[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.role === "TR") return [child];
    return child.role === "Table" ? [] : rowsOf(child);
  });
}

function cellsOf(row: PdfStructureNode): PdfStructureNode[] {
  return (row.children ?? []).flatMap((child) =>
    child.role === "TD" || child.role === "TH" ? [child] : cellsOf(child),
  );
}
