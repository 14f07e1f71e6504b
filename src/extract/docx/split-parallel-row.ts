import { blockText, sourceOf } from "../../model/block.js";
import type { CellDraft, RowDraft } from "./table-model.js";

/** Fewest lines side by side that are no accident. */
const fewestLines = 3;
/** Longest line of a list of names or figures, in characters. */
const longestLineCharacters = 80;

/**
 * Split a row whose cells are lists side by side, line for line, into one row a line:
 *
 *     | Hanne Lund  | Formand     |      | Hanne Lund  | Formand     |
 *     | Jens Krogh  | Medlem      |  →   | Jens Krogh  | Medlem      |
 *     | Ida Vestergaard | Medlem  |      | Ida Vestergaard | Medlem  |
 *
 * Evidence: two or more cells with equally many short paragraphs, three at least,
 * and no cell after the first headed by a line of its own ("Afbud:").
 */
export function splitParallelRow(row: RowDraft): RowDraft[] {
  const filled = row.cells.filter((cell) => cell.blocks.length > 0);
  const lines = filled[0]?.paragraphs ?? 0;
  if (filled.length < 2 || lines < fewestLines) return [row];
  if (!filled.every((cell) => cell.paragraphs === lines && isListOfLines(cell))) return [row];
  if (filled.slice(1).some(isHeaded)) return [row];
  return Array.from({ length: lines }, (_, line) => ({
    ...row,
    cells: row.cells.map((cell) => lineOfCell(cell, line)),
  })).filter((split) => split.cells.some((cell) => cell.blocks.length > 0));
}

/** Mostly filled with short lines: a cell with one title among empty paragraphs is no list. */
function isListOfLines(cell: CellDraft): boolean {
  const short = cell.blocks.every(
    (block) =>
      block.type === "paragraph" &&
      sourceOf(block).places.length === 1 &&
      blockText(block).length <= longestLineCharacters,
  );
  return short && cell.blocks.length * 2 > cell.paragraphs;
}

function isHeaded(cell: CellDraft): boolean {
  const first = cell.blocks[0];
  return first !== undefined && blockText(first).endsWith(":");
}

function lineOfCell(cell: CellDraft, line: number): CellDraft {
  const paragraph = cell.firstParagraph + line;
  return {
    ...cell,
    blocks: cell.blocks.filter((block) => sourceOf(block).places[0]?.paragraph === paragraph),
    firstParagraph: paragraph,
    paragraphs: 1,
  };
}
