import { blockText } from "../../model/block.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { looksLikeCaseNumber } from "../../vocabulary/case-number-lines.js";

/** Fewest items, and share of them, with a case number right above that make it the habit. */
const fewestItems = 2;
const itemShare = 0.6;

/**
 * Do the document's items print their case numbers above their headings? The
 * first one has to: after it the number could be the last line of the item before.
 *
 *   Sagnr.: 1-21-78-7-12
 *   ^^^^^^^^^^^^^^^^^^^^
 *   33. Overførsler til næste år
 */
export function hasCaseNumbersAbove(children: RootChild[], starts: number[]): boolean {
  const above = starts.map((start) =>
    caseNumberAbove(children.slice(Math.max(0, start - 2), start)),
  );
  const found = above.filter((block) => block !== null).length;
  return above[0] != null && found >= fewestItems && found >= starts.length * itemShare;
}

/** The case number that is the last of these, page furniture aside; null without one. */
export function caseNumberAbove(children: RootChild[]): Block | null {
  const last = children.findLast((child) => child.type !== "furniture");
  return last !== undefined &&
    isBlock(last) &&
    last.type !== "table" &&
    looksLikeCaseNumber(blockText(last))
    ? last
    : null;
}
