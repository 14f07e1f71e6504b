import type { Paragraph, Table, TableCell, TableRow } from "mdast";
import type { Plugin } from "unified";
import { blockText, sourceOf } from "../../model/block.js";
import { collectAll } from "../../model/collect.js";
import type { MinutesTree, RootChild } from "../../model/tree.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { nameColumns, plainHead } from "../../vocabulary/column-heads.js";
import { isPauseLine } from "../../vocabulary/group-headings.js";
import { readLoneLetter } from "../../vocabulary/lettered-lines.js";
import { type NumberedLine, readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import { cellParagraphs } from "./cell-paragraphs.js";
import { findForms, unfoldForms } from "./item-forms.js";
import { sectionColumns } from "./section-columns.js";
import { sideTitleTables, unfoldSideTitles } from "./side-titles.js";
import { tornRows } from "./torn-rows.js";

/** Step 3: turn tables that only lay out items into paragraphs. */
export const remarkLayoutTables: Plugin<[], MinutesTree> = () => unfoldLayoutTables;

/** Share of the rows with a first cell that must begin with an item number: text may stand in rows below. */
const numberedShare = 0.5;
/** A cell with more characters than this is text, not a title; the last cell may hold a long title. */
const longestTitleCell = 160;
const longestLastCell = 260;

/**
 * Replace each table that only lays out numbered items by paragraphs: number
 * and title become one line with a tab, the other cells paragraphs of their own.
 *
 *   | 1. | Godkendelse af dagsorden | Godkendt uden bemærkninger. |
 *   1. ⇥ Godkendelse af dagsorden
 *   Godkendt uden bemærkninger.
 */
export function unfoldLayoutTables(tree: MinutesTree): MinutesTree {
  if (!tree.children.some((child) => child.type === "table")) return tree;
  const forms = findForms(tree.children);
  const torn = tornRows(tree.children);
  const side = sideTitleTables(tree.children);
  return {
    ...tree,
    children: collectAll(tree.children, (child) => {
      if (child.type === "table" && side.has(child)) return unfoldSideTitles(child);
      const form = child.type === "table" ? forms.get(child) : undefined;
      return torn.get(child) ?? (form === undefined ? unfold(child) : unfoldForms(form));
    }),
  };
}

function unfold(child: RootChild): RootChild[] {
  if (child.type !== "table") return [child];
  if (!laysOutItems(child)) return hasRowTitles(child) ? unfoldRowTitles(child) : [child];
  if (hasPages(child))
    return collectAll(child.children, (row, index) =>
      cellParagraphs(child, filledCells(row), index > 0, {}),
    );
  const columns = columnHeads(child);
  const groups = groupRows(child.children);
  return collectAll(child.children, (row, index) =>
    groups.has(row)
      ? cellParagraphs(child, filledCells(row), index > 0, { isGroupRow: true })
      : rowParagraphs(child, row, index, columns),
  );
}

/** Longest heading of a group, in characters. */
const longestGroup = 60;

/**
 * The rows that head a group of items: bold words alone in the column of the numbers or of the
 * titles, right above an item.
 *
 *   |   | Til drøftelse |                  |
 *   | 4 | Ny bane       | Fonde søges.     |
 */
function groupRows(rows: readonly TableRow[]): Set<TableRow> {
  const found = rows.filter((row, index) => {
    const [cell, ...more] = filledCells(row);
    const next = rows[index + 1];
    if (!cell || more.length > 0 || row.children.indexOf(cell) > 1 || !next) return false;
    const text = blockText(cell).trim();
    const isBold = cell.children.every((child) => child.type === "strong");
    const isHead = isBold && text.length <= longestGroup && !endsSentence(text);
    return isHead && rowNumber(row) === null && rowNumber(next) !== null;
  });
  return new Set(found.filter((row) => !isUsualAgendaTitle(cellTexts(row).join(""))));
}

function laysOutItems(table: Table): boolean {
  const rows = table.children.filter((row) => cellTexts(row).some((text) => text !== ""));
  const numbers = rows.map(rowNumber).filter((number) => number !== null);
  const rising = numbers.every((number, index) => goesOn(numbers[index - 1], number));
  if (rows.length === 1) return numbers.length === 1;
  if (rows[0] && isColumnHeads(rows[0]) && numbers.length === rows.length - 1) return rising;
  const begun = rows.filter((row) => (cellTexts(row)[0] ?? "") !== "");
  return rising && numbers.length >= 2 && numbers.length >= begun.length * numberedShare;
}

/** "3 | Ny bro | 7": the last cell of every row is a page, as in a printed contents list. */
function hasPages(table: Table): boolean {
  const pages = table.children.map((row) => cellTexts(row).at(-1) ?? "");
  return (
    table.children.every((row) => filledCells(row).length >= 3) &&
    pages.every((page) => /^\d{1,4}$/u.test(page)) &&
    pages.every((page, at) => Number(page) >= Number(pages[at - 1] ?? 0))
  );
}

function filledCells(row: TableRow): TableCell[] {
  return row.children.filter((cell) => blockText(cell).trim() !== "");
}

/** "Pkt. | Emne | Referat": the first row names what the columns hold. */
function isColumnHeads(row: TableRow): boolean {
  return nameColumns(cellTexts(row));
}

/** What of a row's number tells the order. */
type RowNumber = Pick<NumberedLine, "value" | "subValue">;

/** A number that is higher than the one above, on the second level within the same ("2", "2.1", "2.2", "3"). */
function goesOn(above: RowNumber | undefined, number: RowNumber): boolean {
  if (!above || number.value > above.value) return true;
  return number.value === above.value && (number.subValue ?? 0) > (above.subValue ?? 0);
}

function rowNumber(row: TableRow): RowNumber | null {
  const [first = "", ...others] = cellTexts(row).slice(startsWithTime(row) ? 1 : 0);
  const second = (timeOfItem.test(others[0] ?? "") ? others[1] : others[0]) ?? "";
  const letter = readLoneLetter(first);
  if (letter !== null)
    return /^\p{Lu}\p{L}/u.test(second) ? { value: letter, subValue: null } : null;
  const numbered = readNumberCell(first);
  if (!numbered || numbered.family === "bare") return null;
  const title = numbered.rest === "" ? second : numbered.rest;
  const isTitle = /^\P{Ll}*\p{L}/u.test(title) && /\p{L}{2}/u.test(title);
  return isTitle ? numbered : null;
}

/**
 * Does a row begin with a number without a mark, and the next one count on from it?
 *
 *   | 1 Indledning (19.00) | Sang.          |
 *   | 2. Sommerfest        | Den blev god.  |
 */
function startsRow(row: TableRow, next: TableRow | undefined): boolean {
  const numbered = readNumberedLine(cellTexts(row)[0] ?? "");
  if (next === undefined || numbered?.family !== "bare") return false;
  return rowNumber(next)?.value === numbered.value + 1;
}

/**
 * The number in a cell, whatever marks its end; the text of the cell goes on where the title stands in it.
 *
 *   | 90 – | Vintertjeneste |      | Nr. 3: | Ny mole |      | 4 | Eventuelt |
 *     ^^                             ^^^^^                    ^
 */
function readNumberCell(text: string): NumberedLine | null {
  const bare = /^(?<number>\d{1,4})(?:\s*[–—-])?$/u.exec(text)?.groups?.number;
  if (bare !== undefined) return readNumberedLine(`${bare}.`);
  return readNumberedLine(text) ?? readNumberedLine(`${text} `);
}

/** "16.10": a programme's first column tells when the item begins. */
function startsWithTime(row: TableRow): boolean {
  return /^(?:kl\.? ?)?\d{1,2}[.:]\d{2}(?: ?[-–] ?\d{1,2}[.:]\d{2})?$/iu.test(
    cellTexts(row)[0] ?? "",
  );
}

function cellTexts(row: TableRow): string[] {
  return row.children.map((cell) => blockText(cell).trim());
}

/** The heads of the columns that are sections, empty where the first row names no columns. */
function columnHeads(table: Table): (string | null)[] {
  const first = table.children[0];
  const heads = first && isColumnHeads(first) ? cellTexts(first) : [];
  return sectionColumns(heads, table.children.filter(hasTextBelowTitle).length >= fewestTexts);
}

/** Fewest cells with a title and text below it that make it a habit. */
const fewestTexts = 2;

/** "3. Lån af sognegården ⏎ Spejderne ønsker at låne salen.": title and text in one cell. */
function hasTextBelowTitle(row: TableRow): boolean {
  const [title = "", ...text] = (cellTexts(row)[0] ?? "").split("\n");
  return (readNumberedLine(title)?.rest ?? "") !== "" && text.join("").trim() !== "";
}

/** The head of a column of titles. */
const titleHead = /^(?:punkt|emne|sag|dagsorden|dagsordenspunkt|titel|tekst)$/iu;

/**
 * Do the rows begin with titles that have no number, below the heads of the columns?
 *
 *   | Sag           | Beslutning |
 *   | Moleprojektet | Udsat.     |
 */
function hasRowTitles(table: Table): boolean {
  const [head, ...rows] = table.children;
  if (!head || rows.length < 2 || !isColumnHeads(head)) return false;
  const [first = "", ...others] = cellTexts(head);
  const isOutcome = others.some((text) => readSectionLabel(plainHead(text)) !== null);
  return titleHead.test(plainHead(first)) && isOutcome && rows.every(hasTitleCell);
}

function hasTitleCell(row: TableRow): boolean {
  const [title = ""] = cellTexts(row);
  const line = title.split("\n", 1)[0] ?? "";
  if (!/^\p{Lu}/u.test(line) || line.length > longestTitleCell) return false;
  return !endsSentence(line) || isUsualAgendaTitle(line);
}

function unfoldRowTitles(table: Table): Paragraph[] {
  const columns = columnHeads(table);
  return table.children.flatMap((row, index) =>
    row.children.flatMap((cell, column) => {
      const isTitle = index > 0 && column === 0 && !isPauseLine(blockText(cell));
      const columnHead = index > 0 ? (columns[column] ?? null) : null;
      const parts = cellParagraphs(
        table,
        [cell],
        index > 0 || column > 0,
        columnHead === null ? {} : { columnHead },
      );
      return isTitle ? parts.map((part, at) => (at === 0 ? asRowTitle(part) : part)) : parts;
    }),
  );
}

function asRowTitle(paragraph: Paragraph): Paragraph {
  return { ...paragraph, data: { source: { ...sourceOf(paragraph), isRowTitle: true } } };
}

function rowParagraphs(
  table: Table,
  row: TableRow,
  index: number,
  columns: readonly (string | null)[],
): Paragraph[] {
  const cells = filledCells(row);
  const times = startsWithTime(row) ? cells.splice(0, 1) : [];
  const heads = headCells(cells);
  const others = cells.filter((cell) => !heads.includes(cell));
  const isItem = rowNumber(row) !== null || startsRow(row, table.children[index + 1]);
  const groups = [times, heads, ...others.map((cell) => [cell])];
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group) => {
      const column = group[0] && group !== heads ? row.children.indexOf(group[0]) : -1;
      const columnHead = index > 0 ? (columns[column] ?? null) : null;
      const parts = cellParagraphs(
        table,
        group,
        index > 0,
        columnHead === null ? {} : { columnHead },
      );
      return isItem
        ? parts.map((part, at) => asRowPart(part, group === heads && at === 0 ? "heading" : "text"))
        : parts;
    });
}

