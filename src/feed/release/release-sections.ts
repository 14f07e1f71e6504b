import type { BlockRecord, SectionRecord } from "../../model/item-record.js";
import type { PlacedBlock, ReleasedSection } from "../passages/passages-of.js";
import type { HeldBackLog } from "./held-back-log.js";
import { maybePersonalNumber } from "./private-text.js";

/**
 * Take from an item's sections what may be shown. A block with a privacy finding or hidden
 * text is left out whole, and so is a heading that may hold a personal number.
 *
 * @param log takes what is held back
 */
export function releaseSections(sections: SectionRecord[], log: HeldBackLog): ReleasedSection[] {
  return sections.flatMap((section) => {
    const blocks = placeBlocks(section.blocks.filter((block) => isShown(block, log)));
    const text = blocks.map((block) => block.text).join("\n");
    if (text.trim() === "") return [];
    return [{ kind: section.kind, heading: shownHeading(section.heading, log), text, blocks }];
  });
}

/** Why a block is held back, or null: "hidden", or the first privacy rule that found something. */
export function reasonToHoldBack(block: BlockRecord): string | null {
  if (block.hidden !== undefined) return "hidden";
  const ruleId = block.private?.[0];
  if (ruleId !== undefined) return ruleId === "hidden-text" ? "hidden" : ruleId;
  return maybePersonalNumber(block.text) ? "private-cpr-number" : null;
}

function isShown(block: BlockRecord, log: HeldBackLog): boolean {
  const reason = reasonToHoldBack(block);
  if (reason === null) return true;
  log.holdBack("block", reason, block.text, block.provenance[0]?.page ?? null);
  return false;
}

function shownHeading(heading: string | null, log: HeldBackLog): string | null {
  if (heading === null || !maybePersonalNumber(heading)) return heading;
  log.holdBack("heading", "private-cpr-number", heading, null);
  return null;
}

/** Where each block's text begins when they are joined by line feeds. */
function placeBlocks(blocks: BlockRecord[]): PlacedBlock[] {
  let start = 0;
  return blocks.map(({ type, text, provenance }) => {
    const placed = { type, start, text, places: provenance };
    start += text.length + 1;
    return placed;
  });
}
