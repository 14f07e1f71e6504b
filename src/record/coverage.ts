import type { Node } from "unist";
import { blockText, inkLength } from "../model/block.js";
import type { MinutesRecord } from "../model/record.js";
import { isBlock, type MinutesRoot, type MinutesTree } from "../model/tree.js";

type Layer = "structured" | "furniture" | "unassigned";

/** The layer of what stands directly in a root; all else is structured. */
const rootLayers: Record<string, Layer> = {
  paragraph: "unassigned",
  heading: "unassigned",
  table: "unassigned",
  backMatter: "unassigned",
  headingLine: "furniture",
};

/**
 * Count the characters of every block, white space and computed markers left
 * out, each in exactly one layer. Furniture counts as furniture wherever it
 * stands; what stands in an embedded minutes is structured in the outer one.
 */
export function coverageOf(root: MinutesTree | MinutesRoot): MinutesRecord["coverage"] {
  const counts: Record<Layer, number> = { structured: 0, furniture: 0, unassigned: 0 };
  for (const child of root.children) {
    addInk(counts, child, rootLayers[child.type] ?? "structured");
  }
  return { total: counts.structured + counts.furniture + counts.unassigned, ...counts };
}

function addInk(counts: Record<Layer, number>, node: Node, layer: Layer): void {
  if (isBlock(node)) {
    counts[layer] += inkLength(blockText(node));
    return;
  }
  const inner = node.type === "furniture" ? "furniture" : layer;
  if (!("children" in node) || !Array.isArray(node.children)) return;
  (node.children as Node[]).forEach((child) => {
    addInk(counts, child, inner);
  });
}
