import type { Paragraph, Table, TableRow } from "mdast";
import { blockText, sourceOf } from "../../model/block.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { plainHead } from "../../vocabulary/column-heads.js";
import { isPauseLine } from "../../vocabulary/group-headings.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import { cellParagraphs } from "./cell-paragraphs.js";
import { longestTitleCell } from "./heading-cells.js";
import { cellTexts } from "./row-cells.js";
import { isColumnHeads, sectionHeads } from "./section-heads.js";

/** The head of a column of titles. */
const titleHead = /^(?:(?:\p{L}{2,14})?(?:punkt|emne|sag|titel)|dagsorden|tekst)$/iu;

/**
 * Do the rows begin with titles that have no number, below the heads of the columns?
 *
 *   | Sag           | Beslutning |
 *   | Moleprojektet | Udsat.     |
 */
export function hasRowTitles(table: Table): boolean {
  const [head, ...rows] = table.children;
  if (!head || rows.length < 2 || !isColumnHeads(head)) return false;
  const [first = "", ...others] = cellTexts(head);
  const isOutcome = others.some((text) => readSectionLabel(plainHead(text)) !== null);
  return titleHead.test(plainHead(first)) && isOutcome && rows.every(hasTitleCell);
}

/** Turn a table of titles and texts into paragraphs; the first paragraph of a title's cell is marked as one. */
export function unfoldRowTitles(table: Table): Paragraph[] {
  const columns = sectionHeads(table);
  return table.children.flatMap((row, index) =>
    row.children.flatMap((cell, column) => {
      const isTitle = index > 0 && column === 0 && !isPauseLine(blockText(cell));
      const columnHead = index > 0 ? (columns[column] ?? null) : null;
      const parts = cellParagraphs(
        table,
        [cell],
        index > 0 || column > 0,
        columnHead === null ? {} : { columnHead },
      );
      return isTitle ? parts.map((part, at) => (at === 0 ? asRowTitle(part) : part)) : parts;
    }),
  );
}

function hasTitleCell(row: TableRow): boolean {
  const [title = ""] = cellTexts(row);
  const line = title.split("\n", 1)[0] ?? "";
  if (!/^\p{Lu}/u.test(line) || line.length > longestTitleCell) return false;
  return !endsSentence(line) || isUsualAgendaTitle(line);
}

function asRowTitle(paragraph: Paragraph): Paragraph {
  return { ...paragraph, data: { source: { ...sourceOf(paragraph), isRowTitle: true } } };
}
