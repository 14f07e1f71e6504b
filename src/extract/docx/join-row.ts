import type { PhrasingContent } from "mdast";
import { blockText, sourceOf } from "../../model/block.js";
import type { ListMark } from "../../model/source.js";
import type { Block } from "../../model/tree.js";
import { printedListMark } from "../list-mark.js";

/**
 * Join the paragraphs of a row's cells into one block, split by tabs. It is a
 * heading where one of them is; its look is that of its longest paragraph.
 *
 * @param blocks at least one, none of them a table.
 */
export function joinRow(blocks: readonly Block[]): Block {
  const longest = blocks.reduce((best, block) =>
    blockText(block).length > blockText(best).length ? block : best,
  );
  const first = blocks[0] ?? longest;
  const heading = blocks.find((block) => block.type === "heading");
  const source = {
    ...sourceOf(heading ?? longest),
    list: sourceOf(first).list,
    places: blocks.flatMap((block) => sourceOf(block).places),
    bookmarks: blocks.flatMap((block) => sourceOf(block).bookmarks),
  };
  source.style = {
    ...source.style,
    bold: blocks.every((block) => sourceOf(block).style.bold),
    gapAboveLines: sourceOf(first).style.gapAboveLines,
    leftPoints: sourceOf(first).style.leftPoints,
    pageTop: blocks.some((block) => sourceOf(block).style.pageTop),
  };
  const children = blocks.flatMap((block, index) =>
    index === 0 ? ownPhrasing(block) : [tab, ...labelledPhrasing(block)],
  );
  source.list = rowMark(first, children);
  const data = { source };
  return heading?.type === "heading"
    ? { type: "heading", depth: heading.depth, children, data }
    : { type: "paragraph", children, data };
}

/**
 * The list mark of a joined row. A first cell with nothing but Word's own number has it
 * printed in the line; then, as in a typed row, the text itself tells the mark.
 */
function rowMark(first: Block, children: PhrasingContent[]): ListMark | null {
  const { list } = sourceOf(first);
  if (list?.computed === true && blockText(first) !== "") return list;
  if (list?.computed === true) children.unshift({ type: "text", value: list.label });
  return printedListMark(blockText({ type: "paragraph", children } as Block));
}

const tab: PhrasingContent = { type: "text", value: "\t" };

/** The phrasing of a block with its computed label as text, for places that have no list mark. */
export function labelledPhrasing(block: Block): PhrasingContent[] {
  const { list } = sourceOf(block);
  const own = ownPhrasing(block);
  if (list?.computed !== true) return own;
  const value = own.length === 0 ? list.label : `${list.label} `;
  return [{ type: "text", value }, ...own];
}

/** Phrasing of a block; a table inside a cell becomes lines with tabs. */
function ownPhrasing(block: Block): PhrasingContent[] {
  if (block.type !== "table") return block.children;
  return block.children.flatMap((row, rowIndex) => [
    ...(rowIndex === 0 ? [] : [{ type: "break" } as const]),
    ...row.children.flatMap((cell, index) =>
      index === 0 ? cell.children : [tab, ...cell.children],
    ),
  ]);
}
