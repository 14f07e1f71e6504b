import type { HeaderLine } from "./header-lines.js";

/** A cell of one label's column, with the label's order on its line. */
export interface PairedCell {
  segment: number;
  text: string;
  block: number;
}

/**
 * The lines below a row of two labels or more, each with its value beside it, that go on with the
 * values: rows of the same table with nothing below the labels.
 *
 *     Deltagere ⇥ Ida Holm ⇥ Afbud ⇥ Tove Krog
 *               ⇥ Bo Vad   ⇥       ⇥ Ole Rask
 *                 ^^^^^^                ^^^^^^^^
 *
 * @param labels the labels as printed, in order
 * @param lines all lines of the header; `at` is the row of labels
 * @returns the cells line by line, and the index of the first line that goes on with none.
 */
export function pairedCells(
  labels: readonly string[],
  lines: readonly HeaderLine[],
  at: number,
): { cells: PairedCell[]; next: number } {
  const row = lines[at];
  const columns = labels.map(
    (label) => row?.cells.findIndex((cell) => cell.replace(/\s*:$/u, "") === label) ?? -1,
  );
  const cells: PairedCell[] = [];
  let next = at + 1;
  const isPair = columns.length > 1 && columns.every((column) => column >= 0);
  while (isPair && row !== undefined) {
    const line = lines[next];
    const goesOn =
      line?.tabular === true &&
      line.block === row.block &&
      line.cells.length === row.cells.length &&
      columns.every((column) => line.cells[column] === "");
    if (!goesOn) break;
    line.cells.forEach((text, column) => {
      const segment = columns.findLastIndex((start) => start < column);
      if (text !== "" && segment >= 0) cells.push({ segment, text, block: line.block });
    });
    next += 1;
  }
  return { cells, next };
}
