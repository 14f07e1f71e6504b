import type { MinutesView } from "../minutes-view.js";
import { privacyFinders } from "./privacy-finders.js";

/**
 * Set `data.private` on each block that a privacy rule found something in, so
 * that records and feeds know what to keep back. The text is left as it is.
 */
export function markPrivate(view: MinutesView): void {
  for (const passage of view.passages) {
    const finders = privacyFinders.filter((finder) => finder.findInPassage(passage).length > 0);
    if (finders.length === 0) continue;
    const ruleIds = finders.map((finder) => finder.ruleId);
    passage.block.data = { ...passage.block.data, private: ruleIds };
  }
}
