import { groupBy } from "../../model/group-by.js";
import { countItems } from "./count-items.js";
import type { LabelOccurrence } from "./label-occurrence.js";

/** Share of the items in which a weak label must stand when no look speaks for it. */
const recurrenceShare = 0.4;

/** The same where it stands in so many items that chance is no explanation. */
const oftenItems = 3;
const oftenShare = 0.25;

/** Fewest items, and share of them, in which a heading that no vocabulary has must recur. */
export const fewestUnknown = 3;
const unknownShare = 0.3;

/** Fewest items in which a weak label with an owner stands that the template has: "Nævnets afgørelse". */
const fewestOwned = 2;

/** The keys of headings that recur in enough items to be the template's: fewer do for a label that is known. */
export function recurringKeys(
  itemCount: number,
  occurrences: LabelOccurrence[],
  keyOf: (one: LabelOccurrence) => string = (one) => one.key,
): Set<string> {
  const keys = new Set<string>();
  for (const [key, group] of groupBy(occurrences, keyOf)) {
    const inItems = countItems(group);
    const known = group.some((one) => one.label !== null);
    if (inItems < fewestOwned && group.some(isOwned)) continue;
    const enough = known
      ? inItems >= itemCount * (inItems >= oftenItems ? oftenShare : recurrenceShare)
      : inItems >= fewestUnknown && inItems >= itemCount * unknownShare;
    if (enough) keys.add(key);
  }
  return keys;
}

function isOwned({ label }: LabelOccurrence): boolean {
  return label?.strength === "weak" && label.qualified && label.label !== "foreslår";
}
