import { groupBy } from "../../model/group-by.js";
import { isTemplateLabel } from "../../vocabulary/section-labels.js";
import { countItems } from "./count-items.js";
import type { LabelOccurrence } from "./label-occurrence.js";
import { fewestUnknown } from "./recurring-keys.js";

/** Share of the items in which a label with text after it must stand to be a heading by itself. */
const runInShare = 0.6;

/** Fewest items, and share of them, in which a template's own label runs in without any other. */
const fewestTemplate = 4;
const templateShare = 0.8;

/** Fewest lists of what is enclosed ("Vedlagt: Kort over området") that are a habit. */
const fewestEnclosed = 2;

/**
 * "Konklusion: …" in most items of a document is its habit, set off or not; and so is then what
 * recurs as often above it ("Problemstilling: …").
 */
export function runInKeys(itemCount: number, occurrences: LabelOccurrence[]): Set<string> {
  const keys = new Set<string>();
  const runIns = occurrences.filter((one) => one.runIn && one.label?.qualified === false);
  for (const [key, group] of groupBy(runIns, (one) => one.key)) {
    const inItems = countItems(group);
    if (inItems >= fewestUnknown && inItems >= itemCount * runInShare) keys.add(key);
  }
  const sure = runIns.some((one) => keys.has(one.key) && isOutcome(one)) ? [...keys] : [];
  return new Set([...sure, ...templateRunIns(itemCount, runIns)]);
}

/** "Kompetence: Byrådet" in nearly every item, and "Vedlagt: …" in two of them. */
function templateRunIns(itemCount: number, runIns: LabelOccurrence[]): string[] {
  const least = Math.max(fewestTemplate, itemCount * templateShare);
  return [...groupBy(runIns, (one) => one.key)].flatMap(([key, group]) => {
    const label = group[0]?.label;
    if (!label?.colon) return [];
    const isEnough =
      label.kind === "bilag"
        ? countItems(group) >= fewestEnclosed
        : isTemplateLabel(label) && countItems(group) >= least;
    return isEnough ? [key] : [];
  });
}

/** What was said, decided or given somebody to do, rather than what was laid before the meeting. */
function isOutcome({ label }: LabelOccurrence): boolean {
  return label?.kind === "beslutning" || label?.kind === "referat" || label?.kind === "andet";
}
