import { blockText, sourceOf } from "../../model/block.js";
import { collectAll } from "../../model/collect.js";
import { groupBy } from "../../model/group-by.js";
import type { Block, FurnitureReason, PageSize } from "../../model/tree.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { isPageNumber, readTitledPage } from "../../vocabulary/page-numbers.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { startsLowerCase } from "../../vocabulary/sentences.js";
import { furnitureEnds, furnitureKey } from "./furniture-key.js";

/** Share of the page height at top and bottom where running headers and footers stand. */
const edgeShare = 0.13;
/** How many blocks of a page edge are looked at: five-line headers come in some exports. */
const edgeBlocks = 7;
/** Least share of the pages between first and last occurrence that must carry the line. */
const recurrenceShare = 0.6;

/** Share of all pages that a section's word must stand on to be part of a running header. */
const wordShare = 0.6;
/** Fewest words of a title that runs on every page. */
const fewestTitleWords = 3;
/** What minutes are called in their title. */
const minutesTitle = /^(?:beslutnings)?(?:referat|protokol|dagsorden|mødereferat)(?!\p{L})/iu;
/** Running lines stand at the same height on every page, within this many points. */
const steadyPoints = 3;

/** Places in the text, as a share of those at the edges, from which a line is no running line. */
const textShare = 0.5;

interface EdgeBlock {
  index: number;
  page: number;
  edge: "top" | "bottom";
  key: string;
  /** Upper edge of the line, in points from the bottom of the page. */
  height: number;
  /** The line is a section's word ("Referat"), which more than recurrence must prove a header. */
  isSectionWord: boolean;
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
  if (edges.length === 0) return new Map();
  const groups = [...groupBy(edges, (edge) => `${edge.edge} ${edge.key}`).values()].map(oneAPage);
  const counts = countKeys(blocks, groups);
  const isWord = (group: EdgeBlock[]) => group.some((edge) => edge.isSectionWord);
  const found = new Map<number, FurnitureReason>();
  for (const group of groups.filter((one) => !isWord(one))) {
    const isNumber = isEdgePageNumber(blocks, group, pages.length);
    if (!isNumber && (!recurs(group, pages.length) || isAlsoText(group, counts))) continue;
    for (const { index, edge } of group) {
      const text = blockText(blocks[index] as Block);
      found.set(index, reasonOf(text, edge));
    }
  }
  for (const group of groups.filter(isWord)) {
    if (!isSteady(group)) continue;
    const onMostPages = group.length >= 3 && group.length >= pages.length * wordShare;
    const isRunning = onMostPages && standsWithin(group, found);
    if (!isRunning && !isTitleOnAllPages(blocks, group, pages.length)) continue;
    for (const { index, edge } of group) found.set(index, reasonOf("", edge));
  }
  return found;
}

/**
 * Does the line stand as often in the text as at the edges? Then it is text that
 * pages happened to begin or end with.
 *
 *   Direktionen indstiller, at Havneudvalget      ← top of pages 2, 3 and 5, and in four more items
 */
function isAlsoText(group: EdgeBlock[], counts: Map<string, number>): boolean {
  const inText = (counts.get(group[0]?.key ?? "") ?? 0) - group.length;
  return inText >= 2 && inText >= group.length * textShare;
}

/** How often each line that recurs at the edges stands in the document; much longer texts are none of them. */
function countKeys(blocks: Block[], groups: EdgeBlock[][]): Map<string, number> {
  const counts = new Map<string, number>();
  const ends = new Set<number>();
  let longest = 0;
  for (const group of groups) {
    const key = group[0]?.key ?? "";
    if (group.length < 2) continue;
    counts.set(key, 0);
    ends.add(furnitureEnds(key));
    longest = Math.max(longest, key.length * 2);
  }
  for (const block of blocks) {
    const text = blockText(block);
    if (text.length > longest || !ends.has(furnitureEnds(text.trim()))) continue;
    const key = furnitureKey(text);
    const count = counts.get(key);
    if (count !== undefined) counts.set(key, count + 1);
  }
  return counts;
}

/** A title below the running line of its words stands where no other page has that line. */
function oneAPage(group: EdgeBlock[]): EdgeBlock[] {
  if (group.length === 1) return group;
  const heights = group.map((edge) => edge.height).sort((left, right) => left - right);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const distance = (edge: EdgeBlock) => Math.abs(edge.height - usual);
  return collectAll([...groupBy(group, (edge) => edge.page).values()], (same) =>
    same.filter((edge) => same.every((other) => distance(edge) <= distance(other))),
  );
}

