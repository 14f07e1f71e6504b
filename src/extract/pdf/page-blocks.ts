import type { PhrasingContent } from "mdast";
import { largestOf, smallestOf } from "../../model/extremes.js";
import {
  type BlockSource,
  type Box,
  type ListMark,
  noPlace,
  plainStyle,
} from "../../model/source.js";
import type { Block } from "../../model/tree.js";
import { printedListMark } from "../list-mark.js";
import { type PlacedNote, placeNotes } from "../place-notes.js";
import { cellParagraphs } from "./cell-paragraphs.js";
import { joinLines, type WordSet } from "./join-lines.js";
import type { PageContent, PageItem } from "./page-content.js";
import type { PageMetrics } from "./page-metrics.js";
import { startsParagraph } from "./starts-paragraph.js";
import type { PageTable } from "./tagged-tables.js";
import type { TextLine } from "./text-line.js";
import { phrasingFromSpans, spansText } from "./text-span.js";

/** What blocks are made with, the same for all pages of a document. */
export interface BlockContext {
  metrics: PageMetrics;
  running: ReadonlySet<TextLine>;
  words: () => WordSet;
}

/** Lines of one paragraph, or a table. */
type Piece = { type: "lines"; lines: TextLine[] } | { type: "table"; table: PageTable };

/** A piece and the rectangle it fills. */
interface BoxedPiece {
  piece: Piece;
  box: Box;
}

/** How far letters reach below and above the baseline, in type sizes. */
const depth = 0.22;
const height = 0.75;
const lineHeight = depth + height;
/** Share of the page's height at each edge where a tagged PDF's artifacts are header or footer. */
const edgeShare = 0.15;

/** A block and whether it is a running header or footer. */
export interface PageBlock {
  block: Block;
  running: boolean;
}

/**
 * Make the blocks of one page, in reading order.
 *
 * @param page lines and tables
 * @param context measures of the document
 */
export function pageBlocks(page: PageContent, context: BlockContext): PageBlock[] {
  const pieces = piecesOf(page.items, context).map((piece) => ({ piece, box: boxOf(piece) }));
  const pageTop = pieces.findIndex(({ piece }) => !isRunning(piece, context));
  const blocks = pieces.map(({ piece, box }, index) => {
    const above = pieces[index - 1];
    const source: BlockSource = {
      places: [{ ...noPlace, page: page.number, box: rounded(box) }],
      region: regionOf(piece, box.bottom / page.heightPoints),
      style: {
        ...plainStyle,
        leftPoints: round(box.left),
        gapAboveLines: above === undefined ? null : gapLines(above, { piece, box }, context),
        pageTop: index === pageTop,
      },
      list: null,
      bookmarks: [],
      hidden: linesIn(piece).find((line) => line.hidden !== null)?.hidden ?? null,
    };
    const block =
      piece.type === "table"
        ? tableBlock(piece.table, source, context)
        : textBlock(piece.lines, source, context);
    return { block, running: isRunning(piece, context) };
  });
  return withNotesPlaced(blocks, pieces);
}

/** The blocks with each footnote behind the one that refers to it. */
function withNotesPlaced(blocks: PageBlock[], pieces: readonly BoxedPiece[]): PageBlock[] {
  const marks = pieces.map(({ piece }) => noteMarkOf(piece));
  if (marks.every((mark) => mark === null)) return blocks;
  const notes = blocks.flatMap(({ block }, index): PlacedNote[] => {
    const mark = marks[index] ?? null;
    if (mark === null) return [];
    const holder = pieces.findIndex(({ piece }) =>
      linesIn(piece).some(({ refersTo }) => refersTo?.includes(mark)),
    );
    return [{ blocks: [block], holder: blocks[holder]?.block ?? null }];
  });
  const known = new Map(blocks.map((pageBlock) => [pageBlock.block, pageBlock]));
  const text = blocks.filter((_, index) => marks[index] === null).map(({ block }) => block);
  return placeNotes(text, notes).flatMap((block) => known.get(block) ?? []);
}

function noteMarkOf(piece: Piece): string | null {
  return piece.type === "lines" ? (piece.lines[0]?.noteMark ?? null) : null;
}

function piecesOf(items: readonly PageItem[], context: BlockContext): Piece[] {
  const pieces: Piece[] = [];
  for (const item of items) {
    if (item.type === "table") {
      pieces.push({ type: "table", table: item.table });
      continue;
    }
    const last = pieces.at(-1);
    if (last?.type === "lines" && goesOn(last.lines, item.line, context)) {
      last.lines.push(item.line);
    } else pieces.push({ type: "lines", lines: [item.line] });
  }
  return pieces;
}

