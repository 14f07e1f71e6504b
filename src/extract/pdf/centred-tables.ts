import type { CellLine } from "./cell-lines.js";
import { type CentredRows, centredRows } from "./centred-rows.js";
import { type ColumnBand, columnBands } from "./column-bands.js";
import { baselineGroups } from "./lines-from-runs.js";
import { type TaggedTables, tableOfCells } from "./tagged-tables.js";
import type { TextRun } from "./text-run.js";

/** Fewest rows with cells of differing heights that show that cells are set in the middle. */
const fewestCentred = 2;
/** Share of the rows that must have text in two columns. */
const filledShare = 0.7;
/** Left edges this near are the same, in points. */
const edgeTolerancePoints = 1.5;

/**
 * Take out the tables without rules whose cells are set in the middle of their rows, so that the
 * lines of one row stand at differing heights. Where no such grid is sure, all runs are left.
 *
 *              Dagsordenen blev godkendt.
 *     1. Valg
 *              Ida Holm blev valgt.
 *
 * @param runs the page's runs
 * @param page 1-based
 */
export function centredTables(runs: readonly TextRun[], page: number): TaggedTables {
  const lines = baselineGroups(runs.filter((run) => run.tag === null && !run.artifact));
  const tables: TaggedTables["tables"] = [];
  const taken = new Set<TextRun>();
  for (const band of columnBands(lines)) {
    const found = centredRows(lines.slice(band.first, band.last + 1).flat(), band);
    const rows = found === null ? [] : tableRows(found, band);
    if (rows.length === 0) continue;
    const cells = rows.flatMap((row, index) =>
      row.flatMap(({ runs: own, column }) => own.map((run) => ({ run, row: index, column }))),
    );
    for (const { run } of cells) taken.add(run);
    tables.push(tableOfCells(cells, page));
  }
  return { tables, rest: taken.size === 0 ? [...runs] : runs.filter((run) => !taken.has(run)) };
}

/** The rows that are surely of one table, none where they are too few. */
function tableRows({ rows, centred }: CentredRows, { columns }: ColumnBand): CellLine[][] {
  const isFilled = (row: CellLine[]) => new Set(row.map(({ column }) => column)).size > 1;
  const first = rows.findIndex(isFilled);
  const kept = withoutStrangers(rows.slice(first, rows.findLastIndex(isFilled) + 1));
  const filled = kept.filter(isFilled);
  const isSure = centred >= fewestCentred && filled.length >= filledShare * kept.length;
  const used = new Set(filled.flat().map(({ column }) => column));
  return isSure && used.size === columns.length ? kept : [];
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

function leftOf({ runs }: CellLine): number {
  return Math.min(...runs.map((run) => run.left));
}
