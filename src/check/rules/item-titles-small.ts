import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { manyTitles } from "../many-titles.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * Many titles begin with a small letter: points of a list were taken for items, or the beginning
 * of each title stands elsewhere.
 *
 * @example
 *   # 1 | punkt: Valg af dirigent
 *         ^
 *   # 2 | punkt: Beretning
 *   → 1: Unexpected small letter in the titles of 2 items, such as “punkt: Valg af dirigent”, expected a capital
 * @example
 *   # 1 | Valg af dirigent
 *   # 2 | beretning
 *   → nothing
 */
const rule: Rule = {
  ruleId: "item-titles-small",
  severity: "warning",
  message: {
    en: "Unexpected small letter in the titles of {subject} items, such as “{actual}”, expected a capital",
    da: "Uventet lille bogstav i titlerne på {subject} punkter, såsom ”{actual}”, ventede et stort",
  },
  advice: {
    en: "See whether the titles begin further up, or the items are points of a list.",
    da: "Se efter, om titlerne begynder længere oppe, eller om punkterne er led i en liste.",
  },
};

/** Find documents many of whose titles begin with a small letter. */
function find({ topItems }: MinutesView): FoundDetails[] {
  return manyTitles(topItems, (title) => /^\p{Ll}/u.test(title));
}

/** The rule item-titles-small. */
export const itemTitlesSmall: CheckRule = { rule, find };
