import type { MinutesView } from "../minutes-view.js";
import type { Passage } from "../passages.js";
import { passagesWith } from "../text/seek.js";
import { privacyFinders } from "./privacy-finders.js";

/**
 * Set `data.private` on each block that a privacy rule found something in, so
 * that records and feeds know what to keep back. The text is left as it is.
 */
export function markPrivate({ passages }: MinutesView): void {
  const ruleIdsOf = new Map<Passage, string[]>();
  for (const { ruleId, signs, findInPassage } of privacyFinders) {
    for (const passage of signs === null ? passages : passagesWith(passages, signs)) {
      if (findInPassage(passage).length === 0) continue;
      ruleIdsOf.set(passage, [...(ruleIdsOf.get(passage) ?? []), ruleId]);
    }
  }
  for (const [{ block }, ruleIds] of ruleIdsOf) {
    block.data = { ...block.data, private: ruleIds };
  }
}
