import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * An item has a number and no title.
 *
 * @example
 *   # 3 |
 *   Foreningen har fået et brev om stien.
 *   → 1: Unexpected item “3” without a title, expected a title after the number
 * @example
 *   # 3 | Brev om stien
 *   → nothing
 */
const rule: Rule = {
  ruleId: "item-without-title",
  severity: "warning",
  message: {
    en: "Unexpected item “{actual}” without a title, expected a title after the number",
    da: "Uventet punkt ”{actual}” uden titel, ventede en titel efter nummeret",
  },
  advice: {
    en: "Give the item a title, or see whether the title stands on a line of its own.",
    da: "Giv punktet en titel, eller se efter, om titlen står på en linje for sig.",
  },
};

/** Find items whose title is empty. */
function find(view: MinutesView): FoundDetails[] {
  return view.items
    .filter(({ item }) => item.title.trim() === "")
    .map(({ item, path, page }) => ({ page, itemPath: path, actual: item.number ?? path }));
}

/** The rule item-without-title. */
export const itemWithoutTitle: CheckRule = { rule, find };
