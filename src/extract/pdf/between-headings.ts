import { largestOf } from "../../model/extremes.js";
import type { CellLine } from "./cell-lines.js";
import { isNumbered, textOf } from "./top-rows.js";

/** Fewest rows that are a table between two headings. */
const fewestRows = 2;
/** How much larger than labels a heading is set, at least. */
const largerRatio = 1.05;

/**
 * Part the rows of a grid at headings between them: alone in their row at the edge of the first
 * column, with a number or larger type where the labels below have neither.
 *
 *     Indstilling     At sagen drøftes.
 *     Beslutning      Godkendt.
 *
 *     9. Eventuelt
 *     ^^^^^^^^^^^^
 *     Beslutning      Intet.
 *
 * @returns for each part its rows; the headings, and rows too few to be a table, are in none
 */
export function betweenHeadings(rows: CellLine[][]): CellLine[][][] {
  const labelled = rows.filter((row) => labelOf(row) !== undefined && isFilled(row));
  const labels = labelled.flatMap((row) => labelOf(row) ?? []);
  if (labels.length === 0 || labels.some((label) => isNumbered(textOf(label)))) return [rows];
  const largest = largestOf(labels.map(({ sizePoints }) => sizePoints));
  const isHeading = (row: readonly CellLine[]) => {
    const label = labelOf(row);
    if (label === undefined || isFilled(row)) return false;
    const isTitled = /\p{Lu}\p{Ll}/u.test(textOf(label));
    return isTitled && (isNumbered(textOf(label)) || label.sizePoints > largerRatio * largest);
  };
  if (!rows.some(isHeading)) return [rows];
  const parts: CellLine[][][] = [[]];
  for (const row of rows) {
    if (isHeading(row)) parts.push([]);
    else parts.at(-1)?.push(row);
  }
  return parts.filter((part) => part.filter(isFilled).length >= fewestRows);
}

function labelOf(row: readonly CellLine[]): CellLine | undefined {
  return row.find(({ column }) => column === 0);
}

function isFilled(row: readonly CellLine[]): boolean {
  return new Set(row.map(({ column }) => column)).size > 1;
}
