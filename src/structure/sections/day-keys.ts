import { groupBy } from "../../model/group-by.js";
import { countItems } from "./count-items.js";
import { bodyAlone, type LabelOccurrence } from "./label-occurrence.js";

/** Share of the items in which a body and a day must stand. */
const dayShare = 0.6;

/**
 * The body and the day above what it decided, the same in most items: no case has that history.
 *
 *   Kultur- og Idrætsudvalget, 03-04-2019, pkt. 42
 *   Godkendt.
 */
export function dayKeys(itemCount: number, occurrences: LabelOccurrence[]): Set<string> {
  const days = occurrences.filter((one) => one.label?.label === bodyAlone);
  const keys = [...groupBy(days, (one) => one.key)].filter(([, group]) => {
    const inItems = countItems(group);
    return inItems >= 2 && inItems >= itemCount * dayShare;
  });
  return new Set(keys.map(([key]) => key));
}
