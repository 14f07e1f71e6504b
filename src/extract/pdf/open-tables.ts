import { openGrids } from "./open-grids.js";
import { type PageTable, type TaggedTables, tableOfCells } from "./tagged-tables.js";
import type { TextRun } from "./text-run.js";

/**
 * Take out the tables without rules. Where no grid is sure, all runs are left.
 *
 * @param runs the page's runs
 * @param page 1-based
 */
export function openTables(runs: readonly TextRun[], page: number): TaggedTables {
  const tables: PageTable[] = [];
  const taken = new Set<TextRun>();
  for (const rows of openGrids(runs.filter((run) => run.tag === null && !run.artifact))) {
    const cells = rows.flatMap((lines, row) =>
      lines.flatMap(({ runs: own, column }) => own.map((run) => ({ run, row, column }))),
    );
    for (const { run } of cells) taken.add(run);
    tables.push(tableOfCells(cells, page));
  }
  return { tables, rest: taken.size === 0 ? [...runs] : runs.filter((run) => !taken.has(run)) };
}
