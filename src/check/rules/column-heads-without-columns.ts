import type { Rule } from "../../model/rule.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import type { Passage } from "../passages.js";

/**
 * The heads of two columns of text stand before the items, and no item has a section with a
 * heading: the columns were read as one text.
 *
 * @example
 *   %loose Drøftelse
 *   %loose Beslutning
 *   # 1 | Ny badebro
 *   Broen er nedslidt.
 *   Broen fornyes.
 *   → document: Unexpected heads of columns, “Drøftelse” and “Beslutning”, before items without sections, expected the columns as sections
 * @example
 *   %loose Drøftelse
 *   # 1 | Ny badebro
 *   Broen er nedslidt.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "column-heads-without-columns",
  severity: "warning",
  message: {
    en: "Unexpected heads of columns, “{actual}” and “{subject}”, before items without sections, expected the columns as sections",
    da: "Uventede spaltehoveder, ”{actual}” og ”{subject}”, før punkter uden afsnit, ventede spalterne som afsnit",
  },
  advice: {
    en: "See which of each item’s texts stands in which column.",
    da: "Se efter, hvilken af hvert punkts tekster der står i hvilken spalte.",
  },
};

const columnHead = compactLetters(
  /^(?:drøftelser?|beslutning(?:er)?|referat|indhold|konklusion(?:er)?|indstilling|sagsfremstilling|orientering|opfølgning)(?:\s?\/\s?\p{L}+)?:?$/iu,
);
/** Longest head of a column, in characters. */
const longestHead = 30;

/** Find heads of columns in what no item claims, where no section has a heading. */
function find({ topItems, ownPassages }: MinutesView): FoundDetails[] {
  const hasSections = topItems.some(({ sections }) => sections.some(({ heading }) => heading));
  if (topItems.length === 0 || hasSections) return [];
  const heads = ownPassages
    .filter(isOutside)
    .flatMap(({ text }) => text.split(/[\n\t]/u).filter(isHead));
  const [actual, subject] = heads;
  return actual === undefined || subject === undefined ? [] : [{ actual, subject }];
}

function isOutside({ place, itemPath }: Passage): boolean {
  return itemPath === null && (place === "loose" || place === "header");
}

function isHead(text: string): boolean {
  return text.length <= longestHead && columnHead.test(text.trim());
}

/** The rule column-heads-without-columns. */
export const columnHeadsWithoutColumns: CheckRule = { rule, find };
