import { blockText, sourceOf } from "../../model/block.js";
import { type Block, isBlock, type MinutesRoot, type MinutesTree } from "../../model/tree.js";
import { comparableTitle, comparisonKey } from "../../vocabulary/comparison.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { takePresenterMark } from "../../vocabulary/presenter-mark.js";
import type { ItemContext } from "./candidate.js";
import { groupHeads } from "./group-heads.js";
import { bodySize } from "./look.js";

/** Fewest lines with nothing but a number that make it the document's habit. */
const fewestAlone = 3;

/** What the candidates of a document are judged by: contents list, bookmarks, body type. */
export function itemContext(tree: MinutesTree | MinutesRoot): ItemContext {
  const blocks = tree.children.filter(isBlock);
  const list = tree.children.find((child) => child.type === "contentsList");
  const outline = tree.data?.file?.outline ?? [];
  const entries = list?.type === "contentsList" ? list.entries : [];
  return {
    groupHeads: groupHeads(tree.children),
    entries,
    entryTitles: entries.map(({ title }) => comparableTitle(takePresenterMark(title).title)),
    outlineKeys: new Set(outline.map(({ title }) => comparisonKey(title))),
    bodySizePoints: bodySize(blocks),
    numbersStandAlone: blocks.filter(isNumberAlone).length >= fewestAlone,
    knowsGaps: blocks.some(
      (block) => (sourceOf(block).style.gapAboveLines ?? 0) > 0 && blockText(block) !== "",
    ),
  };
}

/** "2.": the title stands in the next block. */
function isNumberAlone(block: Block): boolean {
  const line = readNumberedLine(blockText(block).trim());
  return line !== null && line.family !== "keyword" && line.rest === "";
}
