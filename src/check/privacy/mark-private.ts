import type { MinutesView } from "../minutes-view.js";
import { type PrivacyFinder, privacyFinders } from "./privacy-finders.js";

/**
 * Set `data.private` on each block that a privacy rule found something in, so
 * that records and feeds know what to keep back. The text is left as it is.
 */
export function markPrivate(view: MinutesView): void {
  for (const passage of view.passages) {
    const hasFound = ({ findInPassage }: PrivacyFinder) => findInPassage(passage).length > 0;
    if (!privacyFinders.some(hasFound)) continue;
    const ruleIds = privacyFinders.filter(hasFound).map(({ ruleId }) => ruleId);
    passage.block.data = { ...passage.block.data, private: ruleIds };
  }
}
