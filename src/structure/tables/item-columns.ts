import type { Paragraph, Table } from "mdast";
import { blockText } from "../../model/block.js";
import { largestOf } from "../../model/extremes.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import { cellParagraphs } from "./cell-paragraphs.js";
import { cellTexts, filledCells } from "./row-cells.js";

/** Fewest items in a column. */
const fewestItems = 3;
/** Longest text beside them: initials, a name, a time. */
const longestNote = 40;

/**
 * Find the column whose cells hold the items with their text, one or several to a cell, and notes
 * beside them; -1 where there is none. The numbers count on from cell to cell, and a title that
 * agendas have is among them.
 *
 *   | Sagsb. | Indstilling                              |
 *   |        | 1. Godkendelse af dagsorden ⏎ Godkendt.  |
 *   |        | 2. Økonomi ⏎ Regnskabet viser underskud. |
 *   | BV     | 3. Eventuelt ⏎ Intet.                    |
 */
export function itemColumn({ children }: Table): number {
  const rows = children.map(cellTexts);
  const width = largestOf(rows.map((cells) => cells.length));
  if (width < 2) return -1;
  return Array.from({ length: width }).findIndex(
    (_, column) => holdsItems(rows, column) && rows.every((cells) => hasNotes(cells, column)),
  );
}

function holdsItems(rows: readonly (readonly string[])[], column: number): boolean {
  const titles = rows
    .flatMap((cells) => (cells[column] ?? "").split("\n"))
    .flatMap((line) => titleOf(line) ?? []);
  return (
    titles.length >= fewestItems &&
    titles.every(({ value }, at) => value === (titles[0]?.value ?? 0) + at) &&
    titles.some(({ title }) => isUsualAgendaTitle(title))
  );
}

/** "3. Tema: Sygefravær (60 min.)", without what stands in brackets. */
function titleOf(line: string): { value: number; title: string } | null {
  const numbered = readNumberedLine(line.trim());
  if (numbered === null || numbered.family === "bare" || numbered.subValue !== null) return null;
  const title = numbered.rest.replace(/ *\([^()]*\)$/u, "");
  const isTitle = /^\P{Ll}*\p{Lu}/u.test(title) && !endsSentence(title);
  return isTitle || isUsualAgendaTitle(title) ? { value: numbered.value, title } : null;
}

function hasNotes(cells: readonly string[], column: number): boolean {
  return cells.every((text, at) => at === column || text.length <= longestNote);
}

/** Unfold such a table: a note comes after the title that its cell begins with. */
export function unfoldItemColumn(table: Table, column: number): Paragraph[] {
  return table.children.flatMap((row, index) => {
    const main = row.children[column];
    const [first, ...more] = main ? cellParagraphs(table, [main], index > 0, {}) : [];
    const notes = filledCells(row)
      .filter((cell) => cell !== main)
      .flatMap((cell) => cellParagraphs(table, [cell], true, {}));
    if (first === undefined) return notes;
    return titleOf(blockText(first)) === null
      ? [...notes, first, ...more]
      : [first, ...notes, ...more];
  });
}
