import type { Block } from "../../model/tree.js";

/** One cell of a table, its content already read into blocks. */
export interface CellDraft {
  blocks: Block[];
  /** Grid columns it covers. */
  columns: number;
  /** Index of its first paragraph in the part, and how many it has, empty ones counted. */
  firstParagraph: number;
  paragraphs: number;
}

/** One row: grid columns left out before the first cell, then the cells. */
export interface RowDraft {
  skippedColumns: number;
  cells: CellDraft[];
}
