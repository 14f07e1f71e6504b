import { collect } from "../../../model/collect.js";
import { countSiblings } from "./count-siblings.js";
import type { ItemDoubt } from "./item-doubt.js";
import { lostSigns } from "./lost-signs.js";

/** Fewest other items that make a habit, and share of them that must have the section. */
const fewestItems = 3;
const habitShare = 0.85;

/**
 * Does the item lack a section that nearly every other item has, while its text shows signs of it?
 * Its heading may be missing, misspelt or run into the text.
 *
 *   4. Ny bane
 *   Indstilling
 *   Det indstilles, at banen anlægges.
 *   Godkendt.                            ← the other items have "Beslutning" above such a line
 */
export const lacksUsualSection: ItemDoubt = (one, siblings) => {
  if (!one.isUsual || one.kinds.size === 0) return false;
  const { usualItems, usualKinds } = countSiblings(siblings);
  const otherCount = usualItems.length - 1;
  if (otherCount < fewestItems) return false;
  // Attachments are as often left out.
  const missing = collect([...usualKinds], ([kind, count]) => {
    const isMissing = kind !== "bilag" && !one.kinds.has(kind);
    return isMissing && count >= otherCount * habitShare ? kind : null;
  });
  if (missing.length === 0) return false;
  const others = usualItems.filter((other) => other !== one);
  return missing.some((kind) => lostSigns.some((sign) => sign(kind, one, others)));
};
