import type { Node } from "unist";
import { sourceOf } from "../model/block.js";
import type { MinutesRecord } from "../model/record.js";
import { isBlock } from "../model/tree.js";
import { blocksUnder, textOf } from "./text-of.js";

type FurnitureRecord = MinutesRecord["furniture"][number];

/** List all furniture under a node in reading order, that of embedded documents included. */
export function furnitureUnder(node: Node): FurnitureRecord[] {
  const records: FurnitureRecord[] = [];
  addFurniture(node, records);
  return records;
}

function addFurniture(node: Node, records: FurnitureRecord[]): void {
  if (isBlock(node)) return;
  if (node.type === "furniture" && "reason" in node) {
    records.push(furnitureRecord(node, String(node.reason)));
  } else if ("children" in node && Array.isArray(node.children)) {
    (node.children as Node[]).forEach((child) => {
      addFurniture(child, records);
    });
  }
}

/** Describe what stands under a node as furniture with a reason. */
export function furnitureRecord(node: Node, reason: string): FurnitureRecord {
  const blocks = blocksUnder(node, true);
  const page = blocks[0] ? (sourceOf(blocks[0]).places[0]?.page ?? null) : null;
  return { text: textOf(blocks), page, reason };
}
