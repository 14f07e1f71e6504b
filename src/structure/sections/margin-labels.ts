import { groupBy } from "../../model/group-by.js";
import { readSectionLabel, type SectionLabel } from "../../vocabulary/section-labels.js";
import type { LabelOccurrence } from "./label-occurrence.js";

/** Fewest items, and share of them, in which a label in the margin must stand. */
const fewestItems = 2;
const recurrenceShare = 0.4;

/**
 * Read a section's label that stands in the margin, with the text behind a tab.
 *
 *   Indstilling ⇥ Forvaltningen indstiller, at regulativet revideres.
 *   ^^^^^^^^^^^
 */
export function readMarginLabel(text: string): SectionLabel | null {
  const tab = text.indexOf("\t");
  const rest = tab < 0 ? "" : text.slice(tab + 1).trim();
  if (rest === "" || rest.includes("\t")) return null;
  const label = readSectionLabel(text.slice(0, tab));
  return label === null || label.rest !== "" ? null : { ...label, length: tab + 1, rest };
}

/** Keys of the labels that the template sets in the margin; none where no strong one is among them. */
export function marginKeys(itemCount: number, occurrences: LabelOccurrence[]): Set<string> {
  const inMargin = occurrences.filter((one) => one.inMargin);
  const groups = [...groupBy(inMargin, (one) => one.key)].filter(([, group]) => {
    const items = new Set(group.map((one) => one.item)).size;
    return items >= fewestItems && items >= itemCount * recurrenceShare;
  });
  const isTemplate = groups.some(([, group]) => group.some((one) => isStrong(one)));
  return new Set(isTemplate ? groups.map(([key]) => key) : []);
}

function isStrong({ label }: LabelOccurrence): boolean {
  return label?.strength === "strong";
}
