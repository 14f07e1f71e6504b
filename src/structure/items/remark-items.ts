import type { Plugin } from "unified";
import type { MinutesTree } from "../../model/tree.js";
import { gatherItems } from "./gather-items.js";
import { readItems } from "./read-items.js";

/** Step 5: find the items by one choice over the whole document, and gather their blocks. */
export const remarkItems: Plugin<[], MinutesTree> = () => (tree) =>
  tree.children.some((child) => child.type === "agendaItem")
    ? tree
    : gatherItems(tree, readItems(tree));
