import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { numberAfter, numberParts } from "../item-numbers.js";
import { type ItemView, siblingGroups } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * The numbers of the items jump. Either the document lacks an item (closed items are often
 * left out of the public minutes) or its heading was not recognised.
 *
 * @example
 *   # 3 | Ny badebro ved Vestre Mole
 *   # 5 | Vintersvømning
 *     ^
 *   → 2: Unexpected number “5” after “3”, expected “4”
 * @example
 *   # 36 | Ny badebro ved Vestre Mole
 *   # 37 | Vintersvømning
 *   → nothing
 */
const rule: Rule = {
  ruleId: "item-number-missing",
  severity: "warning",
  message: {
    en: "Unexpected number “{actual}” after “{subject}”, expected “{expected}”",
    da: "Uventet nummer ”{actual}” efter ”{subject}”, ventede ”{expected}”",
  },
  advice: {
    en: "See whether an item is left out of the document or hidden in the item before.",
    da: "Se efter, om et punkt er udeladt af dokumentet eller gemt i punktet før.",
  },
};

/** Find items whose number is more than one above that of the item before. */
function find(view: MinutesView): FoundDetails[] {
  return siblingGroups(view.items).flatMap((siblings) =>
    siblings.slice(1).flatMap((current, index) => {
      const before = siblings[index];
      return before === undefined ? [] : gapBetween(before, current, siblings);
    }),
  );
}

function gapBetween(before: ItemView, current: ItemView, siblings: ItemView[]): FoundDetails[] {
  const from = numberParts(before.item.number);
  const to = numberParts(current.item.number);
  if (from === null || to === null) return [];
  if (from.prefix !== to.prefix || from.lettered !== to.lettered) return [];
  if (to.last - from.last < 2) return [];
  const missing = numberAfter(from, 1);
  if (siblings.some(({ item }) => item.number === missing)) return [];
  return [
    {
      page: current.page,
      itemPath: current.path,
      subject: before.item.number,
      expected: to.last - from.last === 2 ? missing : `${missing}–${numberAfter(to, -1)}`,
      actual: current.item.number,
    },
  ];
}

/** The rule item-number-missing. */
export const itemNumberMissing: CheckRule = { rule, find };
