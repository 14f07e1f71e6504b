import { blockText } from "../../model/block.js";
import { type AgendaItem, isBlock } from "../../model/tree.js";
import { readLabelledTitle } from "../../vocabulary/labelled-titles.js";
import { readSectionLabel, type SectionLabel } from "../../vocabulary/section-labels.js";

/** Share of the items that must have a label, and fewest items, for it to be of the form. */
const recurrenceShare = 0.5;
const fewestItems = 3;

const labelled = /^(?<label>\p{Lu}[\p{L} /-]{1,30}):(?=\s|$)/u;

/**
 * The labels of a form typed as lines: where every title stands behind a label, what recurs
 * behind other labels are the item's parts.
 *
 *   Emne: Trivselsmåling
 *   Opgave: Gennemgang af målingen.
 *   ^^^^^^^
 *   Tovholder: Asta
 *   ^^^^^^^^^^
 *
 * @returns the labels in lower case, none where the titles have no label.
 */
export function formLabels(items: AgendaItem[]): Set<string> {
  if (items.length < fewestItems || !items.every(hasLabelledTitle)) return new Set();
  const counts = new Map<string, number>();
  for (const item of items) {
    const found = item.children.flatMap((child) =>
      isBlock(child) ? (readFormLine(blockText(child).trim())?.label ?? []) : [],
    );
    for (const label of new Set(found)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const least = Math.max(fewestItems, items.length * recurrenceShare);
  return new Set(
    [...counts].flatMap(([label, count]) =>
      count >= least || readSectionLabel(`${label}:`)?.strength === "strong" ? [label] : [],
    ),
  );
}

function hasLabelledTitle(item: AgendaItem): boolean {
  const [heading] = item.children;
  if (heading?.type !== "headingLine") return false;
  return heading.children.some((block) => readLabelledTitle(blockText(block)) !== null);
}

/** Read a line with a label, known or not, as the heading of a section. */
export function readFormLine(text: string): SectionLabel | null {
  const match = labelled.exec(text.slice(0, 40));
  const label = match?.groups?.label;
  if (!match || label === undefined) return null;
  const known = readSectionLabel(`${label}:`);
  return {
    kind: known?.kind ?? "andet",
    strength: "strong",
    qualified: false,
    colon: true,
    label: label.toLowerCase(),
    length: match[0].length,
    rest: text.slice(match[0].length).trim(),
  };
}
