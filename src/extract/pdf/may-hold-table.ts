import { baselineGroups } from "./lines-from-runs.js";
import type { TextRun } from "./text-run.js";

/** Fewest rows that share a column. */
const fewestRows = 2;
/** Gap before a column, in type sizes. */
const columnGap = 0.5;

/**
 * Say whether untagged text on a page stands in columns, so that it is worth looking for
 * rules: at least two lines with a wide gap and a word right of it at the same edge.
 * Page numbers of a contents list are no column.
 *
 * @param runs the page's runs
 */
export function mayHoldTable(runs: readonly TextRun[]): boolean {
  const starts = new Map<number, number>();
  for (const row of baselineGroups(runs.filter((run) => run.tag === null && !run.artifact))) {
    row.forEach((run, index) => {
      const before = row[index - 1];
      if (before === undefined || run.left - before.right < columnGap * run.sizePoints) return;
      if (/[.…]{4}$/u.test(before.text) || /^[.…]{4}/u.test(run.text)) return;
      const key = Math.round(run.left / 2);
      starts.set(key, (starts.get(key) ?? 0) + 1);
    });
  }
  for (const [key, count] of starts) {
    if (count + (starts.get(key + 1) ?? 0) >= fewestRows) return true;
  }
  return false;
}
