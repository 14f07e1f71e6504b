import { firstPrintedLine, printedText } from "../../model/block.js";
import type { Block } from "../../model/tree.js";
import { beginsWithOneOf } from "../../vocabulary/first-character.js";

/** A bullet before the number of an item, as pages that fold their items print it. */
const bulletBeforeNumber =
  /^(?:[•▪●·◦]\s+(?=\d{1,4}[.:)]\s*\p{Lu}|(?:punkt|pkt\.?|sag) \d{1,4}(?!\d)[.:)]?\s+\p{Lu})|[-–*]\s+(?=(?:punkt|pkt\.?|sag) \d{1,4}[.:)]))/iu;

/** The others stand beyond ASCII. */
const mayBeBullet = beginsWithOneOf("-*");

/** When an item begins, before its number. */
const timeBeforeNumber =
  /^(?:kl\.? ?)?\d{1,2}[.:]\d{2}(?: ?[-–] ?(?:kl\.? ?)?\d{1,2}[.:]\d{2})?[:,]?\s+(?=(?:punkt|pkt\.?|sag|ad)\s*\d|\d{1,3}[.)]\s+\p{Lu})/iu;
const mayBeTime = beginsWithOneOf("k0123456789");

/**
 * The first line of a block as it would head an item, without a bullet or a time before its number.
 *
 *   • 302. Planstrategi      10.15-11.00 Punkt 2: Ventetider
 *     ^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^
 */
export function headingLine(block: Block): string {
  return asHeading(firstPrintedLine(block));
}

/**
 * The body on the left, and the item's number at the right edge.
 *
 *   FORRETNINGSUDVALGET ⇥ SAG NR. 3
 *   ~~~~~~~~~~~~~~~~~~~
 */
const bodyBeforeNumber = /^[^\t]{3,60}\t+(?=(?:sag nr\.?|punkt|pkt\.?) ?\d{1,3}\.?$)/iu;

/** The same of a block's first line. */
export function asHeading(line: string): string {
  if (line.includes("\t") && bodyBeforeNumber.test(line)) return line.replace(bodyBeforeNumber, "");
  if (mayBeBullet(line) && bulletBeforeNumber.test(line))
    return line.replace(bulletBeforeNumber, "");
  return mayBeTime(line) ? line.slice(timeLength(line)) : line;
}

/** Characters of the time before a line's number, 0 without one. */
export function timeLength(line: string): number {
  return timeBeforeNumber.exec(line.slice(0, 40))?.[0].length ?? 0;
}

/** Does a bullet stand before the block's number? */
export function hasBulletBeforeNumber(block: Block): boolean {
  const text = printedText(block).trimStart();
  return mayBeBullet(text) && bulletBeforeNumber.test(text);
}