function asRowPart(paragraph: Paragraph, rowPart: "heading" | "text"): Paragraph {
  return { ...paragraph, data: { source: { ...sourceOf(paragraph), rowPart } } };
}

/**
 * The cells that make the heading: a bare number goes with the short cell after it, or with the one
 * behind how long the item may take.
 *
 *   | Punkt 2 | 10 min | Elevrådet har ordet |
 *     ^^^^^^^            ^^^^^^^^^^^^^^^^^^^
 */
function headCells(cells: TableCell[]): TableCell[] {
  const [first, ...more] = cells;
  if (!first) return [];
  const title = more[1] !== undefined && isTimeCell(more[0]) ? more[1] : more[0];
  if (!title || !isBareNumber(blockText(first).trim())) return [first];
  const text = blockText(title).trim();
  const longest =
    title === cells.at(-1) && !endsSentence(text) ? longestLastCell : longestTitleCell;
  return text.length <= longest || hasTitleLine(text) ? [first, title] : [first];
}

/** "Tidsplan ⏎ Murerne er en uge bagud.": a title, and below it in the same cell its text. */
function hasTitleLine(text: string): boolean {
  const [title = "", ...below] = text.split("\n", 2);
  const isTitle = title.length <= longestTitleCell && /^\P{Ll}*\p{L}/u.test(title);
  return below.length > 0 && isTitle && !endsSentence(title);
}

const timeOfItem =
  /^(?:ca\.? ?)?(?:\d{1,3} ?(?:min(?:\.|utter)?|['’])|(?:kl\.? ?)?\d{1,2}[.:]\d{2}(?: ?[-–] ?\d{1,2}[.:]\d{2})?)$/iu;

function isTimeCell(cell: TableCell | undefined): boolean {
  return cell !== undefined && timeOfItem.test(blockText(cell).trim());
}

/** "3.", "3.a", "Punkt 3", "C." or a plain "3". */
function isBareNumber(text: string): boolean {
  if (readLoneLetter(text) !== null) return true;
  return readNumberCell(text)?.rest === "";
}
