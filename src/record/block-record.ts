import { printedText, sourceOf } from "../model/block.js";
import type { BlockRecord } from "../model/item-record.js";
import type { Block } from "../model/tree.js";
import { mergePlaces } from "./places.js";

/** Describe one block of a section with its places in the source. */
export function blockRecord(block: Block): BlockRecord {
  const source = sourceOf(block);
  return {
    type: blockType(block),
    text: printedText(block),
    ...(source.hidden === null ? {} : { hidden: source.hidden }),
    ...(block.data?.private ? { private: block.data.private } : {}),
    provenance: mergePlaces(source.places),
  };
}

function blockType(block: Block): BlockRecord["type"] {
  return block.type === "paragraph" && sourceOf(block).list !== null ? "listItem" : block.type;
}
