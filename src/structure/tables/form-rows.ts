import type { Table, TableCell, TableRow } from "mdast";
import { blockText } from "../../model/block.js";
import { looksLikeCaseNumber } from "../../vocabulary/case-number-lines.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { endsSentence } from "../../vocabulary/sentences.js";

/** Longest label of a row, and longest title, in characters. */
export const longestLabel = 40;
const longestTitle = 200;

/** A table that holds forms: where each begins, and what stands above the first. */
export interface FormTable {
  table: Table;
  /** Indexes of the rows with a number and a title, or with a number above a title. */
  heads: number[];
}

/** Read the number of the form that begins at a row; null where none does. */
export function numberAt({ children }: Table, at: number): number | null {
  const row = children[at];
  return row === undefined ? null : (numberOf(row) ?? numberAbove(row, children[at + 1]));
}

/** Read the number of a row that holds "Punkt 3" or "3." and a title, and no more. */
export function numberOf(row: TableRow | undefined): number | null {
  const cells = filled(row);
  const [first, second] = cells;
  if (!first || !second || cells.length > 2) return null;
  const line = readNumberedLine(textOf(first));
  if (line === null || line.rest !== "" || line.subValue !== null) return null;
  const title = textOf(second);
  return /^\p{Lu}/u.test(title) && title.length <= longestTitle ? line.value : null;
}

const numberLabel = /^(?:punkt|pkt\.?|sag|punkt nr\.?|pkt\.? nr\.?|sag nr\.?|nr\.?|nummer)\s*:?$/iu;
const titleLabel = /^(?:emne|titel|overskrift|punkt|sag|dagsordenspunkt)\s*:?$/iu;

/**
 * The number of a form that has a row for it and one for the title below.
 *
 *   | Punkt nr.: | 3         |
 *   | Emne:      | Ny trappe |
 */
function numberAbove(row: TableRow, below: TableRow | undefined): number | null {
  const [label, number, ...more] = filled(row).map(textOf);
  const [titled, title, ...others] = filled(below).map(textOf);
  if (more.length > 0 || others.length > 0 || !numberLabel.test(label ?? "")) return null;
  if (!titleLabel.test(titled ?? "") || !/^\p{Lu}/u.test(title ?? "")) return null;
  return /^\d{1,3}\.?$/u.test(number ?? "") ? Number.parseInt(number ?? "", 10) : null;
}

/** Read the label of a row that has one and a text at the most. */
export function labelOf(row: TableRow): string | null {
  const cells = filled(row);
  const label = cells[0] ? textOf(cells[0]) : "";
  const isLabel =
    cells.length <= 2 &&
    /^\p{Lu}/u.test(label) &&
    label.length <= longestLabel &&
    row.children[0] === cells[0];
  const isSentence = endsSentence(label.replace(/:$/u, "")) && !looksLikeCaseNumber(label);
  return isLabel && !isSentence ? comparisonKey(label) : null;
}

/** The cells of a row that hold text. */
export function filled(row: TableRow | undefined): TableCell[] {
  return (row?.children ?? []).filter((cell) => textOf(cell) !== "");
}

/** The text of a cell, without white space around it. */
export function textOf(cell: TableCell): string {
  return blockText(cell).trim();
}
