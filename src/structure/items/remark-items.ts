import type { Plugin } from "unified";
import { collectAll } from "../../model/collect.js";
import type { MinutesTree } from "../../model/tree.js";
import { gatherItems } from "./gather-items.js";
import { readItems } from "./read-items.js";
import { splitItemLines } from "./split-item-lines.js";
import { unwrapLateContents } from "./unwrap-late-contents.js";

/** Step 5: find the items by one choice over the whole document, and gather their blocks. */
export const remarkItems: Plugin<[], MinutesTree> = () => (tree) => {
  if (tree.children.some((child) => child.type === "agendaItem")) return tree;
  const parted = { ...tree, children: collectAll(tree.children, splitItemLines) };
  const items = readItems(parted);
  const mended = unwrapLateContents(parted, items);
  return mended ? gatherItems(mended, readItems(mended)) : gatherItems(parted, items);
};
