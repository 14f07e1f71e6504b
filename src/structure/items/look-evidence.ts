import { blockText, sourceOf } from "../../model/block.js";
import type { Block, RootChild } from "../../model/tree.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import type { Candidate, Evidence, ItemContext } from "./candidate.js";
import { isItemRow } from "./item-row.js";
import { standsOut } from "./look.js";

/** A heading style of the format, or set apart from running text. */
export function hasHeadingStyle(
  candidate: Candidate,
  _: RootChild[],
  context: ItemContext,
): Evidence | null {
  const { look } = candidate;
  if (look.outlineLevel !== null)
    return { name: "heading style", points: look.outlineLevel <= 3 ? 2.5 : 1 };
  return standsOut(look, context.bodySizePoints) ? { name: "set as a heading", points: 1.5 } : null;
}

/** A bookmark of the file leads to the line, as a contents list's of its own do. */
export function isBookmarked(
  candidate: Candidate,
  children: RootChild[],
  context: ItemContext,
): Evidence | null {
  const block = children[candidate.index] as Block;
  const named = sourceOf(block).bookmarks.some((name) => name.startsWith("_Toc"));
  const { outlineKeys } = context;
  const listed = outlineKeys.size > 0 && outlineKeys.has(comparisonKey(blockText(block)));
  return named || listed ? { name: "bookmarked", points: 2 } : null;
}

/** Space above, or the top of a page. */
export function standsClear(
  candidate: Candidate,
  children: RootChild[],
  context: ItemContext,
): Evidence | null {
  const { style } = sourceOf(children[candidate.index] as Block);
  if (style.pageTop) return { name: "at the top of a page", points: 0.3 };
  if (!context.knowsGaps || style.gapAboveLines === null) return null;
  if (isItemRow(children[candidate.index] as Block)) return null;
  return style.gapAboveLines >= 0.5
    ? { name: "space above", points: 0.5 }
    : { name: "no space above", points: -0.7 };
}
