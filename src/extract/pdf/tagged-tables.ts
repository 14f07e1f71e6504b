import { largestOf, smallestOf } from "../../model/extremes.js";
import { groupBy } from "../../model/group-by.js";
import type { Box } from "../../model/source.js";
import { linesFromRuns } from "./lines-from-runs.js";
import type { TextLine } from "./text-line.js";
import type { TextRun } from "./text-run.js";

/** A table on one page: the lines of each cell by row and column. */
export interface PageTable {
  page: number;
  box: Box;
  sizePoints: number;
  /** Rows of cells; a cell without text has no lines. All rows are equally wide. */
  rows: TextLine[][][];
}

/** Tables and the runs that stand in none. */
export interface TaggedTables {
  tables: PageTable[];
  rest: TextRun[];
}

/**
 * Take out the tables that a tagged PDF names.
 *
 * @param runs the page's runs
 * @param page 1-based
 */
export function taggedTables(runs: readonly TextRun[], page: number): TaggedTables {
  const byTable = new Map<number, TextRun[]>();
  const rest: TextRun[] = [];
  for (const run of runs) {
    const table = run.tag?.cell?.table;
    if (table === undefined) rest.push(run);
    else byTable.set(table, [...(byTable.get(table) ?? []), run]);
  }
  const tables = [...byTable.values()].map((tableRuns) =>
    tableOfCells(
      inOwnColumns(
        tableRuns.map((run) => ({
          run,
          row: run.tag?.cell?.row ?? 0,
          column: run.tag?.cell?.column ?? 0,
        })),
      ),
      page,
    ),
  );
  return { tables, rest };
}

/** Left edges this near are the same, in points. */
const edgeTolerancePoints = 1;

/**
 * Move cells to the column they are printed in: some programs leave empty cells out of the tags,
 * and the cells behind them count too low. Only rows with all cells tell where columns begin.
 *
 *     | 4. Eventuelt |        | Intet |
 *                      ~~~~~~   ^^^^^ tagged as the second cell
 */
function inOwnColumns(cellRuns: readonly CellRun[]): CellRun[] {
  const columns = 1 + largestOf(cellRuns.map((cell) => cell.column));
  const rows = [...groupBy(cellRuns, (cell) => cell.row).values()];
  const isFull = (row: CellRun[]) => new Set(row.map((cell) => cell.column)).size === columns;
  const full = rows.filter(isFull);
  if (full.length === 0) return [...cellRuns];
  const lefts = Array.from({ length: columns }, (_, column) => leftOf(full.flat(), column));
  return rows.flatMap((row) => {
    if (isFull(row)) return row;
    const moved = new Map<number, number>();
    for (const { column } of row) {
      const left = leftOf(row, column) + edgeTolerancePoints;
      moved.set(
        column,
        Math.max(
          column,
          lefts.findLastIndex((start) => start <= left),
        ),
      );
    }
    if (new Set(moved.values()).size < moved.size) return row;
    return row.map((cell) => ({ ...cell, column: moved.get(cell.column) ?? cell.column }));
  });
}

function leftOf(cellRuns: readonly CellRun[], column: number): number {
  return Math.min(
    ...cellRuns.filter((cell) => cell.column === column).map((cell) => cell.run.left),
  );
}

/** A run and the cell it stands in. */
export interface CellRun {
  run: TextRun;
  row: number;
  column: number;
}

/**
 * Make a table of runs whose cells are known. Empty rows go, empty cells stay.
 *
 * @param cellRuns at least one run
 * @param page 1-based
 */
export function tableOfCells(cellRuns: readonly CellRun[], page: number): PageTable {
  const columns = 1 + largestOf(cellRuns.map((cell) => cell.column));
  const byRow = new Map<number, TextRun[][]>();
  for (const { run, row, column } of cellRuns) {
    const cells = byRow.get(row) ?? Array.from({ length: columns }, (): TextRun[] => []);
    cells[column]?.push(run);
    byRow.set(row, cells);
  }
  const rows = [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => cells.map((runs) => linesFromRuns(runs, page)));
  const runs = cellRuns.map((cell) => cell.run);
  return {
    page,
    rows,
    sizePoints: runs[0]?.sizePoints ?? 0,
    box: {
      left: smallestOf(runs.map((run) => run.left)),
      right: largestOf(runs.map((run) => run.right)),
      bottom: smallestOf(runs.map((run) => run.baseline - 0.22 * run.sizePoints)),
      top: largestOf(runs.map((run) => run.baseline + 0.75 * run.sizePoints)),
    },
  };
}
