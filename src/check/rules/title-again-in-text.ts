import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { looksLikeHeading } from "../short-lines.js";
import { plainTitle } from "../text/plain-title.js";

/**
 * An item's title stands again as a line of its text: the template prints it twice, and the second
 * was not told from the text, or two lists of the same items were read as one.
 *
 * @example
 *   # 3 | Ny badebro
 *   [Referat]
 *   Ny badebro
 *   ^^^^^^^^^^
 *   Broen er nedslidt.
 *   → 1: Unexpected line “Ny badebro” in the text of the item of that title, expected what was said
 * @example
 *   # 3 | Ny badebro
 *   [Referat]
 *   Ny badebro.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "title-again-in-text",
  severity: "info",
  message: {
    en: "Unexpected line “{actual}” in the text of the item of that title, expected what was said",
    da: "Uventet linje ”{actual}” i teksten til punktet med den titel, ventede det, der blev sagt",
  },
  advice: {
    en: "See whether the line repeats the title, or another item begins there.",
    da: "Se efter, om linjen gentager titlen, eller om et andet punkt begynder der.",
  },
};

/** Find lines that are the title of the item they stand in. */
function find({ topItems, shortLines }: MinutesView): FoundDetails[] {
  const titles = new Map(topItems.map(({ path, item }) => [path, item.title]));
  return shortLines.flatMap(({ text, passage: { page, itemPath } }) => {
    const title = titles.get(itemPath ?? "");
    if (title === undefined || Math.abs(title.length - text.length) > longestMark) return [];
    if (!looksLikeHeading(text) || plainTitle(title) !== plainTitle(text)) return [];
    return [{ page, itemPath, actual: text }];
  });
}

/** Characters that a title may have before or behind it, such as a stop. */
const longestMark = 2;

/** The rule title-again-in-text. */
export const titleAgainInText: CheckRule = { rule, find };
