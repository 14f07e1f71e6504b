import { sourceOf } from "../model/block.js";
import type { BlockRecord } from "../model/item-record.js";
import { listedText } from "../model/listed-text.js";
import type { Block } from "../model/tree.js";
import { mergePlaces } from "./places.js";

/** Describe one block of a section with its places in the source. */
export function blockRecord(block: Block): BlockRecord {
  const { list, hidden, places } = sourceOf(block);
  const found = block.data?.private;
  const type = block.type === "paragraph" && list !== null ? "listItem" : block.type;
  const text = listedText(block);
  const provenance = mergePlaces(places);
  // Nearly all blocks hold nothing private, and gathering an object from parts takes longer.
  if (hidden === null && found === undefined) return { type, text, provenance };
  return {
    type,
    text,
    ...(hidden === null ? {} : { hidden }),
    ...(found === undefined ? {} : { private: found }),
    provenance,
  };
}
