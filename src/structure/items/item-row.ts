import { blockText } from "../../model/block.js";
import type { Block } from "../../model/tree.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";

/** A row of a table of items that was read as a line of cells. */
export interface ItemRow {
  title: string;
  /** What was said or decided. */
  text: string;
}

/** Longest title cell and shortest text cell that is no sentence, in characters. */
const longestTitle = 120;
const shortestText = 40;

/** "Godkendt.": one word with a full stop. */
const verdict = /^\p{Lu}\p{Ll}{4,}\.$/u;

/**
 * Read a line as a row of number, title and text, the number in a cell of its
 * own or before the title; null for other lines, those of contents lists among them.
 *
 *     2. ⇥ Økonomi ⇥ Kassereren gennemgik tallene.      2. Økonomi ⇥ Kassereren gennemgik tallene.
 *          ^^^^^^^   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~         ^^^^^^^   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
export function readItemRow(line: string): ItemRow | null {
  if (!line.includes("\t")) return null;
  const cells = line
    .trim()
    .split("\t")
    .map((cell) => cell.trim());
  const number = cells[0] ?? "";
  const first = readNumberedLine(/^\d{1,3}$/u.test(number) ? `${number}.` : number);
  if (first === null || cells.length < 2) return null;
  const [title = "", ...rest] =
    first.rest === "" ? cells.slice(1) : [first.rest, ...cells.slice(1)];
  const text = rest.filter((cell) => cell !== "").join("\t");
  const sentence =
    /\p{L}{2}.*\s.*[.!?]$/u.test(text) || verdict.test(text) || text.length >= shortestText;
  return title !== "" && title.length <= longestTitle && sentence ? { title, text } : null;
}

/** Is the block such a row? */
export function isItemRow(block: Block): boolean {
  return readItemRow(blockText(block)) !== null;
}
