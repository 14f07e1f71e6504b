import type { SectionKind } from "../../../model/section-kind.js";
import type { ItemDoubt, MeasuredItem } from "./item-doubt.js";
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
  if (!one.isUsual || !hasHeadings(one)) return false;
  const others = siblings.filter((other) => other !== one && other.isUsual && hasHeadings(other));
  if (others.length < fewestItems) return false;
  const own = kindsOf(one);
  return [...usualKinds(others)].some(
    (kind) => !own.has(kind) && lostSigns.some((sign) => sign(kind, one, others)),
  );
};

/** The kinds that nearly all items have; attachments are as often left out. */
function usualKinds(items: readonly MeasuredItem[]): Set<SectionKind> {
  const counts = new Map<SectionKind, number>();
  for (const item of items) {
    for (const kind of kindsOf(item)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  counts.delete("bilag");
  const usual = [...counts].filter(([, count]) => count >= items.length * habitShare);
  return new Set(usual.map(([kind]) => kind));
}

function hasHeadings({ sections }: MeasuredItem): boolean {
  return sections.some(({ heading }) => heading !== null);
}

function kindsOf({ sections }: MeasuredItem): Set<SectionKind> {
  return new Set(sections.flatMap(({ kind, heading }) => (heading === null ? [] : [kind])));
}
