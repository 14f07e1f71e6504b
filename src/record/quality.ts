import type { Item, MinutesRecord } from "../model/record.js";
import type { Finding } from "../model/rule.js";

/** Below this confidence (0–1) of the worst item a person should look. */
export const reviewThreshold = 0.6;

/**
 * Judge a record: the worst item, sub-items included, decides the confidence.
 * A person should look where it is low, where there is no item at all, and
 * where a finding is an error.
 */
export function qualityOf(items: Item[], findings: Finding[]): MinutesRecord["quality"] {
  const confidence = items.length === 0 ? 0 : Math.min(...items.map(worstConfidence));
  const needsReview =
    confidence < reviewThreshold || findings.some((finding) => finding.rule.severity === "error");
  return { confidence, needsReview };
}

function worstConfidence(item: Item): number {
  return Math.min(item.confidence, ...item.subitems.map(worstConfidence));
}
