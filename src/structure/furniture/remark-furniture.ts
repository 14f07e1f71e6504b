import type { Plugin } from "unified";
import { blockText, sourceOf } from "../../model/block.js";
import {
  type Block,
  type Furniture,
  type FurnitureReason,
  isBlock,
  type MinutesTree,
  type RootChild,
} from "../../model/tree.js";
import { isNavigationLine } from "../../vocabulary/web-page-lines.js";
import { pageEdgeFurniture } from "./page-edge-furniture.js";
import { recurringFurniture } from "./recurring-furniture.js";

/** Step 1: wrap running headers, footers, page numbers and stamps in `furniture` nodes. */
export const remarkFurniture: Plugin<[], MinutesTree> = () => markFurniture;

/**
 * Wrap each block that is page furniture in a `furniture` node where it stands.
 *
 * @param tree a tree of flat blocks; blocks already gathered are left alone.
 * @returns a new root, of the same blocks; the tree itself where none is furniture.
 */
export function markFurniture(tree: MinutesTree): MinutesTree {
  const blocks = tree.children.filter(isBlock);
  const found = new Map<Block, Pick<Furniture, "reason" | "foundBy">>();
  const add = (indexes: Map<number, FurnitureReason>, foundBy: Furniture["foundBy"]) => {
    for (const [index, reason] of indexes) {
      const block = blocks[index];
      if (block && !found.has(block)) found.set(block, { reason, foundBy });
    }
  };
  add(regionFurniture(blocks), "region");
  add(pageEdgeFurniture(blocks, tree.data?.file?.pages ?? []), "pageEdge");
  add(recurringFurniture(blocks), "recurrence");
  add(navigationLines(blocks), "words");
  return found.size === 0
    ? tree
    : { ...tree, children: tree.children.map((child) => wrap(child, found)) };
}

function wrap(
  child: RootChild,
  found: Map<Block, Pick<Furniture, "reason" | "foundBy">>,
): RootChild {
  const facts = isBlock(child) ? found.get(child) : undefined;
  if (!facts || !isBlock(child)) return child;
  return { type: "furniture", ...facts, children: [child] };
}

/** "Tilbage til toppen": what leads about on the page the minutes were taken from. */
function navigationLines(blocks: Block[]): Map<number, FurnitureReason> {
  const found = new Map<number, FurnitureReason>();
  blocks.forEach((block, index) => {
    if (block.type !== "table" && isNavigationLine(blockText(block)))
      found.set(index, "navigation");
  });
  return found;
}

/** Blocks that the file itself keeps in a page header or footer. */
function regionFurniture(blocks: Block[]): Map<number, FurnitureReason> {
  const found = new Map<number, FurnitureReason>();
  blocks.forEach((block, index) => {
    const { region } = sourceOf(block);
    if (region === "header") found.set(index, "running-header");
    if (region === "footer") found.set(index, "running-footer");
  });
  return found;
}
