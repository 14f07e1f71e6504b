import { collect } from "../../../model/collect.js";
import type { AgendaItem } from "../../../model/tree.js";
import { hasStrayText } from "./has-stray-text.js";
import { holdsLostHeading } from "./holds-lost-heading.js";
import { holdsNextNumber } from "./holds-next-number.js";
import { isSparse } from "./is-sparse.js";
import { type ItemDoubt, measureItem } from "./item-doubt.js";
import { lacksUsualSection } from "./lacks-usual-section.js";
import { repeatsSeries } from "./repeats-series.js";
import { sharesLead } from "./shares-lead.js";
import { standsInCells } from "./stands-in-cells.js";

/** What remains of an item's confidence where one reason speaks against it: about an even chance. */
const factor = 0.5;

/** Reasons to doubt an item, by the evidence they leave. */
const doubts: Readonly<Record<string, ItemDoubt>> = {
  "one section where the other items have several": isSparse,
  "a section that the other items have is missing": lacksUsualSection,
  "a heading of the other items stands in the text": holdsLostHeading,
  "the same sections come again": repeatsSeries,
  "text without a heading where the other items have none": hasStrayText,
  "a paragraph begins with the words and colon of the others": sharesLead,
  "text in cells, as columns read across": standsInCells,
  "the next number stands in its text": holdsNextNumber,
};

const reasonsToDoubt = Object.entries(doubts);

/** Evidence that a line which may head a section was left in the text. */
export const unopenedEvidence = "a line left in the text may head a section";

/**
 * Lower the confidence of items whose sections look unlike their siblings', once
 * whatever the number of reasons.
 *
 * @param items with sections
 * @param unopened indexes of items that hold a heading nobody could tell from text
 */
export function doubtItems(items: AgendaItem[], unopened: ReadonlySet<number>): AgendaItem[] {
  const siblings = items.map(measureItem);
  return siblings.map((one, index) => {
    const reasons = collect(reasonsToDoubt, ([name, holds]) =>
      holds(one, siblings) ? name : null,
    );
    if (unopened.has(index)) reasons.push(unopenedEvidence);
    return doubted(one.item, reasons);
  });
}

/** What is doubted already stays as it is. */
function doubted(item: AgendaItem, reasons: string[]): AgendaItem {
  const { confidence, evidence } = item.reading;
  const isKnown = evidence.some((name) => name in doubts || name === unopenedEvidence);
  if (reasons.length === 0 || isKnown) return item;
  return {
    ...item,
    reading: {
      confidence: Math.round(confidence * factor * 1000) / 1000,
      evidence: [...evidence, ...reasons],
    },
  };
}
