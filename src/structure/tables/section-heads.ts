import type { Table, TableRow } from "mdast";
import { nameColumns } from "../../vocabulary/column-heads.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { cellTexts } from "./row-cells.js";
import { sectionColumns } from "./section-columns.js";

/** Fewest cells with a title and text below it that make it a habit. */
const fewestTexts = 2;

/**
 * The heads of the columns that are sections, by column; empty where the first row names no columns.
 *
 *     | Pkt. | Emne | Drøftelse | Beslutning |
 *                     ^^^^^^^^^   ^^^^^^^^^^
 */
export function sectionHeads(table: Table): (string | null)[] {
  const first = table.children[0];
  const heads = first && isColumnHeads(first) ? cellTexts(first) : [];
  return sectionColumns(heads, table.children.filter(hasTextBelowTitle).length >= fewestTexts);
}

/** "Pkt. | Emne | Referat": the first row names what the columns hold. */
export function isColumnHeads(row: TableRow): boolean {
  return nameColumns(cellTexts(row));
}

/** "3. Lån af sognegården ⏎ Spejderne ønsker at låne salen.": title and text in one cell. */
function hasTextBelowTitle(row: TableRow): boolean {
  const [title = "", ...text] = (cellTexts(row)[0] ?? "").split("\n");
  return (readNumberedLine(title)?.rest ?? "") !== "" && text.join("").trim() !== "";
}
