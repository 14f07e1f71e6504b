import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * A document in which no item was found: no minutes, or minutes whose headings were not seen.
 *
 * @example
 *   %loose Broen er nedslidt, og der samles ind til en ny.
 *   → document: Unexpected document without items, expected at least one
 * @example
 *   # 1 | Ny badebro
 *   Broen er nedslidt.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "no-items",
  severity: "warning",
  message: {
    en: "Unexpected document without items, expected at least one",
    da: "Uventet dokument uden punkter, ventede mindst ét",
  },
  advice: {
    en: "See whether these are minutes, and whether their items have headings.",
    da: "Se efter, om det er et referat, og om dets punkter har overskrifter.",
  },
};

/** Find documents of which nothing became an item. */
function find({ topItems }: MinutesView): FoundDetails[] {
  return topItems.length === 0 ? [{}] : [];
}

/** The rule no-items. */
export const noItems: CheckRule = { rule, find };