function goesOn(lines: readonly TextLine[], line: TextLine, context: BlockContext): boolean {
  const [first] = lines;
  const above = lines.at(-1);
  if (first === undefined || above === undefined) return false;
  if (context.running.has(above) || context.running.has(line)) return false;
  if (line.noteMark !== above.noteMark) return false;
  if (line.noteMark !== undefined) return true;
  return !startsParagraph({ above, line, first, count: lines.length, metrics: context.metrics });
}

function textBlock(lines: TextLine[], source: BlockSource, context: BlockContext): Block {
  const [first] = lines;
  const spans = joinLines(
    lines.map((line) => line.spans),
    context.words,
  );
  const children = phrasingFromSpans(spans);
  const level = Number(/^H([1-6])$/u.exec(first?.role ?? "")?.[1] ?? 0);
  source.style.fontSizePoints = first?.sizePoints ?? null;
  source.style.bold = lines.every((line) => line.bold);
  source.style.italic = lines.every((line) => line.italic);
  const isNote = first?.noteMark !== undefined;
  source.list = isNote ? null : (printedListMark(spansText(spans)) ?? drawnMark(first, source));
  if (level === 0) return { type: "paragraph", children, data: { source } };
  source.style.outlineLevel = level;
  return {
    type: "heading",
    depth: level as 1 | 2 | 3 | 4 | 5 | 6,
    children,
    data: { source },
  };
}

/**
 * A list item of a tagged PDF whose bullet is drawn and no character. At the top of a
 * page it may be the rest of an item, which has none.
 */
function drawnMark(first: TextLine | undefined, source: BlockSource): ListMark | null {
  if (first?.role !== "LBody" || source.style.pageTop) return null;
  return { label: "•", depth: 0, ordered: false, computed: true };
}

function tableBlock(table: PageTable, source: BlockSource, context: BlockContext): Block {
  source.style.fontSizePoints = table.sizePoints;
  const rights = columnRights(table, context.metrics);
  return {
    type: "table",
    data: { source },
    children: table.rows.map((cells) => ({
      type: "tableRow",
      children: cells.map((lines, column) => ({
        type: "tableCell",
        children: cellParagraphs(lines, rights[column] ?? 0, context.metrics).flatMap(
          (paragraph, index): PhrasingContent[] => [
            ...(index > 0 ? [{ type: "break" } as const] : []),
            ...phrasingFromSpans(
              joinLines(
                paragraph.map((line) => line.spans),
                context.words,
              ),
            ),
          ],
        ),
      })),
    })),
  };
}

/** Where the columns of a table end at most: at the next column's text, the last at the margin. */
function columnRights(table: PageTable, { rightPoints }: PageMetrics): number[] {
  const lefts = (table.rows[0] ?? []).map((_, column) =>
    smallestOf(table.rows.flatMap((cells) => (cells[column] ?? []).map((line) => line.left))),
  );
  return lefts.map((_, column) =>
    Math.min(Math.max(rightPoints, table.box.right), ...lefts.slice(column + 1)),
  );
}

function linesIn(piece: Piece): TextLine[] {
  return piece.type === "lines" ? piece.lines : piece.table.rows.flat(2);
}

function isRunning(piece: Piece, context: BlockContext): boolean {
  if (piece.type === "table") return false;
  return piece.lines.every((line) => line.artifact || context.running.has(line));
}

/** Footnote; header or footer, where a tagged PDF says so; `at` is the share of the page below it. */
function regionOf(piece: Piece, at: number): BlockSource["region"] {
  if (noteMarkOf(piece) !== null) return "footnote";
  if (piece.type === "table" || !piece.lines.every((line) => line.artifact)) return "body";
  if (at > 1 - edgeShare) return "header";
  return at < edgeShare ? "footer" : "body";
}

/** Empty space between two pieces, in lines of the lower one. */
function gapLines(
  above: BoxedPiece,
  { piece, box }: BoxedPiece,
  { metrics }: BlockContext,
): number | null {
  const size = piece.type === "table" ? piece.table.sizePoints : (piece.lines[0]?.sizePoints ?? 0);
  if (size === 0) return null;
  const lineSpace = metrics.pitchRatio * size - lineHeight * size;
  const gap = (above.box.bottom - box.top - lineSpace) / (metrics.pitchRatio * size);
  return Math.max(0, Math.round(100 * gap) / 100);
}

function boxOf(piece: Piece): Box {
  if (piece.type === "table") return piece.table.box;
  const { lines } = piece;
  return {
    left: smallestOf(lines.map((line) => line.left)),
    right: largestOf(lines.map((line) => line.right)),
    bottom: smallestOf(lines.map((line) => line.baseline - depth * line.sizePoints)),
    top: largestOf(lines.map((line) => line.baseline + height * line.sizePoints)),
  };
}

function rounded({ left, right, bottom, top }: Box): Box {
  return { left: round(left), bottom: round(bottom), right: round(right), top: round(top) };
}

function round(points: number): number {
  return Math.round(10 * points) / 10;
}
