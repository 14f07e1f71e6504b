import type { Node } from "unist";
import { blockText } from "../../model/block.js";
import { type AgendaItem, isBlock, type MinutesTree } from "../../model/tree.js";
import {
  type PrintedVisibility,
  saysClosed,
  visibilityOfLine,
} from "../../vocabulary/closed-words.js";
import { isAgendaItem, mapItemLists } from "./map-item-lists.js";
import { standsLikeTitle } from "./repeated-title.js";
import { type SiblingHabits, siblingHabits } from "./sibling-habits.js";
import { headingLine, isRepeat, takeHead } from "./take-head.js";

/** Fewest items, and share of them, that repeat their title before it is a habit of the document. */
const fewestRepeats = 2;
const shareOfRepeats = 0.5;

/**
 * Part the head of every agenda item from its content, wherever items stand.
 *
 * @param tree with agenda items of flat blocks; items with sections are left as they are
 */
export function splitItemHeads(tree: MinutesTree): MinutesTree {
  return mapItemLists(tree, (children) => {
    const habits = siblingHabits(children);
    const split = children.map((child) => (isAgendaItem(child) ? takeHead(child, habits) : child));
    return withVisibility(withHabitualRepeats(split, habits));
  });
}

/** Where most items repeat their title, the line in that place is the title in the others too. */
function withHabitualRepeats(children: Node[], habits: SiblingHabits): Node[] {
  const items = children.filter(isAgendaItem);
  const repeats = items.filter((item) => item.children.some(isRepeat)).length;
  if (repeats < fewestRepeats || repeats < items.length * shareOfRepeats) return children;
  return children.map((child) =>
    isAgendaItem(child) ? takeHead(withRepeat(child, habits), habits) : child,
  );
}

function withRepeat(item: AgendaItem, habits: SiblingHabits): AgendaItem {
  if (item.children.some(isRepeat)) return item;
  const at = item.children.findIndex(
    (child) => child.type !== "headingLine" && child.type !== "furniture",
  );
  const first = item.children[at];
  if (first === undefined) return item;
  if (isBlock(first)) {
    const next = item.children.slice(at + 1).find(isBlock) ?? null;
    if (!standsLikeTitle(first, next, habits)) return lastAttachmentAsRepeat(item, at, habits);
    return { ...item, children: item.children.with(at, headingLine("repeat", [first])) };
  }
  return item;
}

/** A reworded title that closed an attachments list on top was taken for its last line. */
function lastAttachmentAsRepeat(item: AgendaItem, at: number, habits: SiblingHabits): AgendaItem {
  const before = item.children[at - 1];
  const next = item.children[at];
  if (before?.type !== "headingLine" || before.role !== "attachments") return item;
  const last = before.children.at(-1);
  if (last === undefined || next === undefined || !isBlock(next)) return item;
  const isFileList = before.children.length > 2 && standsLikeTitle(last, next, habits);
  if (!isFileList) return item;
  const list = headingLine("attachments", before.children.slice(0, -1));
  return {
    ...item,
    children: item.children.toSpliced(at - 1, 1, list, headingLine("repeat", [last])),
  };
}

/** Give each item the visibility of the group heading above it where it prints none itself. */
function withVisibility(children: Node[]): Node[] {
  let group: PrintedVisibility | null = null;
  return children.map((child) => {
    if (isAgendaItem(child)) {
      const item = withOwnVisibility(child, group);
      group = groupAtEnd(child) ?? group;
      return item;
    }
    group = groupVisibility(child) ?? group;
    return child;
  });
}

function withOwnVisibility(item: AgendaItem, group: PrintedVisibility | null): AgendaItem {
  if (item.visibility !== "unknown") return item;
  const closed = item.children
    .filter(isBlock)
    .slice(0, 2)
    .some((block) => saysClosed(blockText(block)));
  return { ...item, visibility: closed ? "closed" : (group ?? "unknown") };
}

function groupVisibility(node: Node): PrintedVisibility | null {
  if (isBlock(node)) return visibilityOfLine(blockText(node));
  if (node.type !== "headingLine" && node.type !== "furniture") return null;
  const blocks = "children" in node ? (node.children as Node[]).filter(isBlock) : [];
  return blocks.map((block) => visibilityOfLine(blockText(block))).find((seen) => seen) ?? null;
}

/** A group heading for the next items may stand last in the item above it. */
function groupAtEnd(item: AgendaItem): PrintedVisibility | null {
  const last = item.children.at(-1);
  return last !== undefined && item.children.length > 1 ? groupVisibility(last) : null;
}
