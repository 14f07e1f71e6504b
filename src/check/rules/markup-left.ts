import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { passagesWith } from "../text/seek.js";
import { signs } from "../text/text-signs.js";
import { findInPassages } from "../text-rule.js";

/**
 * Tags, entities or marks of another format stand in the text: an export that was not
 * finished.
 *
 * @example
 *   # 1 | Ny badebro
 *   <p>Broen fornyes.</p>&nbsp;
 *   ^^^
 *   → 1: Unexpected markup “<p>” in the text, expected plain text
 * @example
 *   # 1 | Ny badebro
 *   Prisen er < 40.000 kr. og Holt & Holm bygger, jf. <havn@example.dk>.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "markup-left",
  severity: "info",
  message: {
    en: "Unexpected markup “{actual}” in the text, expected plain text",
    da: "Uventet opmærkning ”{actual}” i teksten, ventede ren tekst",
  },
  advice: {
    en: "Remove the marks, or export the document again.",
    da: "Fjern tegnene, eller eksportér dokumentet igen.",
  },
};

const markup =
  /<\/?(?:p|ul|ol|li|br|div|span|b|i|u|strong|em|table|tr|td|th|tbody|font|h[1-6])(?:\s[^<>]{0,80})?\/?>|&(?:nbsp|amp|lt|gt|quot|aelig|oslash|aring|#\d{2,5});|\\[()[\]]/iu;

/** Find the first mark of each kind in an item. */
function find(view: MinutesView): FoundDetails[] {
  const seen = new Set<string>();
  return findInPassages(passagesWith(view.passages, signs("markup")), ({ text, itemPath }) => {
    const actual = markup.exec(text)?.[0];
    if (actual === undefined || seen.has(`${itemPath} ${actual}`)) return [];
    seen.add(`${itemPath} ${actual}`);
    return [{ actual }];
  });
}

/** The rule markup-left. */
export const markupLeft: CheckRule = { rule, find };
