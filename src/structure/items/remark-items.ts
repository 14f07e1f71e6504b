import type { Plugin } from "unified";
import type { MinutesTree } from "../../model/tree.js";
import { gatherItems } from "./gather-items.js";
import { readItems } from "./read-items.js";
import { unwrapLateContents } from "./unwrap-late-contents.js";

/** Step 5: find the items by one choice over the whole document, and gather their blocks. */
export const remarkItems: Plugin<[], MinutesTree> = () => (tree) => {
  if (tree.children.some((child) => child.type === "agendaItem")) return tree;
  const items = readItems(tree);
  const mended = unwrapLateContents(tree, items);
  return mended ? gatherItems(mended, readItems(mended)) : gatherItems(tree, items);
};
