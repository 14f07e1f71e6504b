import { blockText, sourceOf } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { type AgendaItem, type Block, isBlock } from "../../model/tree.js";
import { bodyOnDay } from "../../vocabulary/body-on-day.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { readNumberedLabel, withoutLevelNumber } from "../../vocabulary/numbered-labels.js";
import { readSectionLabel, type SectionLabel } from "../../vocabulary/section-labels.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import type { Look } from "../items/candidate.js";
import { lookOf } from "../items/look.js";
import { formLabels, readFormLine } from "./form-lines.js";
import { readMarginLabel } from "./margin-labels.js";
import { ownRunIns, readOwnRunIn } from "./own-run-ins.js";

/** A block of an item that may be a section's heading. */
export interface LabelOccurrence {
  /** Index of the item among the document's items. */
  item: number;
  /** Index among the item's children. */
  index: number;
  /** The line as a comparison key: what recurs from item to item. */
  key: string;
  /** Known label, null for a heading no vocabulary has. */
  label: SectionLabel | null;
  look: Look;
  /** The block ends in a comma, as no heading does. */
  endsInComma: boolean;
  /** Text runs on after the heading in the same block. */
  runIn: boolean;
  /** The label's part of the block is bold or underlined while the rest is not. */
  setOff: boolean;
  /** A strong label other than Bilag stands alone on a line further down in the item. */
  strongBelow: boolean;
  /** The label stands in the margin, its text behind a tab. */
  inMargin: boolean;
  /** It is the label of a row in a form of the item. */
  isRowLabel: boolean;
}

/** The label of a heading that is a body and a day. */
export const bodyAlone = "body and day";

/** Longest heading that only recurrence speaks for, in characters. */
const longestUnknown = 60;

/** Collect the blocks of the items that may be section headings, in order; in a form only the labels of its rows may. */
export function collectLabels(items: AgendaItem[]): LabelOccurrence[] {
  const labels = { form: formLabels(items), own: ownRunIns(items) };
  const all: LabelOccurrence[] = [];
  const rowKeys = new Set<string>();
  items.forEach((item, itemIndex) => {
    const first = all.length;
    let lastStrong = -1;
    let isForm = false;
    item.children.forEach((child, index) => {
      const one = isBlock(child) ? occurrence(child, labels, itemIndex, index) : null;
      if (one === null) return;
      all.push(one);
      if (one.isRowLabel) rowKeys.add(one.key);
      isForm ||= one.isRowLabel;
      if (isStrong(one.label) && !one.runIn) lastStrong = index;
    });
    for (let at = first; at < all.length; at += 1) {
      const one = all[at] as LabelOccurrence;
      one.strongBelow = one.index < lastStrong;
    }
    if (isForm) all.push(...collect(all.splice(first), (one) => asRowLabel(one, rowKeys)));
  });
  return all;
}

/** The label of a row; also one that stands as a line, where a page break or a list tore the row off its form. */
function asRowLabel(one: LabelOccurrence, rowKeys: ReadonlySet<string>): LabelOccurrence | null {
  if (one.isRowLabel) return one;
  const isTorn = one.inMargin || (one.label?.rest === "" && one.look.bold);
  if (isTorn && rowKeys.has(one.key)) return { ...one, inMargin: false, isRowLabel: true };
  return one.inMargin && isStrong(one.label) ? one : null;
}

function isStrong(label: SectionLabel | null): boolean {
  return label?.strength === "strong" && label.kind !== "bilag";
}

function occurrence(
  block: Block,
  { form, own }: { form: ReadonlySet<string>; own: ReadonlySet<string> },
  item: number,
  index: number,
): LabelOccurrence | null {
  if (block.type === "table" || (sourceOf(block).list && block.type !== "heading")) return null;
  const text = blockText(block).trim();
  const line = form.size === 0 ? null : readFormLine(text);
  const isFormLine = line !== null && form.has(line.label);
  const margin = isFormLine ? null : readMarginLabel(text);
  const known = isFormLine ? line : (margin ?? readLabel(text) ?? readOwnRunIn(text, own));
  if (known === null && !canHead(text)) return null;
  const label = known ?? decisionOfBody(text);
  const runIn = label !== null && label.rest !== "";
  return {
    item,
    index,
    key: comparisonKey(
      label === null
        ? text
        : withoutLevelNumber(text.slice(0, label.length)).replace(itemOfMeeting, ""),
    ),
    label,
    look: lookOf(block),
    endsInComma: text.endsWith(","),
    runIn,
    setOff: runIn && isSetOff(block, label.length),
    strongBelow: false,
    inMargin: margin !== null,
    isRowLabel: sourceOf(block).isRowLabel ?? isFormLine,
  };
}

function readLabel(text: string): SectionLabel | null {
  return readSectionLabel(text) ?? readNumberedLabel(text);
}

/** The number of the meeting's item behind body and day, which is another each time. */
const itemOfMeeting = /,? (?:pkt|punkt|sag)\.? ?(?:nr\. ?)?\d{1,4}:?$/iu;

/** May the line be a heading that no vocabulary has? */
function canHead(text: string): boolean {
  if (text === "" || text.length > longestUnknown || text.includes("\t")) return false;
  return /^\p{Lu}/u.test(text) && (/[:?]$/u.test(text) || !endsSentence(text));
}

/**
 * "Børneudvalget, 1. november 2021": what the body decided on that day, where the line is set as
 * the template's headings are.
 */
function decisionOfBody(text: string): SectionLabel | null {
  if (bodyOnDay(text) === null) return null;
  return {
    kind: "beslutning",
    strength: "weak",
    label: bodyAlone,
    qualified: true,
    colon: text.endsWith(":"),
    length: text.length,
    rest: "",
  };
}

/** Is the label's part, and no more, bold, italic or in a heading's type? */
function isSetOff(block: Block, length: number): boolean {
  if (block.type === "table") return false;
  const first = block.children[0];
  if (!first || (first.type !== "strong" && first.type !== "emphasis")) return false;
  return Math.abs(blockText(first).trim().length - length) <= 1;
}
