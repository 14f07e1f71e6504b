import { blockText, sourceOf } from "../../../model/block.js";
import type { SectionKind } from "../../../model/section-kind.js";
import { type AgendaItem, type ItemSection, isBlock } from "../../../model/tree.js";
import { isRoutineTitle } from "../../../vocabulary/routine-titles.js";

/** An item's sections, measured. */
export interface MeasuredItem {
  item: AgendaItem;
  sections: MeasuredSection[];
  /** A line of its text is divided into cells, and is no table's. */
  hasCells: boolean;
  /** Closed items and routine ones ("Eventuelt") print little: no habit is learned from them. */
  isUsual: boolean;
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
  return {
    item,
    sections,
    hasCells: item.children.some((child) => child.type === "itemSection" && holdsCells(child)),
    isUsual: item.visibility !== "closed" && !isRoutineTitle(item.title),
  };
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
