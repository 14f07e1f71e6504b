import type { Node, Parent } from "unist";
import { blockText, sourceOf } from "../model/block.js";
import { type AgendaItem, type HeadingLine, type ItemSection, isBlock } from "../model/tree.js";

/** An item with where it stands. */
export interface ItemView {
  item: AgendaItem;
  /** Ordinals from the outermost item: "3", "3.2". */
  path: string;
  /** 0 for items of the first level. */
  depth: number;
  /** Path of the item it stands in, null at the first level. */
  parentPath: string | null;
  /** 1-based page the item begins on, null where the format has none. */
  page: number | null;
  sections: ItemSection[];
  subitems: AgendaItem[];
}

/** Items and their sub-items in reading order. Embedded documents are left out. */
export function itemViews(items: AgendaItem[], parent: ItemView | null = null): ItemView[] {
  return items.flatMap((item, index) => {
    const view: ItemView = {
      item,
      path: parent === null ? `${index + 1}` : `${parent.path}.${index + 1}`,
      depth: parent === null ? 0 : parent.depth + 1,
      parentPath: parent?.path ?? null,
      page: firstPage(item),
      sections: item.children.filter((child): child is ItemSection => child.type === "itemSection"),
      subitems: item.children.filter((child): child is AgendaItem => child.type === "agendaItem"),
    };
    return [view, ...itemViews(view.subitems, view)];
  });
}

/** The items of one level under one parent, as printed runs of numbers. */
export function siblingGroups(views: ItemView[]): ItemView[][] {
  const groups = new Map<string | null, ItemView[]>();
  for (const view of views) {
    const group = groups.get(view.parentPath);
    if (group === undefined) groups.set(view.parentPath, [view]);
    else group.push(view);
  }
  return [...groups.values()];
}

/** Heading lines of an item with one of the given roles, as printed. */
export function headingTexts(item: AgendaItem, role: HeadingLine["role"]): string[] {
  return item.children.flatMap((child) =>
    child.type === "headingLine" && child.role === role
      ? [child.children.map(blockText).join(" ")]
      : [],
  );
}

/** Text of a section without its heading lines and page furniture. */
export function sectionBlocks(section: ItemSection) {
  return section.children.filter(isBlock);
}

/** 1-based page of the first block under a node, null where there is none. */
export function firstPage(node: Node): number | null {
  if (isBlock(node)) return sourceOf(node).places[0]?.page ?? null;
  if (!("children" in node)) return null;
  for (const child of (node as Parent).children) {
    const page = firstPage(child);
    if (page !== null) return page;
  }
  return null;
}
