import { blockText } from "../../model/block.js";
import { largestOf } from "../../model/extremes.js";
import type { Block } from "../../model/tree.js";
import { nameColumns } from "../../vocabulary/column-heads.js";
import type { CellDraft, RowDraft } from "./table-model.js";

/** Paragraphs in one cell from which a table of two columns is page layout. */
const manyParagraphsOfTwo = 6;
/** The same for three and more columns, where action plans and schedules have long cells. */
const manyParagraphsOfMore = 12;
/** Rows from which a first row that names the columns makes a table of items, the first counted. */
const fewestHeadedRows = 3;
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
 * two columns; a cell with very many paragraphs. Against it: a first row that names
 * the columns ("Dagsorden | Beslutning"), since each row is an item then.
 */
export function isLayoutTable(rows: readonly RowDraft[]): boolean {
  const filled = rows.map((row) => row.cells.filter(hasContent));
  const columns = Math.max(0, ...filled.map((cells) => cells.length));
  if (columns <= 1) return true;
  if (rows.length >= fewestHeadedRows && nameColumns(textsOf(filled[0] ?? []))) return false;
  const cells = filled.flat();
  const longest = largestOf(cells.map((cell) => cell.blocks.length));
  if (rows.length === 1 && longest > 1) return true;
  if (cells.some((cell) => cell.blocks.length > 1 && cell.blocks.some(isHeading))) return true;
  if (columns > 2) return cells.some(isLongText);
  if (longest >= manyParagraphsOfTwo) return true;
  return cells.some((cell) => cell.blocks.length > 2 && cell.blocks.some(isListed));
}

function textsOf(cells: CellDraft[]): string[] {
  return cells.map(({ blocks }) => blocks.map(blockText).join("\n").trim());
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
