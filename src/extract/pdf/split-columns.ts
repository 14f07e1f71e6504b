import { append } from "../../model/append.js";
import { largestOf } from "../../model/extremes.js";
import { baselineGroups } from "./lines-from-runs.js";
import type { TextRun } from "./text-run.js";

/** Runs that are read together, with the right edge of their column where there is one. */
export interface RunRegion {
  runs: TextRun[];
  columnRight: number | null;
}

/** Fewest lines on each side for text to count as set in columns. */
const fewestLines = 8;
/** Fewest words of the median line on each side; tables have fewer. */
const fewestWords = 4;
/** Narrowest gutter, in points. */
const gutterPoints = 10;

/**
 * Split a page set in two columns into regions in reading order: what runs across,
 * the left column, the right column, what runs across below. Other pages stay whole.
 *
 * @param runs the page's runs
 * @param widthPoints width of the page
 */
export function splitColumns(runs: readonly TextRun[], widthPoints: number): RunRegion[] {
  const whole = [{ runs: [...runs], columnRight: null }];
  const gutter = findGutter(runs, widthPoints);
  if (gutter === null) return whole;
  const rows = baselineGroups(runs);
  const regions: RunRegion[] = [];
  let band: TextRun[][] = [];
  const closeBand = () => {
    append(regions, bandRegions(band, gutter));
    band = [];
  };
  for (const row of rows) {
    if (!crosses(row, gutter)) band.push(row);
    else {
      closeBand();
      const last = regions.at(-1);
      if (last !== undefined && last.columnRight === null) append(last.runs, row);
      else regions.push({ runs: row, columnRight: null });
    }
  }
  closeBand();
  return regions;
}

function bandRegions(band: TextRun[][], gutter: number): RunRegion[] {
  const runs = band.flat();
  if (runs.length === 0) return [];
  const left = runs.filter((run) => run.right <= gutter);
  const right = runs.filter((run) => run.right > gutter);
  if (band.length < 3 || right.length === 0 || left.length === 0) {
    return [{ runs, columnRight: null }];
  }
  return [
    { runs: left, columnRight: largestOf(left.map((run) => run.right)) },
    { runs: right, columnRight: largestOf(right.map((run) => run.right)) },
  ];
}

function crosses(row: readonly TextRun[], gutter: number): boolean {
  return row.some((run) => run.left < gutter - 1 && run.right > gutter + 1);
}

/** Where most lines have a gap near the middle with prose on both sides. */
function findGutter(runs: readonly TextRun[], widthPoints: number): number | null {
  if (runs.length < 2 * fewestLines) return null;
  const starts = new Map<number, number>();
  for (const run of runs) {
    if (run.left < 0.35 * widthPoints || run.left > 0.65 * widthPoints) continue;
    const key = Math.round(run.left / 3) * 3;
    starts.set(key, (starts.get(key) ?? 0) + 1);
  }
  let start = 0;
  let count = 0;
  for (const [key, number] of starts) {
    if (number > count) [start, count] = [key, number];
  }
  if (count < fewestLines) return null;
  const gutter = start - gutterPoints / 2;
  const rows = baselineGroups(runs);
  const crossing = rows.filter((row) => crosses(row, gutter)).length;
  if (crossing > 0.4 * rows.length) return null;
  const sides = rows
    .filter((row) => !crosses(row, gutter))
    .map((row) => ({
      left: row.filter((run) => run.right <= gutter),
      right: row.filter((run) => run.right > gutter),
    }));
  if (!isProse(sides.map((side) => side.left))) return null;
  return isProse(sides.map((side) => side.right)) ? gutter : null;
}

function isProse(lines: readonly TextRun[][]): boolean {
  const counts = lines
    .filter((line) => line.length > 0)
    .map((line) => line.reduce((sum, run) => sum + run.text.split(" ").length, 0))
    .sort((a, b) => a - b);
  return counts.length >= fewestLines && (counts[counts.length >> 1] ?? 0) >= fewestWords;
}
