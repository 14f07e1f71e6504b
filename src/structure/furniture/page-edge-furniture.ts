import { blockText, sourceOf } from "../../model/block.js";
import { groupBy } from "../../model/group-by.js";
import type { Block, FurnitureReason, PageSize } from "../../model/tree.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { isPageNumber } from "../../vocabulary/page-numbers.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { furnitureKey } from "./furniture-key.js";

/** Share of the page height at top and bottom where running headers and footers stand. */
const edgeShare = 0.13;
/** How many blocks of a page edge are looked at: five-line headers come in some exports. */
const edgeBlocks = 7;
/** Least share of the pages between first and last occurrence that must carry the line. */
const recurrenceShare = 0.6;

/** Running lines stand at the same height on every page, within this many points. */
const steadyPoints = 3;

interface EdgeBlock {
  index: number;
  page: number;
  edge: "top" | "bottom";
  key: string;
  /** Upper edge of the line, in points from the bottom of the page. */
  height: number;
}

/**
 * Find running headers, footers and page numbers by their place: lines near a
 * page edge that recur, digits aside, on most pages of the stretch they span.
 *
 * @param blocks the flat blocks in reading order.
 * @param pages page sizes, by page.
 * @returns reason by block index.
 */
export function pageEdgeFurniture(
  blocks: Block[],
  pages: PageSize[],
): Map<number, FurnitureReason> {
  const edges = collectEdges(blocks, pages);
  const groups = groupBy(edges, (edge) => `${edge.edge} ${edge.key}`);
  const found = new Map<number, FurnitureReason>();
  for (const group of groups.values()) {
    if (!recurs(group, pages.length) && !isEdgePageNumber(blocks, group, pages.length)) continue;
    for (const { index, edge } of group) {
      const text = blockText(blocks[index] as Block);
      found.set(index, reasonOf(text, edge));
    }
  }
  return found;
}

function reasonOf(text: string, edge: "top" | "bottom"): FurnitureReason {
  if (isPageNumber(text)) return "page-number";
  return edge === "top" ? "running-header" : "running-footer";
}

function collectEdges(blocks: Block[], pages: PageSize[]): EdgeBlock[] {
  const byPage = groupBy(blocks.keys(), (index) => onlyPage(blocks[index] as Block));
  const edges: EdgeBlock[] = [];
  for (const [page, indexes] of byPage) {
    const size = page === null ? undefined : pages[page - 1];
    if (page === null || !size) continue;
    for (const index of indexes.slice(0, edgeBlocks)) push(index, page, "top", size);
    for (const index of indexes.slice(-edgeBlocks)) push(index, page, "bottom", size);
  }
  return edges;

  function push(index: number, page: number, edge: "top" | "bottom", size: PageSize): void {
    const block = blocks[index] as Block;
    const box = sourceOf(block).places[0]?.box;
    if (!box) return;
    const inside =
      edge === "top"
        ? box.bottom >= size.heightPoints * (1 - edgeShare)
        : box.top <= size.heightPoints * edgeShare;
    if (!inside || isContent(block)) return;
    edges.push({ index, page, edge, key: furnitureKey(blockText(block)), height: box.top });
  }
}

/** Numbered titles and section words are never removed, however often they recur. */
function isContent(block: Block): boolean {
  const text = blockText(block).trim();
  if (isPageNumber(text)) return false;
  const numbered = readNumberedLine(text);
  if (numbered && numbered.family !== "bare" && !/^\d{1,2}\.\s?\p{Ll}/u.test(text)) return true;
  const label = readSectionLabel(text);
  return label !== null && label.rest === "";
}

function onlyPage(block: Block): number | null {
  const pages = new Set(sourceOf(block).places.map((place) => place.page));
  return pages.size === 1 ? ([...pages][0] ?? null) : null;
}

function recurs(group: EdgeBlock[], pageCount: number): boolean {
  const pages = [...new Set(group.map((edge) => edge.page))].sort((a, b) => a - b);
  const first = pages[0] ?? 0;
  const last = pages[pages.length - 1] ?? 0;
  const heights = group.map((edge) => edge.height);
  const steady = Math.max(...heights) - Math.min(...heights) <= steadyPoints;
  const enough = pages.length >= 3 || (pages.length === 2 && (steady || pageCount <= 3));
  return enough && pages.length >= recurrenceShare * (last - first + 1);
}

/** A page number that stands alone at the edge, also where only one page has it. */
function isEdgePageNumber(blocks: Block[], group: EdgeBlock[], pageCount: number): boolean {
  return group.every(({ index, page }) => {
    const text = blockText(blocks[index] as Block).trim();
    if (!isPageNumber(text)) return false;
    const number = Number(/\d+/u.exec(text)?.[0]);
    return /\p{L}/u.test(text) || number === page || (number > 0 && number <= pageCount);
  });
}
