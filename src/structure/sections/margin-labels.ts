import { groupBy } from "../../model/group-by.js";
import { readSectionLabel, type SectionLabel } from "../../vocabulary/section-labels.js";
import type { LabelOccurrence } from "./label-occurrence.js";

/** Fewest items, and share of them, in which a label in the margin must stand. */
const fewestItems = 2;
const recurrenceShare = 0.4;
/** Fewest words behind a label that are text. */
const fewestWords = 3;

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

/**
 * Keys of the labels that the template sets in the margin; none where no strong one is among them.
 * Once one is, any other with words behind it is a heading too, in however few items it stands.
 * Labels of the rows of a form are set so as well.
 */
export function marginKeys(itemCount: number, occurrences: LabelOccurrence[]): Set<string> {
  if (!occurrences.some((one) => one.inMargin)) return new Set();
  const inMargin = occurrences.filter((one) => one.inMargin || one.isRowLabel);
  const groups = [...groupBy(inMargin, (one) => one.key)];
  const recurring = groups.filter(([, group]) => {
    const items = new Set(group.map((one) => one.item)).size;
    return items >= fewestItems && items >= itemCount * recurrenceShare;
  });
  const isTemplate = recurring.some(([, group]) => group.some((one) => isStrong(one)));
  if (!isTemplate) return new Set();
  const told = groups.filter(([, group]) => group.some(hasWords));
  return new Set([...recurring, ...told].map(([key]) => key));
}

/** Does text stand behind the label, and not the one value of a row in a table? */
function hasWords({ label }: LabelOccurrence): boolean {
  return (label?.rest.split(/\s+/u).length ?? 0) >= fewestWords;
}

function isStrong({ label }: LabelOccurrence): boolean {
  return label?.strength === "strong";
}
