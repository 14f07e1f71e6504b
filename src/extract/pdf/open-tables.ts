import { openGrids } from "./open-grids.js";
import { type CellRun, type PageTable, type TaggedTables, tableOfCells } from "./tagged-tables.js";
import type { TextRun } from "./text-run.js";

/**
 * Take out the tables without rules. Where no grid is sure, all runs are left. What a tagged PDF
 * names a paragraph stands in one cell: browsers tag the cells of a table without borders so.
 *
 * @param runs the page's runs
 * @param page 1-based
 */
export function openTables(runs: readonly TextRun[], page: number): TaggedTables {
  const tables: PageTable[] = [];
  const taken = new Set<TextRun>();
  for (const rows of openGrids(runs.filter(mayBeOfCell))) {
    const cells = rows.flatMap((lines, row) =>
      lines.flatMap(({ runs: own, column }) => own.map((run) => ({ run, row, column }))),
    );
    if (!keepsParagraphs(cells)) continue;
    for (const { run } of cells) taken.add(run);
    tables.push(tableOfCells(cells, page));
  }
  return { tables, rest: taken.size === 0 ? [...runs] : runs.filter((run) => !taken.has(run)) };
}

/** Roles of the text in a cell of a table without borders. */
const cellRoles = new Set(["P", "LBody"]);

/** Not tagged, or tagged as a paragraph or a list's text outside tables. */
function mayBeOfCell({ tag, artifact }: TextRun): boolean {
  return !artifact && (tag === null || (cellRoles.has(tag.role) && tag.cell === null));
}

/** Does each tagged paragraph stand in one cell? */
function keepsParagraphs(cells: readonly CellRun[]): boolean {
  const places = new Map<number, string>();
  return cells.every(({ run, row, column }) => {
    if (run.tag === null) return true;
    const place = `${row} ${column}`;
    const known = places.get(run.tag.block) ?? place;
    places.set(run.tag.block, known);
    return known === place;
  });
}
