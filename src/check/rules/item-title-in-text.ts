import type { Rule } from "../../model/rule.js";
import { isClosingAgendaTitle, isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
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

/** Find usual titles among the lines of the items' text. */
function find(view: MinutesView): FoundDetails[] {
  return view.shortLines
    .filter(({ text }) => looksLikeHeading(text) && isTitle(text))
    .map(({ text, passage: { page, itemPath } }) => ({ page, itemPath, actual: text }));
}

/** Parts of a text are headed so too: "Status på aftalerne". */
const headsParts =
  /^(?:orientering|status|opfølgning|information|nyt|gennemgang|evaluering|bemærkninger|årsplan)(?!\p{L})/iu;

/** One word such as "Økonomi" may head a part of the text; only "Eventuelt" and its like may not. */
function isTitle(text: string): boolean {
  if (!text.includes(" ")) return isClosingAgendaTitle(text);
  return isUsualAgendaTitle(text) && !headsParts.test(text);
}

/** The rule item-title-in-text. */
export const itemTitleInText: CheckRule = { rule, find };
