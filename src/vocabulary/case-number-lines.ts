import { beginsWithOneOf } from "./first-character.js";

const labelled =
  /^(?:sags[ -]?(?:nr|id|nummer)|sagid|journalnr|j\.? ?nr)\.?\s*:?\s*(?:[\d-]|$)|^sag(?:[ -]?(?:nr|nummer|id))?\.?\s*:?\s*(?:[\d./-]{4}|$)/iu;
const bareNumber =
  /^(?:(?:åbent?|lukket|åben sag|lukket sag)\s*[-–—]\s*)?(?:\d{2}\.\d{2}\.?(?:\d{2})?[-. ]?\p{Lu}\d{2}\b|SAG-\d{4}-\d+|\d-\d{2}-\d{1,3}-\d{1,5}-\d{2}\b|\d{4}-\d{5,6}\b|\d{2}-\d{6}\b|\d{2}\/\d{4,6}\b)/u;

/** First characters of such lines, in either case. */
const mayBeNumber = beginsWithOneOf("0123456789sjl");

/**
 * Does the line hold a case number and little else?
 *
 *   Sagsnr. 21-014439        00.01.10-A00-3-23        Åbent - 00.22.00-G01-1-16
 *   ^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * "Sag 3" with a title is an item's number.
 */
export function looksLikeCaseNumber(line: string): boolean {
  const text = line.trim();
  return text.length <= 120 && mayBeNumber(text) && (labelled.test(text) || bareNumber.test(text));
}
