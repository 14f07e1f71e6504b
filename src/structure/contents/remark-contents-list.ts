import type { Plugin } from "unified";
import type { Block, ContentsList, Furniture, MinutesRoot, MinutesTree } from "../../model/tree.js";
import { findContents } from "./find-contents.js";
import { splitContentsLines } from "./split-contents-lines.js";

/** Step 4: gather the printed contents list, a witness for the items and never one of them. */
export const remarkContentsList: Plugin<[], MinutesTree> = () => (tree) => gatherContents(tree);

/** Wrap the printed contents list, heading included, in a `contentsList` node. */
export function gatherContents<Tree extends MinutesTree | MinutesRoot>(tree: Tree): Tree {
  if (tree.children.some((child) => child.type === "contentsList" || child.type === "agendaItem"))
    return tree;
  const children = splitContentsLines(tree.children);
  const run = findContents(children);
  if (!run) return tree;
  const list: ContentsList = {
    type: "contentsList",
    entries: run.entries,
    children: children.slice(run.first, run.last + 1) as (Block | Furniture)[],
  };
  return {
    ...tree,
    children: [...children.slice(0, run.first), list, ...children.slice(run.last + 1)],
  };
}
