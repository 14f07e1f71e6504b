import type { Node } from "unist";
import { listedText } from "../model/listed-text.js";
import { type Block, isBlock } from "../model/tree.js";

/**
 * Collect the blocks under a node in reading order.
 *
 * @param node any node of the tree; a block gives itself
 * @param withFurniture whether blocks inside furniture count
 */
export function blocksUnder(node: Node, withFurniture = false): Block[] {
  const blocks: Block[] = [];
  addBlocks(node, withFurniture, blocks);
  return blocks;
}

function addBlocks(node: Node, withFurniture: boolean, blocks: Block[]): void {
  if (isBlock(node)) blocks.push(node);
  else if (node.type === "furniture" && !withFurniture) return;
  else if ("children" in node && Array.isArray(node.children)) {
    (node.children as Node[]).forEach((child) => {
      addBlocks(child, withFurniture, blocks);
    });
  }
}

/** Join what a reader sees of some blocks: one line feed between them, computed markers included. */
export function textOf(blocks: Block[]): string {
  return blocks.map(listedText).join("\n");
}