/**
 * Do other running lines stand beyond the word on every page, so that it is one
 * line of a header of several?
 *
 *   Åløse Kommune
 *   Referat          ← a section's word elsewhere
 *   Side 2 af 9
 */
function standsWithin(group: EdgeBlock[], found: Map<number, FurnitureReason>): boolean {
  return group.every(({ index, edge }) => found.has(edge === "top" ? index + 1 : index - 1));
}

/**
 * Does the title of the minutes, with more words than a section's heading has, stand alone at the same
 * height of every page, or of every page but the first?
 *
 *   Referat af møde i Havnelauget den 4. maj 2021
 */
function isTitleOnAllPages(blocks: Block[], group: EdgeBlock[], pageCount: number): boolean {
  const text = blockText(blocks[group[0]?.index ?? 0] as Block).trim();
  const pages = new Set(group.map(({ page }) => page));
  const onAll = pages.size >= 2 && pages.size >= pageCount - (pages.has(1) ? 0 : 1);
  return onAll && text.split(/\s+/u).length >= fewestTitleWords && minutesTitle.test(text);
}

function reasonOf(text: string, edge: "top" | "bottom"): FurnitureReason {
  if (isPageNumber(text)) return "page-number";
  return edge === "top" ? "running-header" : "running-footer";
}

function collectEdges(blocks: Block[], pages: PageSize[]): EdgeBlock[] {
  const edges: EdgeBlock[] = [];
  if (pages.length === 0) return edges;
  const byPage = groupBy(blocks.keys(), (index) => onlyPage(blocks[index] as Block));
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
    if (!inside) return;
    const text = blockText(block).trim();
    if (isNumberedTitle(text) || isBullet(block, text) || isSentenceEnd(text)) return;
    edges.push({
      index,
      page,
      edge,
      key: furnitureKey(text),
      height: box.top,
      isSectionWord: readSectionLabel(text)?.rest === "",
    });
  }
}

/** "- for familier med børn", but not "- 5 -". */
function isBullet(block: Block, text: string): boolean {
  return sourceOf(block).list?.ordered === false && !isPageNumber(text);
}

/**
 * The end of a sentence that a page break cut is text, also where two items' decisions end alike.
 *
 *   foreligger et endeligt regnskab.
 *   ^                              ^
 */
function isSentenceEnd(text: string): boolean {
  return startsLowerCase(text) && /^(?:[\p{L}-]+,? ){2,}[\p{L}-]+[.!?]$/u.test(text);
}

/** Numbered titles are never removed, however often they recur. */
function isNumberedTitle(text: string): boolean {
  if (isPageNumber(text)) return false;
  const numbered = readNumberedLine(text);
  return numbered !== null && numbered.family !== "bare" && !/^\d{1,2}\.\s?\p{Ll}/u.test(text);
}

function onlyPage(block: Block): number | null {
  const { places } = sourceOf(block);
  const page = places[0]?.page ?? null;
  return places.length === 1 || places.every((place) => place.page === page) ? page : null;
}

function recurs(group: EdgeBlock[], pageCount: number): boolean {
  const pages = [...new Set(group.map((edge) => edge.page))].sort((a, b) => a - b);
  const first = pages[0] ?? 0;
  const last = pages[pages.length - 1] ?? 0;
  const enough = pages.length >= 3 || (pages.length === 2 && pageCount <= 3);
  return enough && pages.length >= recurrenceShare * (last - first + 1);
}

function isSteady(group: EdgeBlock[]): boolean {
  const heights = group.map((edge) => edge.height);
  return Math.max(...heights) - Math.min(...heights) <= steadyPoints;
}

/** A page number at the edge, alone or behind the title of its page, also where only one page has it. */
function isEdgePageNumber(blocks: Block[], group: EdgeBlock[], pageCount: number): boolean {
  return group.every(({ index, page }) => {
    const text = blockText(blocks[index] as Block).trim();
    if (!isPageNumber(text)) return readTitledPage(text) === page;
    const number = Number(/\d+/u.exec(text)?.[0]);
    return /\p{L}/u.test(text) || number === page || (number > 0 && number <= pageCount);
  });
}
