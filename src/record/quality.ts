import { groupBy } from "../model/group-by.js";
import type { Item, MinutesRecord } from "../model/record.js";
import type { Finding, Rule } from "../model/rule.js";

/** Below this confidence (0–1) of the worst item a person should look. */
export const reviewThreshold = 0.55;

/**
 * How many findings of a rule call for a person: the document's own witnesses
 * speak against the reading. A contents entry without an item is an item lost,
 * and so may a gap in the numbers be; an item without an entry or without a title
 * may be none. One title that differs, or a section that comes twice, is a slip of
 * the pen; two are not. Minutes that recommend and do not decide have lost a heading.
 * Titles that are no titles, items without text and lines of the look of a heading in
 * the text tell that items or sections were parted in the wrong places. Whether an item that
 * may be closed is closed only a person can tell.
 */
const witnessLimits: Record<string, number> = {
  "column-heads-without-columns": 1,
  "contents-entry-without-item": 1,
  "contents-title-differs": 2,
  "decisions-not-found": 1,
  "heading-at-item-end": 1,
  "heading-run-into-text": 1,
  "item-not-in-contents": 1,
  "item-number-missing": 1,
  "item-title-holds-heading": 1,
  "item-title-in-text": 1,
  "item-titles-alike": 1,
  "item-titles-as-sentences": 1,
  "item-titles-small": 1,
  "item-without-title": 1,
  "items-without-text": 1,
  "line-in-many-items": 1,
  "maybe-closed": 1,
  "no-items": 1,
  "numbers-alone-in-text": 1,
  "only-one-item": 1,
  "section-repeated": 2,
  "signature-in-item": 1,
  "text-before-items": 1,
  "text-begins-mid-sentence": 1,
  "title-again-in-text": 1,
};

/**
 * Judge a record: the worst item, sub-items included, decides the confidence.
 * A person should look where it is low, where there is no item at all, where a
 * finding is an error, and where the contents list contradicts the items, or titles and lines do.
 */
export function qualityOf(items: Item[], findings: Finding[]): MinutesRecord["quality"] {
  const confidence = items.length === 0 ? 0 : Math.min(...items.map(worstConfidence));
  const byRule = groupBy(findings, (finding) => finding.rule);
  const isCalledFor = [...byRule].some(([rule, found]) => callsForReview(rule, found.length));
  return { confidence, needsReview: confidence < reviewThreshold || isCalledFor };
}

/** Do so many findings of a rule in one document call for a person? */
export function callsForReview({ ruleId, severity }: Rule, count: number): boolean {
  return severity === "error" || count >= (witnessLimits[ruleId] ?? Number.POSITIVE_INFINITY);
}

function worstConfidence(item: Item): number {
  return Math.min(item.confidence, ...item.subitems.map(worstConfidence));
}
