import type { Node } from "unist";
import { blockText } from "../../model/block.js";
import {
  type AgendaItem,
  type Block,
  type Furniture,
  type HeadingLine,
  isBlock,
} from "../../model/tree.js";
import { visibilityOfLine } from "../../vocabulary/closed-words.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { isGroupHeading } from "../../vocabulary/group-headings.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { isAgendaItem } from "./map-item-lists.js";

/** What the items of one list have in common, learned before any of them is split. */
export interface SiblingHabits {
  /** Texts of headings over groups of items ("A. Sager til afgørelse"), as comparison keys. */
  groupHeadings: ReadonlySet<string>;
  /** Short lines that stand alone in two items or more, as comparison keys. */
  recurring: ReadonlySet<string>;
}

/** Longest line that can be a template's heading, in words. */
const longestHeadingWords = 6;

/** Look at all siblings before the first of them is changed. */
export function siblingHabits(children: readonly Node[]): SiblingHabits {
  const items = children.filter(isAgendaItem);
  return { groupHeadings: groupHeadings(children, items), recurring: recurringLines(items) };
}

/** Does the block look like a heading of the template, by vocabulary or by recurrence? */
export function isSectionStart(block: Block, habits: SiblingHabits): boolean {
  const text = blockText(block).trim();
  const label = readSectionLabel(text);
  if (label !== null && (label.rest === "" || label.strength === "strong")) return true;
  const key = comparisonKey(text);
  return key !== "" && habits.recurring.has(key);
}

/** Headings that stand between items: marked as such, loose, or last in the item before. */
function groupHeadings(children: readonly Node[], items: AgendaItem[]): Set<string> {
  const keys = new Set<string>();
  for (const child of children) {
    if (!isGroupNode(child)) continue;
    for (const block of child.children) keys.add(comparisonKey(blockText(block)));
  }
  const loose = children.filter(isBlock);
  const lasts = items.map((item) => flatBlocks(item).at(-1)).filter((last) => last !== undefined);
  for (const block of [...loose, ...lasts]) {
    if (isGroupHeading(blockText(block))) keys.add(comparisonKey(blockText(block)));
  }
  keys.delete("");
  return keys;
}

function isGroupNode(node: Node): node is HeadingLine | Furniture {
  if (node.type === "headingLine") return (node as HeadingLine).role === "group";
  return node.type === "furniture" && (node as Furniture).reason === "group-heading";
}

/** The item's blocks below its heading, those already taken for head included. */
function flatBlocks(item: AgendaItem): Block[] {
  return item.children.flatMap((child) => {
    if (child.type === "headingLine") return child.role === "item" ? [] : child.children;
    return isBlock(child) ? [child] : [];
  });
}

function recurringLines(items: AgendaItem[]): Set<string> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const keys = new Set(
      flatBlocks(item)
        .map((block) => blockText(block).trim())
        .filter(isHeadingLike)
        .map(comparisonKey),
    );
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([key, count]) => count > 1 && key !== "").map(([key]) => key));
}

function isHeadingLike(text: string): boolean {
  return (
    !/[.,;!?]$/u.test(text) &&
    /^\p{Lu}/u.test(text) &&
    text.split(/\s+/u, longestHeadingWords + 1).length <= longestHeadingWords &&
    visibilityOfLine(text) === null
  );
}
