import { largestOf, smallestOf } from "../../model/extremes.js";
import { groupBy } from "../../model/group-by.js";
import { betweenHeadings } from "./between-headings.js";
import { type CellLine, cellLines } from "./cell-lines.js";
import { centredRows } from "./centred-rows.js";
import { type ColumnBand, columnBandAt, standBeside } from "./column-bands.js";
import { baselineGroups } from "./lines-from-runs.js";
import type { TextRun } from "./text-run.js";
import { haveRecurringLabels, topRows } from "./top-rows.js";

/** Fewest rows with cells of differing heights that show that cells are set in the middle. */
const fewestCentred = 2;
/** Most places where lines of cells that begin at the top stand at differing heights. */
const mostUneven = 1;
/** Share of the rows that must have text in two columns. */
const filledShare = 0.7;
/** Left edges this near are the same, in points. */
const edgeTolerancePoints = 1.5;

/**
 * Find the tables without rules: those whose cells are set in the middle of their rows, so that
 * the lines of one row stand at differing heights, and those whose cells begin at the top and
 * wrap. What is no sure grid is none.
 *
 *              Dagsordenen blev godkendt.
 *     1. Valg
 *              Ida Holm blev valgt.
 *
 * @param runs the runs of one page
 * @returns for each table its rows, from the top down, each the lines of its cells
 */
export function openGrids(runs: readonly TextRun[]): CellLine[][][] {
  const lines = baselineGroups(runs);
  const grids: CellLine[][][] = [];
  let floor = 0;
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const band = columnBandAt(lines, at, floor);
    if (band === null) continue;
    const rows = rowsOfBand(lines.slice(band.first, band.last + 1), band);
    at = band.last;
    if (rows.length === 0) continue;
    grids.push(...betweenHeadings(rows));
    floor = band.last + 1;
  }
  return grids;
}

/** The rows of a band that is surely a table, none where it is not. */
function rowsOfBand(lines: readonly TextRun[][], band: ColumnBand): CellLine[][] {
  const runs = lines.flat();
  const uneven = lines.filter((line, index) => standBeside(line, lines[index + 1] ?? [])).length;
  if (uneven > 0) {
    const centred = centredRows(runs, band);
    const rows = centred === null ? [] : tableRows(centred.rows, band);
    if (rows.length > 0 && (centred?.centred ?? 0) >= fewestCentred) return rows;
  }
  if (uneven > mostUneven) return [];
  const atTop = tableRows(topRows(runs, band) ?? [], band);
  return atTop.length > 0 ? atTop : formRows(runs, band);
}

/** The rows of a form with cells set in the middle, of which no two lines need stand beside each other. */
function formRows(runs: readonly TextRun[], band: ColumnBand): CellLine[][] {
  if (!haveRecurringLabels(cellLines(runs, band.columns).map((line) => [line]))) return [];
  const rows = tableRows(centredRows(runs, band)?.rows ?? [], band);
  return haveRecurringLabels(rows) && rows.every(isFilled) ? rows : [];
}

/** The rows that are of one table, none where too few have text in two columns. */
function tableRows(rows: readonly CellLine[][], { columns }: ColumnBand): CellLine[][] {
  const first = rows.findIndex(isFilled);
  const kept = withoutStrangers(rows.slice(first, rows.findLastIndex(isFilled) + 1));
  const filled = kept.filter(isFilled);
  const lines = groupBy(filled.flat(), ({ column }) => column);
  const isTable =
    filled.length >= filledShare * kept.length &&
    lines.size === columns.length &&
    [...lines.values()].every(areAligned);
  return isTable ? kept : [];
}

function isFilled(row: readonly CellLine[]): boolean {
  return new Set(row.map(({ column }) => column)).size > 1;
}

/** Two lines at least begin, end or have their middle at one place: the words of a text do not. */
function areAligned(lines: readonly CellLine[]): boolean {
  const places = lines.map((line) => ({ left: leftOf(line), right: rightOf(line) }));
  const recurs = (values: number[]) =>
    values.sort((a, b) => a - b).some((at, index) => at - (values[index - 1] ?? -Infinity) < 1);
  return (
    recurs(places.map(({ left }) => left)) ||
    recurs(places.map(({ right }) => right)) ||
    recurs(places.map(({ left, right }) => (left + right) / 2))
  );
}

/**
 * Leave out the rows at the top that begin elsewhere than the table's columns, as those of
 * another table above do; one such row alone is the columns' heads, set in the middle.
 *
 *     Sted       Mødelokale 2
 *     Afbud      Ida Holm
 *     Punkt 1  Valg af formand
 *              ^ not below "Ida Holm"
 */
function withoutStrangers(rows: CellLine[][]): CellLine[][] {
  const lefts = rows.flat().reduce((counts, line) => {
    const key = `${line.column} ${Math.round(leftOf(line))}`;
    return counts.set(key, (counts.get(key) ?? 0) + 1);
  }, new Map<string, number>());
  const edges = new Map<number, { left: number; count: number }>();
  for (const [key, count] of lefts) {
    const [column = 0, left = 0] = key.split(" ").map(Number);
    if (count > (edges.get(column)?.count ?? 0)) edges.set(column, { left, count });
  }
  const isStrange = (row: CellLine[]) =>
    row.some(
      (line) =>
        line.column > 0 &&
        Math.abs(leftOf(line) - (edges.get(line.column)?.left ?? 0)) > edgeTolerancePoints,
    );
  const start = rows.findIndex((row) => !isStrange(row));
  return start < 2 ? rows : rows.slice(start);
}

function rightOf({ runs }: CellLine): number {
  return largestOf(runs.map((run) => run.right));
}

function leftOf({ runs }: CellLine): number {
  return smallestOf(runs.map((run) => run.left));
}
