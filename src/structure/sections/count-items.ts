import type { LabelOccurrence } from "./label-occurrence.js";

/** Count the items in which headings stand; they come in order. */
export function countItems(occurrences: LabelOccurrence[]): number {
  let items = 0;
  let last = -1;
  for (const { item } of occurrences) {
    if (item !== last) items += 1;
    last = item;
  }
  return items;
}
