import type { Node } from "unist";
import { type AgendaItem, isBlock, type MinutesTree } from "../../model/tree.js";
import { closeSubItems, withVisibility } from "./item-visibility.js";
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
  const split = mapItemLists(tree, (children) => {
    const habits = siblingHabits(children);
    const heads = children.map((child) => (isAgendaItem(child) ? takeHead(child, habits) : child));
    return withVisibility(withHabitualRepeats(heads, habits));
  });
  return closeSubItems(split);
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
