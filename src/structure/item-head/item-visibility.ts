import type { Node, Parent } from "unist";
import { blockLines, blockText } from "../../model/block.js";
import { type AgendaItem, type Block, isBlock } from "../../model/tree.js";
import { namesClosedDocument, saysClosed } from "../../vocabulary/closed-sentences.js";
import {
  isVisibilityLabel,
  type PrintedVisibility,
  visibilityOfHeading,
  visibilityOfLine,
} from "../../vocabulary/closed-words.js";
import { isAgendaItem } from "./map-item-lists.js";

/** How many of an item's first blocks may say that it is closed. */
const firstBlocks = 3;

/**
 * Give each item of a list that prints no visibility itself that of its first lines, or of the
 * group heading above it.
 */
export function withVisibility(children: readonly Node[]): Node[] {
  let group: PrintedVisibility | null = null;
  let isFront = true;
  return children.map((child) => {
    if (isAgendaItem(child)) {
      isFront = false;
      const item = withOwnVisibility(child, group);
      group = groupAtEnd(child) ?? group;
      return item;
    }
    group = groupVisibility(child) ?? (isFront && closesDocument(child) ? "closed" : group);
    return child;
  });
}

/**
 * Close what stands under closed items: sub-items, which print no mark of their own.
 *
 * @param tree with the visibility of each item set as far as it is printed
 */
export function closeSubItems<T extends Parent>(tree: T): T {
  if (!tree.children.some(mayHoldItems)) return tree;
  const children = tree.children.map((child) => {
    if (!mayHoldItems(child)) return child;
    const isClosed = isAgendaItem(child) && child.visibility === "closed";
    return closeSubItems(isClosed ? withClosedSubItems(child) : (child as Parent));
  });
  return { ...tree, children };
}

function mayHoldItems(node: Node): boolean {
  return ["agendaItem", "embeddedDocument", "minutesRoot"].includes(node.type);
}

function withClosedSubItems(item: AgendaItem): AgendaItem {
  const children = item.children.map((child) =>
    child.type === "agendaItem" && child.visibility === "unknown"
      ? { ...child, visibility: "closed" as const }
      : child,
  );
  return { ...item, children };
}

function withOwnVisibility(item: AgendaItem, group: PrintedVisibility | null): AgendaItem {
  if (item.visibility !== "unknown") return item;
  const isClosed = item.children.filter(isBlock).slice(0, firstBlocks).some(closesItem);
  return { ...item, visibility: isClosed ? "closed" : (group ?? "unknown") };
}

/** Does one of the item's first blocks say that it is closed, in a line, a row or a sentence? */
function closesItem(block: Block): boolean {
  const text = blockText(block);
  const lines = text.split("\n");
  if (saysClosed(text) || lines.some((line) => visibilityOfLine(line) === "closed")) return true;
  const [heads, values] = blockLines(block);
  return (heads?.cells ?? []).some(
    (head, at) => isVisibilityLabel(head) && visibilityOfLine(values?.cells[at] ?? "") === "closed",
  );
}

function groupVisibility(node: Node): PrintedVisibility | null {
  if (isBlock(node)) return visibilityOfHeading(blockText(node));
  if (node.type !== "headingLine" && node.type !== "furniture") return null;
  const blocks = "children" in node ? (node.children as Node[]).filter(isBlock) : [];
  return blocks.map((block) => visibilityOfHeading(blockText(block))).find((seen) => seen) ?? null;
}

/** Does a block above all items say that the whole document is closed? */
function closesDocument(node: Node): boolean {
  if (!isBlock(node)) return false;
  return blockText(node)
    .split("\n")
    .some((line) => namesClosedDocument(line) || visibilityOfLine(line) === "closed");
}

/** A group heading for the next items may stand last in the item above it. */
function groupAtEnd(item: AgendaItem): PrintedVisibility | null {
  const last = item.children.at(-1);
  return last !== undefined && item.children.length > 1 ? groupVisibility(last) : null;
}
