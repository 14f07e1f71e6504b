import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { looksLikeHeading, type ShortLine } from "../short-lines.js";

/**
 * An item's text ends in a line set as a heading, in capitals or behind a roman number or a letter:
 * it heads what follows. Where titles are in capitals, such a line anywhere may be one.
 * Below the last item's text lists of tasks have headings of their own.
 *
 * @example
 *   # 2 | Ny badebro
 *   [Referat]
 *   Broen er nedslidt.
 *   II. Sager til orientering
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^
 *   # 3 | Vintersvømning
 *   [Referat]
 *   Klubben har 40 medlemmer.
 *   → 1: Unexpected heading “II. Sager til orientering” in an item’s text, expected it above the items that follow
 * @example
 *   # 2 | Ny badebro
 *   [Referat]
 *   Broen er nedslidt.
 *   Ida Holm
 *   # 3 | Vintersvømning
 *   → nothing
 */
const rule: Rule = {
  ruleId: "heading-at-item-end",
  severity: "warning",
  message: {
    en: "Unexpected heading “{actual}” in an item’s text, expected it above the items that follow",
    da: "Uventet overskrift ”{actual}” i et punkts tekst, ventede den over de punkter, der følger",
  },
  advice: {
    en: "See whether the line heads a group of items or is an item’s title.",
    da: "Se efter, om linjen er overskrift for en gruppe punkter eller et punkts titel.",
  },
};

/** Fewest titles in capitals, and their share, that make it the custom. */
const fewestTitles = 2;
const customShare = 0.7;

/** Find lines that look like headings where an item ends, or that look like its siblings' titles. */
function find({ topItems, shortLines }: MinutesView): FoundDetails[] {
  const capitals = topItems.filter(({ item }) => isInCapitals(item.title)).length;
  const isCustom = capitals >= fewestTitles && capitals >= topItems.length * customShare;
  const lastPath = topItems.at(-1)?.path;
  return shortLines
    .filter((line) => {
      if (line.passage.itemPath === lastPath) return false;
      if (isCustom && isInCapitals(line.text)) return true;
      return line.endsItem && !line.isFirst && isHeading(line);
    })
    .map(({ text, passage: { page, itemPath } }) => ({ page, itemPath, actual: text }));
}

/** Behind a roman number or a letter, and no list's line. */
const isNumbered = /^(?:[IVX]{1,4}|\p{Lu})[.)]? \p{Lu}\p{Ll}{3}/u;

function isHeading({ text, passage }: ShortLine): boolean {
  if (!looksLikeHeading(text)) return false;
  const { bold, outlineLevel } = passage.source.style;
  if (bold || outlineLevel !== null || isNumbered.test(text)) return true;
  return text.includes(" ") && isInCapitals(text);
}

/** No small letter, and a word of five letters or more: shorter ones may be abbreviations. */
function isInCapitals(text: string): boolean {
  return /\p{Lu}{5}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The rule heading-at-item-end. */
export const headingAtItemEnd: CheckRule = { rule, find };
