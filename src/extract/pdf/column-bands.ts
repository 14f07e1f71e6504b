import { smallestOf } from "../../model/extremes.js";
import type { TextRun } from "./text-run.js";

/** Lines below each other that leave the same gutters free. */
export interface ColumnBand {
  /** Index of its first and last line among the page's. */
  first: number;
  last: number;
  /** From left to right. */
  columns: BandColumn[];
}

/** Where the ink of a column lies, in points from the left of the page. */
export interface BandColumn {
  left: number;
  right: number;
  /** Lines with ink in it. */
  lines: number;
}

/** Narrowest gutter, in type sizes (a space is 0.22–0.33). */
const narrowestGutter = 0.34;
/** Lines from which a column is sure: no line that bridges the gutter beside it is of the band. */
const sureLines = 3;
/** A table has no more columns than this; with fewer lines read, gutters between words look like more. */
const mostColumns = 40;
/** A line of a table has no more runs than this; more are drawings made of text. */
const mostRuns = 400;
/** Widest gap between two lines of a band, in type sizes. */
const widestGap = 4.6;
/** Share of the type size under which two lines' baselines lie too near for one to stand below the other. */
const besideShare = 0.85;

/** Greatest distance of two lines of a cell, in type sizes. */
const widestPitch = 2;
/** Left edges this near are the same, in type sizes. */
const edgeTolerance = 0.1;

/**
 * The band around a line that stands beside the next at a height of its own, as cells set in the
 * middle of their rows do, or whose second column goes on below: all lines around the two that
 * leave the same gutters free.
 *
 *              Udkastet blev drøftet. Alle
 *     17.20                                  Morten
 *              var enige.
 *
 * @param rows the runs of each line, from the top down
 * @param at index of the line
 * @param floor index of the first line that may be of the band
 */
export function columnBandAt(
  rows: readonly TextRun[][],
  at: number,
  floor: number,
): ColumnBand | null {
  const upper = rows[at] ?? [];
  const lower = rows[at + 1] ?? [];
  if (upper.length > mostRuns || lower.length > mostRuns) return null;
  return standBeside(upper, lower) || wraps(upper, lower) ? grow(rows, at, floor) : null;
}

/** Are the lines beside each other, too near for one to be below the other? */
export function standBeside(upper: readonly TextRun[], lower: readonly TextRun[]): boolean {
  const [above] = upper;
  const [below] = lower;
  if (above === undefined || below === undefined) return false;
  const size = Math.min(above.sizePoints, below.sizePoints);
  if (above.baseline - below.baseline >= besideShare * size) return false;
  return upper.every((run) =>
    lower.every((other) => run.right <= other.left || other.right <= run.left),
  );
}

/** The lower line has text at the left edge of a column of the upper one that is not its first. */
function wraps(upper: readonly TextRun[], lower: readonly TextRun[]): boolean {
  const [above] = upper;
  const [below] = lower;
  if (above === undefined || below === undefined || upper.length < 2) return false;
  const size = above.sizePoints;
  if (above.baseline - below.baseline > widestPitch * size) return false;
  const starts = inkOf(upper, size).filter(
    ({ left }, index, ink) => left - (ink[index - 1]?.right ?? left) >= narrowestGutter * size,
  );
  return starts.some(({ left }) =>
    lower.some((run) => Math.abs(run.left - left) <= edgeTolerance * size),
  );
}

/** The band around two lines: first downwards, then upwards, as far as the gutters stay free. */
function grow(rows: readonly TextRun[][], at: number, floor: number): ColumnBand | null {
  let columns: BandColumn[] | null = withInk(withInk([], rows[at] ?? []) ?? [], rows[at + 1] ?? []);
  if (columns === null) return null;
  const band: ColumnBand = { first: at, last: at + 1, columns };
  const take = (from: number, to: number): boolean => {
    const row = rows[to];
    if (row === undefined || isFar(rows[from] ?? [], row)) return false;
    columns = withInk(band.columns, row);
    if (columns === null || columns.length < 2 || columns.length > mostColumns) return false;
    band.columns = columns;
    return true;
  };
  while (take(band.last, band.last + 1)) band.last += 1;
  while (band.first > floor && take(band.first, band.first - 1)) band.first -= 1;
  return band.columns.length < 2 ? null : band;
}

function isFar(row: readonly TextRun[], other: readonly TextRun[]): boolean {
  const [one] = row;
  const [two] = other;
  if (one === undefined || two === undefined) return true;
  return (
    Math.abs(one.baseline - two.baseline) > widestGap * Math.min(one.sizePoints, two.sizePoints)
  );
}

/** The columns with one more line; null where it bridges the gutter between two that are sure, or is no line of a table. */
function withInk(columns: readonly BandColumn[], row: readonly TextRun[]): BandColumn[] | null {
  if (row.length > mostRuns) return null;
  const size = smallestOf(row.map((run) => run.sizePoints));
  let result = [...columns];
  const hit = new Set<BandColumn>();
  for (const { left, right } of inkOf(row, size)) {
    const near = (column: BandColumn) =>
      left - column.right < narrowestGutter * size && column.left - right < narrowestGutter * size;
    const touched = result.filter(near);
    if (touched.filter(({ lines }) => lines >= sureLines).length > 1) return null;
    const merged = {
      left: Math.min(left, ...touched.map((column) => column.left)),
      right: Math.max(right, ...touched.map((column) => column.right)),
      lines: Math.max(0, ...touched.map((column) => column.lines - Number(hit.has(column)))),
    };
    merged.lines += 1;
    hit.add(merged);
    result = [...result.filter((column) => !touched.includes(column)), merged];
  }
  return result.sort((a, b) => a.left - b.left);
}

/** Runs with the bullet before them as one, since a bullet makes no column. */
function inkOf(row: readonly TextRun[], size: number): { left: number; right: number }[] {
  const ink: { left: number; right: number }[] = [];
  row.forEach((run, index) => {
    const before = row[index - 1];
    const last = ink.at(-1);
    const isBulleted =
      before !== undefined && isBullet(before) && run.left - before.right < 3 * size;
    if (last && isBulleted) last.right = Math.max(last.right, run.right);
    else ink.push({ left: run.left, right: run.right });
  });
  return ink;
}

/** A bullet, or the letter that stands for one. */
function isBullet(run: TextRun): boolean {
  return run.text === "o" || (run.text.length <= 2 && !/[\p{L}\p{N}]/u.test(run.text));
}
