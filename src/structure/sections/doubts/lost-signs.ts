import { blockText, sourceOf } from "../../../model/block.js";
import type { SectionKind } from "../../../model/section-kind.js";
import { type ItemSection, isBlock } from "../../../model/tree.js";
import { endsSentence } from "../../../vocabulary/sentences.js";
import { actsOf } from "../../item-content/decision-acts.js";
import type { MeasuredItem } from "./item-doubt.js";

/**
 * Look in an item's text for a section it lacks.
 *
 * @param kind the section that the others have
 * @param others the items that are compared with
 */
export type LostSign = (
  kind: SectionKind,
  one: MeasuredItem,
  others: readonly MeasuredItem[],
) => boolean;

/** Longest line that is a verdict, and longest line that may be a heading, in characters. */
const longestVerdict = 200;
const longestHeading = 50;
/** Share of the other items that may hold lines like headings before these are their habit. */
const habitShare = 0.2;

/** The item closes with a verdict that stands in no decision: "Godkendt." */
const closesWithVerdict: LostSign = (kind, one) => {
  if (kind !== "beslutning") return false;
  const last = sectionsOf(one).findLast((section) => section.kind !== "bilag");
  if (!last || last.kind === "beslutning" || last.kind === "referat") return false;
  const text = textsOf(last).at(-1) ?? "";
  if (text.length > longestVerdict || !/^\p{Lu}/u.test(text)) return false;
  return actsOf(text.split(/(?<=\.)\s/u, 1)[0] ?? "", null).some(
    ({ strength, present }) => strength === "verdict" && !present,
  );
};

/** A short line stands above text as headings do, where the others have hardly any. */
const holdsHeadingLine: LostSign = (_, one, others) => {
  if (!holdsLine(one)) return false;
  return others.filter(holdsLine).length <= others.length * habitShare;
};

/** Every sign that a section stands in the text without its heading. */
export const lostSigns: LostSign[] = [closesWithVerdict, holdsHeadingLine];

function sectionsOf({ item }: MeasuredItem): ItemSection[] {
  return item.children.filter((child) => child.type === "itemSection");
}

function textsOf({ children }: ItemSection): string[] {
  return children.filter(isBlock).map((block) => blockText(block).trim());
}

function holdsLine(one: MeasuredItem): boolean {
  return sectionsOf(one).some(({ children }) => {
    const blocks = children.filter(isBlock);
    return blocks.some((block, at) => {
      if (block.type === "table" || sourceOf(block).list !== null) return false;
      const text = blockText(block).trim();
      const below = blocks[at + 1];
      if (text.length > longestHeading || text.includes("\n") || endsSentence(text)) return false;
      const isBelow = below !== undefined && below.type !== "table" && !sourceOf(below).list;
      return isBelow && /^\p{Lu}[^:,;.]+:?$/u.test(text) && endsSentence(blockText(below).trim());
    });
  });
}
