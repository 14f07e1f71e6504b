import { firstPrintedLine, printedText } from "../../model/block.js";
import type { Block } from "../../model/tree.js";

/** A bullet before the number of an item, as pages that fold their items print it. */
const bulletBeforeNumber = /^[•▪●·◦]\s+(?=\d{1,4}[.:)]\s*\p{Lu})/u;

/**
 * The first line of a block as it would head an item, without a bullet before its number.
 *
 *   • 302. Planstrategi
 *     ^^^^^^^^^^^^^^^^^
 */
export function headingLine(block: Block): string {
  const line = firstPrintedLine(block);
  return bulletBeforeNumber.test(line) ? line.replace(bulletBeforeNumber, "") : line;
}

/** Does a bullet stand before the block's number? */
export function hasBulletBeforeNumber(block: Block): boolean {
  return bulletBeforeNumber.test(printedText(block).trimStart());
}
