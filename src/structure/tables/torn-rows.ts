import type { Heading, Paragraph, Table } from "mdast";
import { blockText, sourceOf } from "../../model/block.js";
import { splitBlock } from "../../model/split-block.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { nameColumns } from "../../vocabulary/column-heads.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { sectionColumns } from "./section-columns.js";

/** The columns of the table above, and the number of its last item. */
interface Columns {
  heads: (string | null)[];
  last: number;
}

/**
 * Rows of a table of items that a page break left as lines: as many cells as the table has columns,
 * and the number that comes next.
 *
 *   | Dagsorden    | Beslutning |
 *   | 9. Udlån     | Godkendt.  |
 *   ─ page 2 ─
 *   10. Eventuelt ⇥ Intet.
 *
 * @returns for each such line the paragraphs its cells become.
 */
export function tornRows(children: readonly RootChild[]): Map<RootChild, Paragraph[]> {
  const found = new Map<RootChild, Paragraph[]>();
  let columns: Columns | null = null;
  for (const child of children) {
    if (child.type === "furniture") continue;
    const above: Columns | null = columns;
    columns = child.type === "table" ? columnsOf(child) : null;
    if (above === null || !isBlock(child) || child.type === "table") continue;
    const row = rowOf(child, above);
    if (row === null) continue;
    found.set(child, row);
    columns = { heads: above.heads, last: above.last + 1 };
  }
  return found;
}

function columnsOf({ children }: Table): Columns | null {
  const texts = children.map((row) => row.children.map((cell) => blockText(cell).trim()));
  const head = texts[0] ?? [];
  const last = leadingNumber(texts.at(-1) ?? []);
  if (last === null || !nameColumns(head)) return null;
  const heads = sectionColumns(head, true);
  return heads.length === 0 ? null : { heads, last };
}

/** "9. Udlån", or "9" in a cell of its own. */
function leadingNumber([first = "", ...more]: readonly string[]): number | null {
  const line = readNumberedLine(/^\d{1,3}$/u.test(first) ? `${first}. ${more[0] ?? ""}` : first);
  return line === null || line.rest === "" ? null : line.value;
}

function rowOf(block: Exclude<Block, Table>, { heads, last }: Columns): Paragraph[] | null {
  const cells = blockText(block).split("\t");
  if (cells.length !== heads.length || leadingNumber(cells) !== last + 1) return null;
  const first = Math.max(
    1,
    heads.findIndex((head) => head !== null),
  );
  const parts: Paragraph[] = [];
  let rest: Paragraph | Heading = block;
  for (let at = first; at < cells.length; at += 1) {
    const width = cells.slice(at === first ? 0 : at - 1, at).join("\t").length;
    const { head, tail } = splitBlock(rest, width);
    parts.push(withHead(head as Paragraph, at === first ? null : (heads[at - 1] ?? null)));
    rest = tail;
  }
  return [...parts, withHead(rest as Paragraph, heads.at(-1) ?? null)];
}

function withHead(paragraph: Paragraph, columnHead: string | null): Paragraph {
  if (columnHead === null) return paragraph;
  return { ...paragraph, data: { source: { ...sourceOf(paragraph), columnHead } } };
}
