import { blockText, sourceOf } from "../../model/block.js";
import { largestOf } from "../../model/extremes.js";
import type { Block } from "../../model/tree.js";
import type { CellDraft, RowDraft } from "./table-model.js";

/** Paragraphs in one cell from which a table of two columns is page layout. */
const manyParagraphsOfTwo = 6;
/** The same for three and more columns, where action plans and schedules have long cells. */
const manyParagraphsOfMore = 12;
/** Rows from which a first row can be the columns' heads, and longest head, in characters. */
const fewestHeadedRows = 3;
const longestHead = 40;
/** Mean length of a paragraph of running text, at least. */
const proseCharacters = 40;

/**
 * Tell a table that arranges the page from one that holds data. Systems set whole
 * items into cells, or draw a box round a text with a table of one cell:
 *
 *     | 3. Budgetopfølgning           |  a heading and its paragraphs
 *     |    Sagsfremstilling           |  in one cell
 *     |    Forvaltningen oplyser, at… |
 *
 * Evidence: one column only; one row with several paragraphs in a cell; a heading
 * with text below it in a cell; a list among three or more paragraphs of a cell of
 * two columns; a cell with very many paragraphs. Against it: a first row of heads
 * for the columns ("Dagsorden | Beslutning"), bold as no other row is.
 */
export function isLayoutTable(rows: readonly RowDraft[]): boolean {
  const filled = rows.map((row) => row.cells.filter(hasContent));
  const columns = Math.max(0, ...filled.map((cells) => cells.length));
  if (columns <= 1) return true;
  if (hasHeads(filled)) return false;
  const cells = filled.flat();
  const longest = largestOf(cells.map((cell) => cell.blocks.length));
  if (rows.length === 1 && longest > 1) return true;
  if (cells.some((cell) => cell.blocks.length > 1 && cell.blocks.some(isHeading))) return true;
  if (columns > 2) return cells.some(isLongText);
  if (longest >= manyParagraphsOfTwo) return true;
  return cells.some((cell) => cell.blocks.length > 2 && cell.blocks.some(isListed));
}

/** Is each cell of the first row, and of no other, one short line in bold? */
function hasHeads(rows: readonly CellDraft[][]): boolean {
  const [first, ...others] = rows;
  if (first === undefined || first.length < 2 || rows.length < fewestHeadedRows) return false;
  return first.every(isHead) && !others.some((cells) => cells.length > 1 && cells.every(isHead));
}

function isHead({ blocks }: CellDraft): boolean {
  const [only, ...more] = blocks;
  if (only === undefined || more.length > 0) return false;
  return sourceOf(only).style.bold && blockText(only).trim().length <= longestHead;
}

function hasContent(cell: CellDraft): boolean {
  return cell.blocks.length > 0;
}

/** Very many paragraphs, and not a column of figures or names. */
function isLongText(cell: CellDraft): boolean {
  if (cell.blocks.length < manyParagraphsOfMore) return false;
  const characters = cell.blocks.reduce((sum, block) => sum + blockText(block).length, 0);
  return characters >= cell.blocks.length * proseCharacters;
}

function isHeading(block: Block): boolean {
  return block.type === "heading";
}

function isListed(block: Block): boolean {
  return block.data?.source?.list != null;
}
