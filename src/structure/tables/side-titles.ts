import type { Table, TableCell, TableRow } from "mdast";
import { blockText, sourceOf } from "../../model/block.js";
import { singleSpaced } from "../../model/single-spaced.js";
import type { RootChild } from "../../model/tree.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import { areSideTitles, isSideLabel } from "../../vocabulary/side-titles.js";
import { cellParagraphs } from "./cell-paragraphs.js";

/** Share of the texts beside titles that must be sentences. */
const sentenceShare = 0.6;

/**
 * Find the tables that set the title of each item in a column beside its text, without heads and
 * numbers; over several pages they are one.
 *
 *   | Til stede             | Ida Holm, Bo Vad            |   ← stays a table
 *   | Velkomst og dagsorden | Ida bød velkommen.          |
 *   | Eventuelt             | Næste møde er den 8. marts. |
 */
export function sideTitleTables(children: readonly RootChild[]): Set<RootChild> {
  const tables = children.filter(
    (child): child is Table => child.type === "table" && child.children.every(isPair),
  );
  const rows = tables.flatMap((table) => table.children);
  const titles = rows.map((row) => textOf(row.children[0])).filter((text) => text !== "");
  if (!areSideTitles(titles)) return new Set();
  const texts = rows.filter(isTitleRow).map((row) => textOf(row.children[1]));
  const sentences = texts.filter((text) => endsSentence(text)).length;
  return new Set(sentences >= texts.length * sentenceShare ? tables : []);
}

function isPair({ children }: TableRow): boolean {
  return children.length === 2 && textOf(children[1]) !== "";
}

function isTitleRow({ children }: TableRow): boolean {
  const text = textOf(children[0]);
  return text !== "" && !isSideLabel(text);
}

/** Unfold such a table: the rows that tell of the meeting stay a table, the others become title and text. */
export function unfoldSideTitles(table: Table): RootChild[] {
  const start = table.children.findIndex(
    ({ children }) => textOf(children[0]) === "" || !isSideLabel(textOf(children[0])),
  );
  const above = start < 0 ? table.children : table.children.slice(0, start);
  const rows = table.children.slice(above.length).flatMap(({ children }, at) => {
    const [title, ...texts] = children.filter((cell) => textOf(cell) !== "");
    if (title === undefined || texts.length === 0)
      return title === undefined ? [] : cellParagraphs(table, [title], at > 0, {});
    const [head, ...more] = cellParagraphs(table, [title], at > 0, {});
    const titled = head && {
      ...head,
      data: { source: { ...sourceOf(head), isRowTitle: true as const } },
    };
    const below = texts.flatMap((cell) => cellParagraphs(table, [cell], true, {}));
    return [...(titled ? [titled] : []), ...more, ...below];
  });
  return above.length === 0 ? rows : [{ ...table, children: above }, ...rows];
}

function textOf(cell: TableCell | undefined): string {
  return cell === undefined ? "" : singleSpaced(blockText(cell).trim());
}
