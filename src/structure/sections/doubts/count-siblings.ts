import type { SectionKind } from "../../../model/section-kind.js";
import type { MeasuredItem } from "./item-doubt.js";

/** How many items of a list have what. */
export interface SiblingCounts {
  /** Items with each heading. */
  headings: ReadonlyMap<string, number>;
  /** Usual items that have headings, and how many of them have each kind of section. */
  usualItems: readonly MeasuredItem[];
  usualKinds: ReadonlyMap<SectionKind, number>;
}

/** Lists already counted: every item of a list is compared with the same. */
const known = new WeakMap<readonly MeasuredItem[], SiblingCounts>();

/** Count, once for a list, how many of its items have each heading and each kind of section. */
export function countSiblings(siblings: readonly MeasuredItem[]): SiblingCounts {
  const counts = known.get(siblings) ?? count(siblings);
  known.set(siblings, counts);
  return counts;
}

function count(siblings: readonly MeasuredItem[]): SiblingCounts {
  const headings = new Map<string, number>();
  const usualKinds = new Map<SectionKind, number>();
  const usualItems = siblings.filter((one) => one.isUsual && one.kinds.size > 0);
  for (const one of siblings) {
    for (const heading of one.headings) headings.set(heading, (headings.get(heading) ?? 0) + 1);
  }
  for (const { kinds } of usualItems) {
    for (const kind of kinds) usualKinds.set(kind, (usualKinds.get(kind) ?? 0) + 1);
  }
  return { headings, usualItems, usualKinds };
}
