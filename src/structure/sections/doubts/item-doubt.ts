import { blockText, sourceOf } from "../../../model/block.js";
import { collect } from "../../../model/collect.js";
import type { SectionKind } from "../../../model/section-kind.js";
import { type AgendaItem, type ItemSection, isBlock } from "../../../model/tree.js";
import { readMeetingLabel } from "../../../vocabulary/meeting-labels.js";
import { isRoutineTitle } from "../../../vocabulary/routine-titles.js";

/** An item's sections, measured. */
export interface MeasuredItem {
  item: AgendaItem;
  sections: MeasuredSection[];
  /** A line of its text is divided into cells, and is no table's. */
  hasCells: boolean;
  /** Words before a colon that paragraphs of its text begin with, none of who was there. */
  leads: ReadonlySet<string>;
  /** Closed items and routine ones ("Eventuelt") print little: no habit is learned from them. */
  isUsual: boolean;
  /** The printed headings without colon, those of attachments left out. */
  headings: ReadonlySet<string>;
  /** The kinds of the sections that have a heading. */
  kinds: ReadonlySet<SectionKind>;
}

/** A section with its length. */
export interface MeasuredSection {
  kind: SectionKind;
  heading: string | null;
  /** Characters of text, heading left out. */
  length: number;
}

/**
 * Look for one reason to doubt an item's sections, by what its siblings have.
 *
 * @param one the item
 * @param siblings all items of its list, itself among them
 */
export type ItemDoubt = (one: MeasuredItem, siblings: readonly MeasuredItem[]) => boolean;

/** Measure an item's sections. */
export function measureItem(item: AgendaItem): MeasuredItem {
  const sections = item.children
    .filter((child) => child.type === "itemSection")
    .map((section) => ({
      kind: section.kind,
      heading: section.heading,
      length: textLength(section),
    }));
  const headed = sections.filter(({ heading }) => heading !== null);
  return {
    item,
    sections,
    headings: new Set(
      collect(headed, ({ kind, heading }) =>
        kind === "bilag" ? null : heading?.replace(/\s*:$/u, ""),
      ),
    ),
    kinds: new Set(headed.map(({ kind }) => kind)),
    hasCells: item.children.some((child) => child.type === "itemSection" && holdsCells(child)),
    leads: leadsOf(item),
    isUsual: item.visibility !== "closed" && !isRoutineTitle(item.title),
  };
}

/** Longest words before a colon, in characters. */
const longestLead = 30;
const lead = /^\p{Lu}\p{Ll}[\p{L} ]{2,28}$/u;

function leadsOf({ children }: AgendaItem): Set<string> {
  const leads = new Set<string>();
  for (const child of children) {
    if (child.type !== "itemSection" || child.kind === "bilag") continue;
    for (const block of child.children) {
      if (block.type !== "paragraph" || sourceOf(block).list !== null) continue;
      const text = blockText(block).slice(0, longestLead + 4);
      const colon = text.indexOf(": ");
      if (colon < 4 || !lead.test(text.slice(0, colon))) continue;
      const label = readMeetingLabel(text);
      if (label === null || label.kind === "other") leads.add(text.slice(0, colon));
    }
  }
  return leads;
}

/** A list's marker may have a tab behind it, which divides no cells. */
function holdsCells({ children }: ItemSection): boolean {
  return children.some(
    (child) =>
      child.type === "paragraph" &&
      sourceOf(child).list === null &&
      blockText(child).includes("\t"),
  );
}

function textLength({ children }: ItemSection): number {
  return children.filter(isBlock).reduce((sum, block) => sum + blockText(block).length, 0);
}
