import { groupBy } from "../../model/group-by.js";
import { printedListMark } from "../list-mark.js";
import { type CellLine, cellLines, linesApart, pitchRatio } from "./cell-lines.js";
import type { ColumnBand } from "./column-bands.js";
import type { TextRun } from "./text-run.js";

/** Distance from which two lines are set apart by more than print needs, in line distances. */
const clearGap = 1.06;
/** Widest gap between two lines of a cell, in line distances. */
const widestCellGap = 2.6;
/** Baselines this near are one line, in type sizes. */
const lineTolerance = 0.1;
/** Most lines of a cell in the first column, which tells what its row is of. */
const mostLabelLines = 4;
/** Fewest rows, and fewest that have a cell of several lines. */
const fewestRows = 3;
const fewestWrapped = 2;
/** Share of the rows that must begin with a number for the numbers to tell the rows. */
const numberedShare = 0.6;

/** What stands on one line, by column. */
interface GridLine {
  cells: CellLine[];
  baseline: number;
  /** Space above it, in line distances; Infinity for the first. */
  gap: number;
}

/**
 * Part the lines of a band of columns into rows whose cells all begin at the top: a row begins
 * where its first column does, set apart from the line above or with a number as the others.
 *
 *     2. Ny belysning på    Lamperne er dyre.
 *     østre mole            Tilbud hentes.
 *
 *     3. Eventuelt          Intet.
 *     ^
 *
 * @param runs the band's runs
 * @returns null where the rows are not sure
 */
export function topRows(runs: readonly TextRun[], { columns }: ColumnBand): CellLine[][] | null {
  const lines = cellLines(runs, columns);
  const grid = gridLines(lines, pitchRatio(lines));
  const heads = grid.map(headText);
  const isApart = (at: number) => (grid[at]?.gap ?? 0) >= clearGap;
  const apart = heads.filter((head, at) => head !== null && isApart(at));
  const numbered = heads.filter((head) => head !== null && isNumbered(head)).length;
  const byNumber = numbered >= fewestRows && numbered >= numberedShare * apart.length;
  const rows: GridLine[][] = [];
  let isNumberedSoFar = false;
  grid.forEach((line, at) => {
    const head = heads[at] ?? null;
    const isNext = head !== null && byNumber && isNumbered(head);
    const begins = head !== null && !isNumberedSoFar && isApart(at);
    isNumberedSoFar ||= isNext;
    if (rows.length === 0 || isNext || begins) rows.push([line]);
    else rows.at(-1)?.push(line);
  });
  const first = rows.findIndex(isFilled);
  const kept = rows.slice(first, rows.findLastIndex(isFilled) + 1);
  return areSure(kept) ? kept.map((row) => row.flatMap((line) => line.cells)) : null;
}

