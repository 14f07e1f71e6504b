import type { BandColumn } from "./column-bands.js";
import { baselineGroups } from "./lines-from-runs.js";
import type { TextRun } from "./text-run.js";

/** A line of one column. */
export interface CellLine {
  runs: TextRun[];
  column: number;
  baseline: number;
  sizePoints: number;
}

/** Line distance where no cell has two lines, in type sizes. */
const usualPitchRatio = 1.15;
/** Line distances of print, in type sizes. */
const tightestPitch = 0.95;
const widestPitch = 1.95;
/** Greatest space below a paragraph that counts for its cell's height, halved, in type sizes. */
const greatestShift = 1;

/**
 * The lines of each column, all together from the top down.
 *
 * @param runs the runs of a band of columns
 */
export function cellLines(runs: readonly TextRun[], columns: readonly BandColumn[]): CellLine[] {
  const lines = columns.flatMap(({ left, right }, column) => {
    const own = runs.filter((run) => run.left >= left - 0.01 && run.right <= right + 0.01);
    return baselineGroups(own).map((group) => cellLine(group, column));
  });
  return lines.sort((a, b) => b.baseline - a.baseline || a.column - b.column);
}

function cellLine(runs: TextRun[], column: number): CellLine {
  const main = runs.reduce((best, run) => (run.sizePoints > best.sizePoints ? run : best));
  return { runs, column, baseline: main.baseline, sizePoints: main.sizePoints };
}

/** The smallest distance of two lines of a column that recurs, in type sizes. */
export function pitchRatio(lines: readonly CellLine[]): number {
  const above = new Map<number, CellLine>();
  const ratios: number[] = [];
  for (const line of lines) {
    const last = above.get(line.column);
    above.set(line.column, line);
    if (last === undefined || last.sizePoints !== line.sizePoints) continue;
    const ratio = (last.baseline - line.baseline) / line.sizePoints;
    if (ratio >= tightestPitch && ratio <= widestPitch) ratios.push(ratio);
  }
  ratios.sort((a, b) => a - b);
  const recurring = ratios.find((ratio, at) => (ratios[at + 1] ?? Infinity) - ratio < 0.03);
  return recurring ?? ratios[0] ?? usualPitchRatio;
}

/** Distance of two lines, in line distances of print. */
export function linesApart(above: CellLine, below: CellLine, pitch: number): number {
  const size = 0.2 * above.sizePoints + 0.8 * below.sizePoints;
  return (above.baseline - below.baseline) / (pitch * size);
}

/** How far cells of one row may be moved against each other, the likeliest first. */
export function shiftsIn(lines: readonly CellLine[], pitch: number): number[] {
  const counts = new Map<number, number>();
  lines.forEach((line, index) => {
    const below = lines[index + 1];
    if (below === undefined || below.column === line.column) return;
    const distance = line.baseline - below.baseline;
    const half = (pitch * line.sizePoints) / 2;
    for (const shift of [distance, Math.abs(distance - half), distance + half]) {
      if (shift < 0.1 * line.sizePoints || shift > greatestShift * line.sizePoints) continue;
      const key = Math.round(4 * shift) / 4;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  return [...counts.entries()]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, 4)
    .map(([shift]) => shift);
}
