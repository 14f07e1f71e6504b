import { smallestOf } from "../../model/extremes.js";
import { type CellLine, cellLines, linesApart, pitchRatio, shiftsIn } from "./cell-lines.js";
import type { ColumnBand } from "./column-bands.js";
import type { TextRun } from "./text-run.js";

/** The rows of a table, and how well its cells lie in the middle of them. */
export interface CentredRows {
  /** Lines of each row, from the top down. */
  rows: CellLine[][];
  /** Rows with lines beside each other at differing heights, whose cells have one middle none the less. */
  centred: number;
}

/** Lines of two rows stand at least a line apart, up to rounding. */
const cutShare = 0.97;
/** Rows this much more than a line apart are clearly two, as a share of the line distance. */
const clearCutShare = 1.06;
/** Widest gap between two lines of a cell, in line distances. */
const widestCellGap = 2.6;
/** A row has no more lines than this, all its cells' together. */
const mostLines = 150;
/** Lines nearer than this do not stand one below the other, in type sizes. */
const besideShare = 0.85;
/** Two middles this near are the same, in type sizes. */
const middleTolerance = 0.045;
/** Points for a row, against: one with text in one column alone, one without its first cell, a doubtful cut. */
const rowPoints = 1;
const loneCellPoints = -0.5;
const headlessPoints = -0.4;
const emptyCellPoints = -0.05;
const tightCutPoints = -1.2;

/**
 * Part the lines of a band of columns into the rows whose cells are set in the middle: cells of a
 * row have one middle, though they begin at differing heights. Space below a cell's paragraphs
 * moves its text up, by the same in all cells that have it.
 *
 *              Udkastet blev drøftet. Alle
 *     17.20                                  Morten     ← middle of all three
 *              var enige.
 *
 * @param runs the band's runs
 * @returns null where some lines cannot be parted so
 */
export function centredRows(runs: readonly TextRun[], { columns }: ColumnBand): CentredRows | null {
  const lines = cellLines(runs, columns);
  const pitch = pitchRatio(lines);
  const blocks = inseparable(lines, pitch);
  let best: Parting | null = null;
  for (const shift of [0, ...shiftsIn(lines, pitch)]) {
    const parting = bestParting(blocks, { columns: columns.length, pitch, shift });
    if (parting !== null && (best === null || parting.points > best.points + 0.01)) best = parting;
  }
  if (best === null) return null;
  const rows = rowsOf(best);
  return { rows, centred: rows.filter(standsBeside).length };
}

/** Lines that stand too near for a row to end between them, kept together. */
function inseparable(lines: readonly CellLine[], pitch: number): CellLine[][] {
  const blocks: CellLine[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const above = block?.at(-1);
    if (block && above && linesApart(above, line, pitch) < cutShare) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** How the lines down to some block are parted best: the last row, and what stands above it. */
interface Parting {
  points: number;
  above: Parting | null;
  row: CellLine[];
}

interface RowTest {
  columns: number;
  pitch: number;
  /** How far some cells' text stands above the middle, in points. */
  shift: number;
}

/** The parting into rows with most points, null where there is none. */
function bestParting(blocks: readonly CellLine[][], test: RowTest): Parting | null {
  const best: (Parting | null)[] = [{ points: 0, above: null, row: [] }];
  for (let end = 1; end <= blocks.length; end += 1) {
    best[end] = null;
    let row: CellLine[] = [];
    for (let start = end - 1; start >= 0; start -= 1) {
      row = [...(blocks[start] ?? []), ...row];
      if (row.length > mostLines || hasWideGap(row, test)) break;
      const above = best[start];
      const own = above ? rowScore(row, above.row, test) : null;
      if (!above || own === null) continue;
      const points = above.points + own;
      const last = best[end];
      if (!last || points > last.points) best[end] = { points, above, row };
    }
  }
  return best[blocks.length] ?? null;
}

function rowsOf(parting: Parting): CellLine[][] {
  const rows: CellLine[][] = [];
  for (let part: Parting | null = parting; part?.above; part = part.above) rows.push(part.row);
  return rows.reverse();
}

function hasWideGap(row: readonly CellLine[], { pitch }: RowTest): boolean {
  const above = new Map<number, CellLine>();
  for (const line of row) {
    const last = above.get(line.column);
    if (last && linesApart(last, line, pitch) > widestCellGap) return true;
    above.set(line.column, line);
  }
  return false;
}

/** Points of a row, null where its cells have no common middle. */
function rowScore(
  row: readonly CellLine[],
  above: readonly CellLine[],
  test: RowTest,
): number | null {
  const middles = middlesOf(row);
  const size = row[0]?.sizePoints ?? 0;
  if (!haveOneMiddle(middles, test.shift, middleTolerance * size)) return null;
  const last = above.at(-1);
  const [first] = row;
  const isTight = last && first && linesApart(last, first, test.pitch) < clearCutShare;
  return (
    (middles.size === 1 ? loneCellPoints : rowPoints) +
    (middles.has(0) ? 0 : headlessPoints) +
    emptyCellPoints * (test.columns - middles.size) +
    (isTight ? tightCutPoints : 0)
  );
}

function haveOneMiddle(
  middles: ReadonlyMap<number, number>,
  shift: number,
  tolerance: number,
): boolean {
  const lowest = smallestOf(middles.values());
  return [...middles.values()].every(
    (middle) =>
      Math.abs(middle - lowest) <= tolerance || Math.abs(middle - lowest - shift) <= tolerance,
  );
}

/** Height of the middle of each cell's text, by column. */
function middlesOf(row: readonly CellLine[]): Map<number, number> {
  const first = new Map<number, CellLine>();
  const middles = new Map<number, number>();
  for (const line of row) {
    const top = first.get(line.column) ?? line;
    first.set(line.column, top);
    const height = top.baseline + line.baseline + 0.34 * (top.sizePoints + line.sizePoints);
    middles.set(line.column, height / 2);
  }
  return middles;
}

/** Do two of its lines stand beside each other, too near to be one below the other, and not on one line? */
function standsBeside(row: readonly CellLine[]): boolean {
  return row.some((line, index) => {
    const below = row[index + 1];
    if (below === undefined) return false;
    const distance = (line.baseline - below.baseline) / line.sizePoints;
    return distance > 2 * middleTolerance && distance < besideShare;
  });
}
