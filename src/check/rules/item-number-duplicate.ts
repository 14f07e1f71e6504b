import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { siblingGroups } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * Two items of one level carry the same number, as happens where an item is put in late
 * and the numbers are typed by hand. Both stay in the record as printed.
 *
 * @example
 *   # 3 | Ny badebro ved Vestre Mole
 *   # 3 | Vintersvømning
 *     ^
 *   # 4 | Eventuelt
 *   → 2: Unexpected second item with number “3”, expected a number of its own
 * @example
 *   # 3 | Ny badebro ved Vestre Mole
 *   # 4 | Vintersvømning
 *   → nothing
 */
const rule: Rule = {
  ruleId: "item-number-duplicate",
  severity: "warning",
  message: {
    en: "Unexpected second item with number “{actual}”, expected a number of its own",
    da: "Uventet andet punkt med nummer ”{actual}”, ventede et nummer for sig",
  },
  advice: {
    en: "Number the items again in the source, or refer to them by title.",
    da: "Nummerér punkterne om i kilden, eller henvis til dem ved titel.",
  },
};

/** Find items whose number an earlier item of the same level has. */
function find(view: MinutesView): FoundDetails[] {
  return siblingGroups(view.items).flatMap((siblings) => {
    const seen = new Set<string>();
    return siblings.flatMap(({ item, path, page }) => {
      const number = item.number?.toLowerCase() ?? null;
      if (number === null) return [];
      const found = seen.has(number);
      seen.add(number);
      return found ? [{ page, itemPath: path, actual: item.number }] : [];
    });
  });
}

/** The rule item-number-duplicate. */
export const itemNumberDuplicate: CheckRule = { rule, find };