/** A row that begins in the first column and in another. */
function isFilled(row: readonly GridLine[]): boolean {
  const [first] = row;
  const columns = new Set(row.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return first !== undefined && headText(first) !== null && columns.size > 1;
}

function gridLines(lines: readonly CellLine[], pitch: number): GridLine[] {
  const grid: GridLine[] = [];
  for (const line of lines) {
    const last = grid.at(-1);
    if (last && last.baseline - line.baseline <= lineTolerance * line.sizePoints) {
      last.cells.push(line);
      continue;
    }
    const above = last?.cells.at(-1);
    const gap = above === undefined ? Number.POSITIVE_INFINITY : linesApart(above, line, pitch);
    grid.push({ cells: [line], baseline: line.baseline, gap });
  }
  return grid;
}

/** What the first column has on the line. */
function headText({ cells }: GridLine): string | null {
  const first = cells.find(({ column }) => column === 0);
  return first === undefined ? null : textOf(first);
}

/** "3.", "3", "Punkt 3", "16.10": a number or a time, alone or before a title. */
export function isNumbered(text: string): boolean {
  return /^(?:(?:Punkt|Pkt\.?|Ad|Sag|Kl\.?) ?)?\d{1,3}(?:\D|$)/iu.test(text);
}

/** The text of a line of a cell. */
export function textOf({ runs }: CellLine): string {
  return runs.map((run) => run.text).join(" ");
}

/** Rows enough with text in two columns, cells that wrap, and no cell that begins inside a sentence. */
function areSure(rows: readonly GridLine[][]): boolean {
  const filled = rows.filter(isFilled);
  const wrapped = filled.filter((row) => row.length > 1);
  if (filled.length < fewestRows || wrapped.length === 0) return false;
  const isForm = haveRecurringLabels(rows.map((row) => row.flatMap(({ cells }) => cells)));
  if (wrapped.length < fewestWrapped && !isForm) return false;
  const hasWideGap = rows.some((row) => row.slice(1).some(({ gap }) => gap > widestCellGap));
  if (hasWideGap || !rows.every(hasWholeLabel)) return false;
  return !isOutline(rows) && !rows.some((row, at) => breaksSentence(rows[at - 1], row));
}

/** The cell in the first column is short, and no line of it stands apart from the one above. */
function hasWholeLabel(row: readonly GridLine[]): boolean {
  const at = row.flatMap((line, index) => (headText(line) === null ? [] : [index]));
  const isWhole = at.every((index, order) => order === 0 || isNextLine(row, index, at[order - 1]));
  return isWhole && at.length <= mostLabelLines;
}

function isNextLine(row: readonly GridLine[], index: number, above: number | undefined): boolean {
  return above === index - 1 && (row[index]?.gap ?? 0) < clearGap;
}

/**
 * List marks before text, labels with a colon before values, or titles before the pages of a
 * contents list: no table but a way to set lines.
 */
function isOutline(rows: readonly GridLine[][]): boolean {
  const columns = groupBy(
    rows.flatMap((row) => row.flatMap(({ cells }) => cells)),
    ({ column }) => column,
  );
  const texts = [...columns.entries()]
    .sort(([left], [right]) => left - right)
    .map(([, cells]) => cells.map(textOf));
  const matter = texts.filter((column) => !column.every(isMark));
  const [labels = []] = matter;
  const pages = texts.at(-1) ?? [];
  if (matter.length < 2 || pages.every((text) => /^\d{1,4}$/u.test(text))) return true;
  return (
    matter.length === 2 && labels.filter((text) => text.endsWith(":")).length > rows.length / 2
  );
}

/** "•", "2.", "a)", "B.", "Punkt 3:" — what is put before a text to tell its place among others. */
function isMark(text: string): boolean {
  return (
    printedListMark(`${text} Xx`)?.label === text ||
    /^(?:\p{L}{1,6}\.? )?\(?(?:\d{1,4}|\p{L})[.:)]{0,2}$/iu.test(text)
  );
}

/**
 * Do most rows begin with a word that others begin with too, as those of forms do?
 *
 *     Baggrund      Broen er fra 1962.
 *     Beslutning    Udsat.
 *     Baggrund      Bussen kører for sent.
 *     ^^^^^^^^
 */
export function haveRecurringLabels(rows: readonly (readonly CellLine[])[]): boolean {
  const labels = rows.flatMap((row) => {
    const first = row.find(({ column }) => column === 0);
    return first === undefined ? [] : [textOf(first)];
  });
  const groups = [...groupBy(labels, (label) => label).values()];
  const recurring = groups.filter(
    (group) => group.length > 1 && /^\p{Lu}\p{L}/u.test(group[0] ?? ""),
  );
  return recurring.length > 1 && recurring.flat().length >= labels.length / 2;
}

/** A cell begins in lower case below one that ends without a stop. */
function breaksSentence(above: readonly GridLine[] | undefined, row: readonly GridLine[]): boolean {
  return (row[0]?.cells ?? []).some((cell) => {
    const last = above
      ?.flatMap(({ cells }) => cells)
      .findLast(({ column }) => column === cell.column);
    return last !== undefined && /^\p{Ll}/u.test(textOf(cell)) && !/[.:!?]$/u.test(textOf(last));
  });
}
