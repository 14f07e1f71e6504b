import { readDates } from "../../vocabulary/dates.js";
import { readDocumentType } from "../../vocabulary/document-types.js";
import { readTimes } from "../../vocabulary/times.js";
import type { HeaderEvidence } from "./header-evidence.js";
import type { HeaderLine } from "./header-lines.js";
import type { MeetingPlace } from "./read-place.js";
import { tidyPlace } from "./tidy-place.js";

const mostAddressLines = 5;

/**
 * Short lines below each other that end with a postal code and town.
 *
 *     Medborgerhuset ⏎ Torvet 2 ⏎ 9999 Åløse
 *                                 ^^^^^^^^^^
 */
export function postalAddress(evidence: HeaderEvidence): MeetingPlace | null {
  for (const [index, { line }] of evidence.free.entries()) {
    if (!/^(?:DK-)?\d{4}\s\p{Lu}[\p{L} ]+$/u.test(line.text)) continue;
    const address = [line];
    for (let at = index - 1; at >= 0 && address.length < mostAddressLines; at--) {
      const above = evidence.free[at]?.line;
      if (!above || !isAddressLine(above)) break;
      address.unshift(above);
    }
    if (address.length < 2 || !address.some((one) => /\p{L} \d{1,4}\p{L}?(?:,|$)/u.test(one.text)))
      continue;
    return {
      location: address.map((one) => tidyPlace(one.text)).join(", "),
      blocks: address.map((one) => one.block),
    };
  }
  return null;
}

function isAddressLine(line: HeaderLine): boolean {
  const text = line.text;
  if (line.heading || !/^[\p{Lu}\d]/u.test(text) || /[.:!?]$/u.test(text)) return false;
  if (readDates(text).length > 0 || readTimes(text) || readDocumentType(text)) return false;
  return text.split(/\s+/u).length <= 8;
}
