import type { Element, Nodes, Root } from "hast";
import type { PhrasingContent, TableRow } from "mdast";
import { append } from "../../model/append.js";
import { blockText } from "../../model/block.js";
import { largestOf } from "../../model/extremes.js";
import { type BlockSource, noPlace, plainStyle } from "../../model/source.js";
import type { Block } from "../../model/tree.js";
import { headingDepths } from "./element-kinds.js";
import { hidesText } from "./element-traits.js";
import { type SpannedCell, spreadSpans } from "./row-spans.js";

/** A cell's content, as blocks. */
type Cell = Block[];

/** Turns the content of a cell into blocks; all hidden where the cell or its row is. */
type ReadCell = (nodes: readonly Nodes[], isHidden: boolean) => Block[];

/** A row or caption, and whether it is hidden from a reader. */
interface TablePart {
  element: Element;
  isHidden: boolean;
}

/** Blocks or characters in one cell from which a table only lays out the page. */
const layoutCellBlocks = 8;
const layoutCellCharacters = 2000;

/**
 * Turn a table into blocks. A table of data stays one. A table that only lays
 * out the page gives the blocks of its cells in reading order; a row that sets a
 * number beside a title, or a label beside its value, gives one tabbed paragraph. What
 * is hidden from a reader comes after as blocks of its own.
 *
 *     <table><tr><td>3.</td><td>Budget 2025</td></tr></table>
 *                    ^^         ^^^^^^^^^^^
 */
export function tableBlocks(table: Element, readCell: ReadCell): Block[] {
  const written: SpannedCell<Cell>[][] = [];
  const before: Block[] = [];
  for (const { element, isHidden } of tableParts(table)) {
    if (element.tagName === "caption") append(before, readCell(element.children, isHidden));
    else {
      const cells = element.children.filter(isCell);
      written.push(cells.map((cell) => spannedCell(cell, isHidden, readCell)));
    }
  }
  const rows = spreadSpans(written, (): Cell => []);
  const inked = rows.filter((row) => row.some((cell) => cell.length > 0));
  if (inked.length === 0) return before;
  if (isLayout(table, inked)) return [...before, ...inked.flat(2)];
  const hidden = inked.flat(2).filter(isHiddenBlock);
  const shown = inked
    .map((row) => row.map((cell) => cell.filter((block) => !isHiddenBlock(block))))
    .filter((row) => row.some((cell) => cell.length > 0));
  if (shown.length === 0) return [...before, ...hidden];
  if (areTabbedRows(table, shown)) return [...before, ...shown.flatMap(tabbedRow), ...hidden];
  return [...before, dataTable(shown), ...hidden];
}

function isHiddenBlock(block: Block): boolean {
  return (block.data?.source?.hidden ?? null) !== null;
}

/** Rows and captions of the table itself, not of tables within it. */
function tableParts(table: Element): TablePart[] {
  return table.children.flatMap((child): TablePart[] => {
    if (child.type !== "element") return [];
    const isHidden = hidesText(child);
    if (child.tagName === "tr" || child.tagName === "caption") {
      return [{ element: child, isHidden }];
    }
    return child.children
      .filter((row): row is Element => row.type === "element" && row.tagName === "tr")
      .map((row) => ({ element: row, isHidden: isHidden || hidesText(row) }));
  });
}

function isCell(node: Nodes): node is Element {
  return node.type === "element" && (node.tagName === "td" || node.tagName === "th");
}

/** Widest and highest span that is believed, in cells. */
const mostCells = { columns: 50, rows: 1000 };

function spannedCell(cell: Element, isHidden: boolean, readCell: ReadCell): SpannedCell<Cell> {
  const rows = spanOf(cell.properties.rowSpan, mostCells.rows);
  return {
    content: readCell(cell.children, isHidden || hidesText(cell)),
    columns: Math.max(1, spanOf(cell.properties.colSpan, mostCells.columns)),
    rows: rows === 0 ? Number.POSITIVE_INFINITY : rows,
  };
}

/** A span as written; 1 where it is no whole number. A row span of 0 reaches to the end. */
function spanOf(written: unknown, most: number): number {
  const span = Number(written ?? 1);
  return Number.isInteger(span) && span >= 0 ? Math.min(span, most) : 1;
}

function isLayout(table: Element, rows: readonly Cell[][]): boolean {
  if (holdsElement(table, (name) => name === "table" || headingDepths.has(name))) return true;
  const width = largestOf(rows.map((row) => row.filter((cell) => cell.length > 0).length));
  if (width === 1) return true;
  if (rows.length === 1 && rows[0]?.some((cell) => cell.length > 1)) return true;
  if (countsItems(rows)) return false;
  return rows.some((row) =>
    row.some(
      (cell) => cell.length >= layoutCellBlocks || cellText(cell).length > layoutCellCharacters,
    ),
  );
}

