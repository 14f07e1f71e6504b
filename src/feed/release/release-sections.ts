import type { BlockRecord, SectionRecord } from "../../model/item-record.js";
import type { PlacedBlock, ReleasedSection } from "../passages/passages-of.js";
import type { HeldBackLog } from "./held-back-log.js";
import { reasonsToHoldBack } from "./hold-back-blocks.js";
import type { PrivacyFindings } from "./privacy-findings.js";
import { reasonToHoldBackText } from "./release-texts.js";

/**
 * Take from an item's sections what may be shown. A block with a privacy finding or hidden
 * text is left out whole, and so is a heading that may hold some.
 *
 * @param log takes what is held back
 */
export function releaseSections(
  sections: SectionRecord[],
  privacy: PrivacyFindings,
  log: HeldBackLog,
): ReleasedSection[] {
  return sections.flatMap((section) => {
    const blocks = placeBlocks(shownBlocks(section.blocks, log));
    const text = blocks.map((block) => block.text).join("\n");
    if (text.trim() === "") return [];
    const heading = releaseHeading(section.heading, privacy, log);
    return [{ kind: section.kind, heading, text, blocks }];
  });
}

/** Show a section's heading unless something private or hidden may stand in it. */
export function releaseHeading(
  heading: string | null,
  privacy: PrivacyFindings,
  log: HeldBackLog,
): string | null {
  const reason = heading === null ? null : reasonToHoldBackText(heading, privacy);
  if (heading === null || reason === null) return heading;
  log.holdBack("heading", reason, heading, null);
  return null;
}

function shownBlocks(blocks: BlockRecord[], log: HeldBackLog): BlockRecord[] {
  const reasons = reasonsToHoldBack(blocks);
  return blocks.filter(({ text, provenance }, index) => {
    const reason = reasons[index] ?? null;
    if (reason !== null) log.holdBack("block", reason, text, provenance[0]?.page ?? null);
    return reason === null;
  });
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
