import type { Rule } from "../../model/rule.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { looksLikeHeading } from "../short-lines.js";

/**
 * A line of an item's text is a title that agendas of every kind of body have: an item was lost in
 * the one above it.
 *
 * @example
 *   # 3 | Ny badebro
 *   [Referat]
 *   Broen er nedslidt.
 *   Godkendelse af referat
 *   ^^^^^^^^^^^^^^^^^^^^^^
 *   Referatet blev godkendt.
 *   → 1: Unexpected title “Godkendelse af referat” in an item’s text, expected an item of its own
 * @example
 *   # 3 | Ny badebro
 *   [Referat]
 *   Broen er nedslidt.
 *   # 4 | Godkendelse af referat
 *   [Referat]
 *   Referatet blev godkendt.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "item-title-in-text",
  severity: "warning",
  message: {
    en: "Unexpected title “{actual}” in an item’s text, expected an item of its own",
    da: "Uventet titel ”{actual}” i et punkts tekst, ventede et punkt for sig",
  },
  advice: {
    en: "See whether an item begins at the line.",
    da: "Se efter, om der begynder et punkt ved linjen.",
  },
};

/** First words of titles that head no part of a text, as "Status på aftalerne" may. */
const firstWords = new Set([
  ...["eventuelt", "evt", "diverse", "næste", "kommende", "valg", "godkendelse", "konstituering"],
  ...["indkomne", "indkomst", "fastsættelse", "fremlæggelse", "aflæggelse", "forelæggelse"],
  ...["formandens", "bestyrelsens", "kassererens", "velkomst", "siden", "bordet", "gensidig"],
]);

/** Find usual titles among the lines of the items' text. */
function find(view: MinutesView): FoundDetails[] {
  return view.shortLines
    .filter(({ text }) => isTitle(text))
    .map(({ text, passage: { page, itemPath } }) => ({ page, itemPath, actual: text }));
}

function isTitle(text: string): boolean {
  const end = text.indexOf(" ");
  const word = end < 0 ? text : text.slice(0, end);
  return firstWords.has(word.toLowerCase()) && looksLikeHeading(text) && isUsualAgendaTitle(text);
}

/** The rule item-title-in-text. */
export const itemTitleInText: CheckRule = { rule, find };