/** "Pkt. 4", "4." or "4" alone in a cell. */
const numberCell = /^(?:(?:punkt|pkt\.?|nr\.?) ?)?(?<number>\p{Nd}{1,4})[.):]?$/iu;
/** Fewest rows with a number that make a table one of items, however long their texts. */
const fewestItems = 3;

/**
 * Do the rows count items, each number beside a title? The rows between have no first cell.
 *
 *     | 4 | Økonomi                    |
 *     |   | Kassereren gennemgik …     |
 *     | 5 | Eventuelt                  |
 *       ^
 */
function countsItems(rows: readonly Cell[][]): boolean {
  const begun = rows.filter(([first]) => first !== undefined && first.length > 0);
  const numbers = begun.flatMap(([first = [], second = []]) => {
    const number = numberCell.exec(cellText(first).trim())?.groups?.number;
    return number === undefined || second.length === 0 ? [] : [Number(number)];
  });
  const rises = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  return rises && numbers.length >= fewestItems && numbers.length >= begun.length - 1;
}

function holdsElement(parent: Element | Root, matches: (name: string) => boolean): boolean {
  return parent.children.some(
    (child) => child.type === "element" && (matches(child.tagName) || holdsElement(child, matches)),
  );
}

/** One row alone, or rows that all begin with a bare number ("3." beside "Budget 2025"). */
function areTabbedRows(table: Element, rows: readonly Cell[][]): boolean {
  if (holdsElement(table, (name) => name === "th")) return false;
  if (rows.length === 1) return true;
  const numbered = rows.filter((row) => /^\p{Nd}{1,4}[.):]?$/u.test(cellText(row[0] ?? []).trim()));
  const titled = rows.every((row) => row.filter((cell) => cell.length > 0).length <= 3);
  return titled && numbered.length >= rows.length - 1 && numbered.length > 0 && areMarks(numbered);
}

/** Numbers with a dot behind them are markers; bare numbers may be data. */
function areMarks(rows: readonly Cell[][]): boolean {
  return rows.every((row) => /[.):]$/u.test(cellText(row[0] ?? []).trim()));
}

function cellText(cell: Cell): string {
  return cell.map((block) => blockText(block)).join("\n");
}

function tabbedRow(row: readonly Cell[]): Block[] {
  const last = row.findLastIndex((cell) => cell.length > 0);
  const cells = row.slice(0, last + 1);
  const first = row.find((cell) => cell.length > 0)?.[0];
  if (first === undefined) return [];
  const children = cells.flatMap((cell, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: "text", value: "\t" } as const] : []),
    ...cellPhrasing(cell),
  ]);
  return [{ type: "paragraph", children, data: { source: mergedSource(cells.flat()) } }];
}

function dataTable(rows: readonly Cell[][]): Block {
  const columns = largestOf(rows.map((row) => row.length));
  const children = rows.map(
    (row): TableRow => ({
      type: "tableRow",
      children: Array.from({ length: columns }, (_, index) => ({
        type: "tableCell",
        children: cellPhrasing(row[index] ?? []),
      })),
    }),
  );
  return { type: "table", children, data: { source: mergedSource(rows.flat(2)) } };
}

/** The blocks of a cell as phrasing, a line end between them; list labels become text. */
function cellPhrasing(cell: Cell): PhrasingContent[] {
  return cell.flatMap((block, index): PhrasingContent[] => {
    const list = block.data?.source?.list;
    const label = list?.computed && cell.length > 1 ? `${list.label} ` : "";
    return [
      ...(index > 0 ? [{ type: "break" } as const] : []),
      ...(label === "" ? [] : [{ type: "text", value: label } as const]),
      ...(block.type === "table" ? [] : block.children),
    ];
  });
}

/** Source of blocks that become one: the first's style, the lines of all. */
function mergedSource(blocks: readonly Block[]): BlockSource {
  const sources = blocks.flatMap((block) => block.data?.source ?? []);
  const lines = sources.flatMap((source) =>
    source.places.flatMap((place) => [place.lineStart ?? 1, place.lineEnd ?? 1]),
  );
  const every = (trait: "bold" | "italic" | "underline") =>
    sources.length > 0 && sources.every((source) => source.style[trait]);
  return {
    places: [
      {
        ...noPlace,
        lineStart: lines.reduce((least, line) => Math.min(least, line), lines[0] ?? 1),
        lineEnd: lines.reduce((most, line) => Math.max(most, line), 1),
      },
    ],
    region: "body",
    style: {
      ...(sources[0]?.style ?? plainStyle),
      bold: every("bold"),
      italic: every("italic"),
      underline: every("underline"),
    },
    list: null,
    bookmarks: sources.flatMap((source) => source.bookmarks),
    hidden: null,
  };
}
