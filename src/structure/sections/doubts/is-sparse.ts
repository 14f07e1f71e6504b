import type { ItemDoubt } from "./item-doubt.js";

/** Fewest items that make a habit. */
const fewestItems = 4;
/** Sections the median item must have for one section to be few. */
const usualSections = 3;
/** Characters of text in one section above which a missing heading is likely. */
const muchText = 150;

/**
 * Does the item hold all its text in one section where the others have several?
 * A heading may be missing or may not have been seen.
 */
export const isSparse: ItemDoubt = ({ sections, isUsual }, siblings) => {
  if (!isUsual || sections.length !== 1 || (sections[0]?.length ?? 0) < muchText) return false;
  const counts = siblings.map((one) => one.sections.length).sort((a, b) => a - b);
  const median = counts[Math.floor(counts.length / 2)] ?? 0;
  return siblings.length >= fewestItems && median >= usualSections;
};
