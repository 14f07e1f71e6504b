import { readSectionLabel, type SectionLabel } from "./section-labels.js";

/** The number of a part within its item, with the space behind it. */
const levelNumber = /^\d{1,3}\.\d{1,2}\.?\s+(?=\p{Lu})/u;

/**
 * Read a section's heading that counts on under its item's number.
 *
 *   2.1 Sagsfremstilling
 *   ~~~ ^^^^^^^^^^^^^^^^
 */
export function readNumberedLabel(text: string): SectionLabel | null {
  const lead = levelNumber.exec(text)?.[0];
  const label = lead === undefined ? null : readSectionLabel(text.slice(lead.length));
  if (lead === undefined || label === null || label.rest !== "") return null;
  return { ...label, length: lead.length + label.length };
}

/** A heading without such a number, so that it is one and the same in every item. */
export function withoutLevelNumber(heading: string): string {
  return heading.replace(levelNumber, "");
}
