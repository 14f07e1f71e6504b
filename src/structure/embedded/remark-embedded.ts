import type { Plugin } from "unified";
import { blockText } from "../../model/block.js";
import { collect, collectAll } from "../../model/collect.js";
import {
  type AgendaItem,
  type Block,
  type ItemChild,
  isBlock,
  type MinutesTree,
} from "../../model/tree.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { furnitureKey } from "../furniture/furniture-key.js";
import { bodySize, isSetApart, lookOf } from "../items/look.js";
import { type BorderContext, isStamp, isTitleLike } from "./border-evidence.js";
import { embeddedDocuments } from "./embedded-documents.js";
import { findBorder } from "./find-border.js";

/** Step 6: part documents that stand inside an item from the item's own text. */
export const remarkEmbedded: Plugin<[], MinutesTree> = () => markEmbedded;

/** Gather what follows an item's own text into `embeddedDocument` nodes, item by item. */
export function markEmbedded(tree: MinutesTree): MinutesTree {
  const items = tree.children.filter((child) => child.type === "agendaItem");
  const lengths = items.map((item) => lengthsFrom(item.children));
  const sorted = lengths.map(([whole = 0]) => whole).sort((a, b) => a - b);
  const medianLength = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const ordinary = items.filter((_, index) => (lengths[index]?.[0] ?? 0) <= medianLength * 2);
  const ownLabels = usualLabels(items);
  const stamps = firstStampKeys(items);
  const subTitleLooks = usualSubTitleLooks(items, ordinary);
  const change = (item: AgendaItem, index: number): AgendaItem =>
    withEmbedded(item, {
      children: item.children,
      firstStamps: stamps[index] ?? new Set(),
      medianLength,
      lengthsFrom: lengths[index] ?? [],
      ownLabels,
      subTitleLooks,
    });
  const changed = new Map(items.map((item, index) => [item, change(item, index)]));
  return {
    ...tree,
    children: tree.children.map((child) => changed.get(child as AgendaItem) ?? child),
  };
}

/** Characters of text from each child to the last. */
function lengthsFrom(children: ItemChild[]): number[] {
  const lengths = children.map((child) => (isBlock(child) ? blockText(child).length : 0));
  for (let at = lengths.length - 2; at >= 0; at -= 1) {
    lengths[at] = (lengths[at] ?? 0) + (lengths[at + 1] ?? 0);
  }
  return lengths;
}

/** Labels that stand in a third of the items or more. */
function usualLabels(items: AgendaItem[]): Set<string> {
  return recurring(items, Math.max(2, items.length / 3), (block) => {
    const label = readSectionLabel(blockText(block));
    return label?.rest === "" ? label.label : null;
  });
}

/** What is read off the blocks of so many items or more; of each item once. */
function recurring(
  items: AgendaItem[],
  fewestItems: number,
  read: (block: Block) => string | null,
): Set<string> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const found = collect(item.children, (child) => (isBlock(child) ? read(child) : null));
    for (const one of new Set(found)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return new Set(collect([...counts], ([one, count]) => (count >= fewestItems ? one : null)));
}

/** Looks that stand out and that title-like lines have in two or more items of ordinary length. */
function usualSubTitleLooks(items: AgendaItem[], ordinary: AgendaItem[]): Set<string> {
  const size = bodySize(collectAll(items, (item) => item.children.filter(isBlock)));
  return recurring(ordinary, 2, (block) => {
    const isSubTitle = isSetApart(block, size) && isTitleLike(block);
    if (!isSubTitle || readSectionLabel(blockText(block)) !== null) return null;
    return JSON.stringify(lookOf(block));
  });
}

/** For each item, the children where a running header stands for the first time in the document. */
function firstStampKeys(items: AgendaItem[]): Set<number>[] {
  const seen = new Set<string>();
  return items.map((item) => {
    const first = new Set<number>();
    item.children.forEach((child, index) => {
      if (!isStamp(child)) return;
      const key = furnitureKey(child.children.map(blockText).join(" "));
      if (!seen.has(key)) first.add(index);
      seen.add(key);
    });
    return first;
  });
}

function withEmbedded(item: AgendaItem, context: BorderContext): AgendaItem {
  if (
    item.children.some((child) => child.type === "embeddedDocument" || child.type === "itemSection")
  )
    return item;
  const border = findBorder(context);
  if (!border) return item;
  const own = item.children.slice(0, border.at);
  return { ...item, children: [...own, ...embeddedDocuments(border, context)] };
}
