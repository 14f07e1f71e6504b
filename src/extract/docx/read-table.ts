import type { PhrasingContent, TableCell, TableRow } from "mdast";
import { append } from "../../model/append.js";
import { blockText, sourceOf } from "../../model/block.js";
import { plainStyle, type SourcePlace } from "../../model/source.js";
import type { Block } from "../../model/tree.js";
import { flattenTable } from "./flatten-table.js";
import { labelledPhrasing } from "./join-row.js";
import { isLayoutTable } from "./layout-table.js";
import { splitParallelRow } from "./split-parallel-row.js";
import { createFlow, type Flow, nothingCarried, type Story } from "./story.js";
import type { CellDraft, RowDraft } from "./table-model.js";
import { shadingColour } from "./unseen-run.js";
import {
  childElement,
  childElements,
  childValue,
  numberValue,
  type XmlElement,
} from "./xml-element.js";

/** Reads all blocks of a container; given by the caller, which reads tables with this file. */
export type ContainerReader = (story: Story, flow: Flow, container: XmlElement) => Block[];

/** Grid columns a cell may cover; more is a damaged or hostile file. */
const mostColumns = 64;

/**
 * Read a `w:tbl`: a table of data as an mdast table, a table that only arranges
 * the page as its blocks in order. Tracked deleted rows are left out; covered and
 * merged grid places are empty cells.
 */
export function readTable(
  story: Story,
  flow: Flow,
  table: XmlElement,
  readContainer: ContainerReader,
): Block[] {
  const rows = readRows(story, flow, table, readContainer).flatMap(splitParallelRow);
  const blocks = rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
  if (blocks.length === 0) return [];
  Object.assign(flow, { ...createFlow(), keepsLabels: flow.keepsLabels });
  return isLayoutTable(rows) ? flattenTable(rows) : dataTable(story, rows, blocks);
}

function readRows(
  story: Story,
  flow: Flow,
  table: XmlElement,
  readContainer: ContainerReader,
): RowDraft[] {
  let first: Flow | null = { ...flow, carried: nothingCarried(), keepsLabels: true };
  const rows: RowDraft[] = [];
  for (const row of descendants(table, "tr")) {
    const properties = childElement(row, "trPr");
    if (properties !== undefined && childElement(properties, "del") !== undefined) continue;
    const cells: CellDraft[] = [];
    for (const cell of descendants(row, "tc")) {
      const inside = first ?? { ...createFlow(), keepsLabels: true };
      const firstParagraph = story.nextParagraph;
      const { ground } = story;
      // Shading may come from the table's style, which is not followed.
      story.ground = shadingColour(childElement(cell, "tcPr")) ?? null;
      const blocks = withoutBareLabels(readContainer(story, inside, cell));
      story.ground = ground;
      const paragraphs = story.nextParagraph - firstParagraph;
      if (blocks.length > 0) first = null;
      cells.push({ blocks, columns: coveredColumns(cell), firstParagraph, paragraphs });
    }
    const before = numberValue(properties && childValue(properties, "gridBefore"));
    rows.push({ skippedColumns: boundedColumns(before ?? 0), cells });
  }
  return rows;
}

/** Rows or cells, also those inside controls and tags. */
function descendants(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === name) return [child];
    return ["sdt", "sdtContent", "customXml", "ins"].includes(child.name)
      ? descendants(child, name)
      : [];
  });
}

function coveredColumns(cell: XmlElement): number {
  const properties = childElement(cell, "tcPr");
  const span = numberValue(properties && childValue(properties, "gridSpan"));
  return Math.max(1, boundedColumns(span ?? 1));
}

function boundedColumns(columns: number): number {
  return Math.min(mostColumns, Math.max(0, Math.trunc(columns)));
}

/** A number alone counts in a cell of its own, and is a left-over beside text. */
function withoutBareLabels(blocks: Block[]): Block[] {
  const inked = blocks.filter((block) => blockText(block) !== "");
  return inked.length > 0 ? inked : blocks.slice(0, 1);
}

function dataTable(story: Story, rows: readonly RowDraft[], blocks: readonly Block[]): Block[] {
  const hidden = blocks.filter((block) => sourceOf(block).hidden !== null);
  const shown = blocks.filter((block) => sourceOf(block).hidden === null);
  const first = shown[0];
  if (first === undefined) return hidden;
  const source = {
    ...sourceOf(first),
    places: [...firstAndLast(shown.flatMap((block) => sourceOf(block).places))],
    region: story.region,
    style: {
      ...plainStyle,
      fontSizePoints: sourceOf(first).style.fontSizePoints,
      leftPoints: sourceOf(first).style.leftPoints,
      gapAboveLines: sourceOf(first).style.gapAboveLines,
      pageTop: sourceOf(first).style.pageTop,
    },
    list: null,
    bookmarks: blocks.flatMap((block) => sourceOf(block).bookmarks),
  };
  const children = rows.filter((row) => row.cells.some(isFilled)).map(tableRow);
  return [{ type: "table", align: [], children, data: { source } }, ...hidden];
}

function isFilled(cell: CellDraft): boolean {
  return cell.blocks.some((block) => sourceOf(block).hidden === null);
}

/** The range of paragraphs a table covers. */
function firstAndLast(places: readonly SourcePlace[]): SourcePlace[] {
  const ends = places.length > 1 ? [places[0], places.at(-1)] : [places[0]];
  return ends.filter((place) => place !== undefined);
}

function tableRow(row: RowDraft): TableRow {
  const children: TableCell[] = emptyCells(row.skippedColumns);
  for (const cell of row.cells) {
    children.push({ type: "tableCell", children: cellPhrasing(cell.blocks) });
    append(children, emptyCells(cell.columns - 1));
  }
  return { type: "tableRow", children };
}

function emptyCells(count: number): TableCell[] {
  return Array.from({ length: count }, () => ({ type: "tableCell", children: [] }));
}

function cellPhrasing(blocks: readonly Block[]): PhrasingContent[] {
  return blocks
    .filter((block) => sourceOf(block).hidden === null)
    .flatMap((block, index) =>
      index === 0 ? labelledPhrasing(block) : [{ type: "break" }, ...labelledPhrasing(block)],
    );
}
