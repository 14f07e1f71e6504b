import type { PageDrawing, Rule } from "./drawing-state.js";
import { type CellRun, type PageTable, tableOfCells } from "./tagged-tables.js";
import type { TextRun } from "./text-run.js";

/** Rules this near are one, in points. */
const nearPoints = 3;
/** Fewest rows and columns of a table; less is a box around a heading or a label. */
const fewestRows = 2;
const fewestColumns = 2;
/** A single row with this many filled cells is a table too (cut off by a page break). */
const rowColumns = 3;

/** Rules that touch, as the positions of a grid. */
interface Grid {
  /** Upright rules from left to right. */
  columns: number[];
  /** Level rules from the top down. */
  rows: number[];
}

/** Tables and the runs that stand in none. */
interface RuledTables {
  tables: PageTable[];
  rest: TextRun[];
}

/**
 * Take out the tables that are drawn with rules: text in at least two columns of two
 * rows, or in three columns of one.
 *
 * @param runs the page's runs
 * @param drawing the rules drawn on the page
 * @param page 1-based
 */
export function ruledTables(
  runs: readonly TextRun[],
  drawing: PageDrawing,
  page: number,
): RuledTables {
  let rest = [...runs];
  const tables: PageTable[] = [];
  for (const grid of grids(drawing)) {
    const cells: CellRun[] = [];
    const outside: TextRun[] = [];
    for (const run of rest) {
      const column = slot(grid.columns, run.left + 1);
      const row = slot([...grid.rows].reverse(), run.baseline + 0.3 * run.sizePoints);
      if (column === null || row === null) outside.push(run);
      else cells.push({ run, column, row: grid.rows.length - 2 - row });
    }
    if (!isTable(cells)) continue;
    tables.push(tableOfCells(cells, page));
    rest = outside;
  }
  return { tables, rest };
}

function isTable(cells: readonly CellRun[]): boolean {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) rows.set(row, (rows.get(row) ?? new Set()).add(column));
  const full = [...rows.values()].filter((columns) => columns.size >= fewestColumns);
  return full.length >= fewestRows || full.some((columns) => columns.size >= rowColumns);
}

/** Index of the two rising positions a value stands between, null outside. */
function slot(positions: readonly number[], value: number): number | null {
  for (let index = 0; index + 1 < positions.length; index += 1) {
    const from = positions[index] ?? 0;
    const to = positions[index + 1] ?? 0;
    if (value >= from - 1 && value < to) return index;
  }
  return null;
}

function grids({ level, upright }: PageDrawing): Grid[] {
  let parts: { level: Rule[]; upright: Set<Rule> }[] = [];
  for (const rule of level) {
    const crossing = upright.filter((other) => touch(rule, other));
    if (crossing.length === 0) continue;
    const touching = parts.filter((part) => crossing.some((other) => part.upright.has(other)));
    const merged = {
      level: [rule, ...touching.flatMap((part) => part.level)],
      upright: new Set([crossing, ...touching.map((part) => [...part.upright])].flat()),
    };
    parts = [...parts.filter((part) => !touching.includes(part)), merged];
  }
  return parts
    .map((part) => ({
      columns: positions([...part.upright]),
      rows: positions(part.level).reverse(),
    }))
    .filter((grid) => grid.columns.length > fewestColumns && grid.rows.length > 1);
}

function touch(level: Rule, upright: Rule): boolean {
  return (
    upright.at >= level.from - nearPoints &&
    upright.at <= level.to + nearPoints &&
    level.at >= upright.from - nearPoints &&
    level.at <= upright.to + nearPoints
  );
}

function positions(rules: readonly Rule[]): number[] {
  const sorted = rules.map((rule) => rule.at).sort((a, b) => a - b);
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] ?? 0) > nearPoints);
}
