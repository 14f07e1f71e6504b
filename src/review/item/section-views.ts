import { reasonsToHoldBack } from "../../feed/release/hold-back-blocks.js";
import type { SectionRecord } from "../../model/item-record.js";
import type { SearchSection } from "../../model/search-document.js";
import type { BlockView, SectionView } from "../api.js";

/**
 * Give the sections of the index the blocks and places of the record. The index decides what is
 * shown: a record's section is used only where what may be shown of it is the very text that the
 * index holds. Else the text stands without places.
 *
 * @param released sections as the index holds them
 * @param recorded sections of the same item in the record; none where there is no record
 */
export function sectionViews(released: SearchSection[], recorded: SectionRecord[]): SectionView[] {
  const waiting = recorded.map(releasedBlocks);
  return released.map(({ kind, heading, text }) => {
    const index = waiting.findIndex((blocks) => blocks !== null && joined(blocks) === text);
    const blocks = waiting[index] ?? plainBlocks(text);
    if (index >= 0) waiting[index] = null;
    return { kind, heading, blocks };
  });
}

function releasedBlocks({ blocks }: SectionRecord): BlockView[] | null {
  const reasons = reasonsToHoldBack(blocks);
  let start = 0;
  return blocks
    .filter((_, index) => reasons[index] === null)
    .map(({ type, text, provenance }) => {
      const view = { type, text, start, places: provenance };
      start += text.length + 1;
      return view;
    });
}

function joined(blocks: BlockView[]): string {
  return blocks.map(({ text }) => text).join("\n");
}

function plainBlocks(text: string): BlockView[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const view: BlockView = { type: "paragraph", text: line, start, places: [] };
    start += line.length + 1;
    return view;
  });
}
