import { blockText, firstPrintedLine, sourceOf } from "../../model/block.js";
import {
  type ContentsEntry,
  isBlock,
  type MinutesRoot,
  type MinutesTree,
} from "../../model/tree.js";
import { comparableTitle, comparisonKey } from "../../vocabulary/comparison.js";
import { takePresenterMark } from "../../vocabulary/presenter-mark.js";
import { isAnswered } from "../contents/answered-list.js";
import type { ItemContext } from "./candidate.js";
import { groupHeads } from "./group-heads.js";
import { bodySize } from "./look.js";
import { placesOfTitles } from "./places-of-titles.js";

/** What the candidates of a document are judged by: contents list, bookmarks, body type. */
export function itemContext(tree: MinutesTree | MinutesRoot): ItemContext {
  const blocks = tree.children.filter(isBlock);
  const list = tree.children.find((child) => child.type === "contentsList");
  const outline = tree.data?.file?.outline ?? [];
  const entries = list?.type === "contentsList" ? list.entries : [];
  const below = tree.children.slice(list ? tree.children.indexOf(list) + 1 : 0).filter(isBlock);
  return {
    groupHeads: groupHeads(tree.children),
    entries,
    entriesAnswered: entries.length > 0 && isAnswered(entries, below.map(firstPrintedLine)),
    entriesUnnumbered: entries.length > 0 && entries.every(({ number }) => number === null),
    entryKeys: entries.map(wholeKey),
    entryTitles: entries.map(({ title }) => comparableTitle(takePresenterMark(title).title)),
    outlineKeys: new Set(outline.map(({ title }) => comparisonKey(title))),
    bodySizePoints: bodySize(blocks),
    ...placesOfTitles(blocks),
    knowsGaps: blocks.some(
      (block) => (sourceOf(block).style.gapAboveLines ?? 0) > 0 && blockText(block) !== "",
    ),
  };
}

/** A title with its presenter, ready to compare. */
export function wholeKey({ title, presenter }: Pick<ContentsEntry, "title" | "presenter">): string {
  return comparisonKey(presenter === null ? title : `${title} ${presenter}`);
}
