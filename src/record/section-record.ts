import type { SectionRecord } from "../model/item-record.js";
import type { SectionKind } from "../model/section-kind.js";
import type { Block } from "../model/tree.js";
import { blockRecord } from "./block-record.js";
import { markdownOf } from "./markdown-of.js";
import { textOf } from "./text-of.js";

/** Make a section's record from its blocks; the heading's own blocks are not among them. */
export function sectionRecord(
  kind: SectionKind,
  heading: string | null,
  blocks: Block[],
): SectionRecord {
  return {
    kind,
    heading,
    text: textOf(blocks),
    markdown: markdownOf(blocks),
    blocks: blocks.map(blockRecord),
  };
}
