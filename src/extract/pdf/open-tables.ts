import { groupBy } from "../../model/group-by.js";
import type { CellLine } from "./cell-lines.js";
import { centredRows } from "./centred-rows.js";
import { type ColumnBand, columnBands } from "./column-bands.js";
import { baselineGroups } from "./lines-from-runs.js";
import { type TaggedTables, tableOfCells } from "./tagged-tables.js";
import type { TextRun } from "./text-run.js";
import { haveRecurringLabels, topRows } from "./top-rows.js";

/** Fewest rows with cells of differing heights that show that cells are set in the middle. */
const fewestCentred = 2;
/** Share of the rows that must have text in two columns. */
const filledShare = 0.7;
/** Left edges this near are the same, in points. */
const edgeTolerancePoints = 1.5;

/**
 * Take out the tables without rules: those whose cells are set in the middle of their rows, so that
 * the lines of one row stand at differing heights, and those whose cells begin at the top and
 * wrap. Where no such grid is sure, all runs are left.
 *
 *              Dagsordenen blev godkendt.
 *     1. Valg
 *              Ida Holm blev valgt.
 *
 * @param runs the page's runs
 * @param page 1-based
 */
export function openTables(runs: readonly TextRun[], page: number): TaggedTables {
  const lines = baselineGroups(runs.filter((run) => run.tag === null && !run.artifact));
  const tables: TaggedTables["tables"] = [];
  const taken = new Set<TextRun>();
  for (const band of columnBands(lines)) {
    const rows = rowsOfBand(lines.slice(band.first, band.last + 1).flat(), band);
    if (rows.length === 0) continue;
    const cells = rows.flatMap((row, index) =>
      row.flatMap(({ runs: own, column }) => own.map((run) => ({ run, row: index, column }))),
    );
    for (const { run } of cells) taken.add(run);
    tables.push(tableOfCells(cells, page));
  }
  return { tables, rest: taken.size === 0 ? [...runs] : runs.filter((run) => !taken.has(run)) };
}

/** The rows of a band that is surely a table, none where it is not. */
function rowsOfBand(runs: readonly TextRun[], band: ColumnBand): CellLine[][] {
  const centred = centredRows(runs, band);
  const inMiddle = centred === null ? [] : tableRows(centred.rows, band);
  if (centred !== null && centred.centred >= fewestCentred && inMiddle.length > 0) return inMiddle;
  const atTop = tableRows(topRows(runs, band) ?? [], band);
  if (atTop.length > 0) return atTop;
  return haveRecurringLabels(inMiddle) && inMiddle.every(isFilled) ? inMiddle : [];
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
  return Math.max(...runs.map((run) => run.right));
}

function leftOf({ runs }: CellLine): number {
  return Math.min(...runs.map((run) => run.left));
}
