import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { numberParts } from "../item-numbers.js";
import { siblingGroups } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * An item's number is lower than that of the item before: the items were taken in another
 * order than printed on the agenda, or a list line was read as an item.
 *
 * @example
 *   # 4 | Ny badebro ved Vestre Mole
 *   # 3 | Vintersvømning
 *     ^
 *   → 2: Unexpected number “3” after “4”, expected a higher one
 * @example
 *   # 3 | Ny badebro ved Vestre Mole
 *   # 3 | Vintersvømning
 *   → nothing
 */
const rule: Rule = {
  ruleId: "item-number-order",
  severity: "warning",
  message: {
    en: "Unexpected number “{actual}” after “{subject}”, expected a higher one",
    da: "Uventet nummer ”{actual}” efter ”{subject}”, ventede et højere",
  },
  advice: {
    en: "See whether the items were taken in another order, or a list line was read as an item.",
    da: "Se efter, om punkterne blev taget i en anden orden, eller en listelinje er læst som punkt.",
  },
};

/** Find items numbered below the item before them. */
function find(view: MinutesView): FoundDetails[] {
  return siblingGroups(view.items).flatMap((siblings) =>
    siblings.slice(1).flatMap((current, index) => {
      const before = siblings[index]?.item.number ?? null;
      const from = numberParts(before);
      const to = numberParts(current.item.number);
      if (from === null || to === null || from.prefix !== to.prefix) return [];
      if (from.lettered !== to.lettered || to.last >= from.last) return [];
      return [
        {
          page: current.page,
          itemPath: current.path,
          subject: before,
          actual: current.item.number,
        },
      ];
    }),
  );
}

/** The rule item-number-order. */
export const itemNumberOrder: CheckRule = { rule, find };
