import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { plainTitle } from "../text/plain-title.js";

/**
 * "Eventuelt" closes an agenda; open items after it were put in late or out of place.
 * Closed items, the next meeting and the signing belong after it.
 *
 * @example
 *   # 7 | Eventuelt
 *   # 8 | Ny badebro ved Vestre Mole
 *   → 2: Unexpected item “Ny badebro ved Vestre Mole” after “Eventuelt”, expected it before
 * @example
 *   # 7 | Eventuelt
 *   # 8 | Næste møde
 *   → nothing
 */
const rule: Rule = {
  ruleId: "item-after-any-other-business",
  severity: "info",
  message: {
    en: "Unexpected item “{actual}” after “{subject}”, expected it before",
    da: "Uventet punkt ”{actual}” efter ”{subject}”, ventede det før",
  },
  advice: {
    en: "See whether the item was added after the agenda went out.",
    da: "Se efter, om punktet er kommet til, efter at dagsordenen blev sendt ud.",
  },
};

const anyOtherBusiness = /^eventuel(?:t|l|lt)?(?:[ /]|$)/u;

/** Titles that stand after Eventuelt by custom. */
const customaryAfter =
  /næste møde|kommende møde|mødeplan|lukke|underskrift|godkendelse af (?:dagens )?(?:referat|beslutningsprotokol)|evaluering af møde|mødeevaluering|afslutning|tak for|pressemeddelelse|^kommunikation|forplejning|ordet frit/u;

/** Find the first open item after Eventuelt that custom does not put there. */
function find(view: MinutesView): FoundDetails[] {
  const at = view.topItems.findIndex(({ item }) => anyOtherBusiness.test(plainTitle(item.title)));
  const business = view.topItems[at];
  if (business === undefined) return [];
  return view.topItems
    .slice(at + 1)
    .filter(({ item }) => item.visibility !== "closed")
    .filter(({ item }) => !customaryAfter.test(plainTitle(item.title)))
    .slice(0, 1)
    .map(({ item, path, page }) => ({
      page,
      itemPath: path,
      subject: business.item.title,
      actual: item.title,
    }));
}

/** The rule item-after-any-other-business. */
export const itemAfterAnyOtherBusiness: CheckRule = { rule, find };
