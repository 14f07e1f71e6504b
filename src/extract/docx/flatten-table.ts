import { append } from "../../model/append.js";
import { printedText, sourceOf } from "../../model/block.js";
import type { Block } from "../../model/tree.js";
import { joinRow } from "./join-row.js";
import type { RowDraft } from "./table-model.js";

/** Longest row, in characters, that reads as one line of a form ("Mødedato\t12. marts 2024"). */
const formLineCharacters = 150;
/** Longest text of a cell that is only an item's number. */
const numberCellCharacters = 12;

/**
 * Give the blocks of a layout table row by row, left to right. A short row with
 * one paragraph a cell becomes one line, its cells split by tabs; the number in a
 * cell of its own goes with the first line of the next cell:
 *
 *     | 3. | Budgetopfølgning      |   3.⇥Budgetopfølgning
 *     |    | Forvaltningen oplyser |   Forvaltningen oplyser
 */
export function flattenTable(rows: readonly RowDraft[]): Block[] {
  const filled = rows.map((row) =>
    row.cells.map((cell) => cell.blocks).filter((blocks) => blocks.length > 0),
  );
  const hasHeads = areSideHeads(filled);
  return filled.flatMap((cells) => flattenRow(cells, hasHeads));
}

/** Fewest rows whose heads in a column of their own are told by their look. */
const fewestSideHeads = 4;

/**
 * Does every row hold a head in bold and a text that is not, which in most rows is too long for a
 * line of a form? Then short texts stand below their heads too.
 *
 *     | **Regnskab**  | Kassereren fremlagde regnskabet, og … |
 *     | **Eventuelt** | Intet.                                |
 */
function areSideHeads(rows: readonly Block[][][]): boolean {
  const isPair = ([head = [], text = [], ...more]: readonly Block[][]) =>
    more.length === 0 && head.length === 1 && head.every(isBold) && !text.every(isBold);
  const forms = rows.filter(isFormLine).length;
  return rows.length >= fewestSideHeads && rows.every(isPair) && forms < rows.length / 2;
}

function isBold(block: Block): boolean {
  return sourceOf(block).style.bold;
}

function flattenRow(cells: readonly Block[][], hasHeads: boolean): Block[] {
  if (!hasHeads && isFormLine(cells)) return [joinRow(cells.flat())];
  const blocks: Block[] = [];
  let number: Block | null = null;
  for (const cell of cells) {
    const first = cell[0];
    if (number !== null && first !== undefined && first.type !== "table") {
      append(blocks, [joinRow([number, first]), ...cell.slice(1)]);
      number = null;
    } else if (first !== undefined && cell.length === 1 && isNumberCell(first)) {
      if (number !== null) blocks.push(number);
      number = first;
    } else append(blocks, number === null ? cell : [number, ...cell]);
  }
  if (number !== null) blocks.push(number);
  return blocks;
}

function isFormLine(cells: readonly Block[][]): boolean {
  if (cells.length < 2 || cells.some((cell) => cell.length > 1)) return false;
  const blocks = cells.flat();
  if (blocks.some((block) => block.type === "table" || sourceOf(block).hidden !== null))
    return false;
  const characters = blocks.reduce((sum, block) => sum + printedText(block).length, 0);
  return characters <= formLineCharacters;
}

/** "3.", "Punkt 12", "§ 4", "1.2": a number with little beside it. */
function isNumberCell(block: Block): boolean {
  const text = printedText(block).trim();
  return (
    block.type !== "table" && text.length <= numberCellCharacters && /\p{Nd}[.):]?$/u.test(text)
  );
}
