import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { ItemView } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";
import { plainTitle } from "../text/plain-title.js";

/**
 * Minutes whose items have a decision, but for one that has text and a recommendation.
 *
 * @example
 *   # 1 | Ny badebro
 *   [Beslutning]
 *   Godkendt.
 *   # 2 | Vintersvømning
 *   [Beslutning]
 *   Taget til efterretning.
 *   # 3 | Ny sauna
 *         ^^^^^^^^
 *   [Indstilling]
 *   Det indstilles, at saunaen udvides.
 *   → 3: Unexpected item “Ny sauna” without a decision, expected one as in the other items
 * @example
 *   # 1 | Ny badebro
 *   [Beslutning]
 *   Godkendt.
 *   # 2 | Ny sauna
 *   [Beslutning]
 *   Udsat.
 *   # 3 | Eventuelt
 *   Inga Holt roste kaffen.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "decision-missing",
  severity: "warning",
  message: {
    en: "Unexpected item “{actual}” without a decision, expected one as in the other items",
    da: "Uventet punkt ”{actual}” uden beslutning, ventede en som i de andre punkter",
  },
  advice: {
    en: "Write down what was decided, if only that the item was discussed.",
    da: "Skriv hvad der blev besluttet, om så kun at punktet blev drøftet.",
  },
};

/** Fewest items with a decision, and their share of all items, that make it the custom. */
const fewestItems = 2;
const customShare = 0.6;

/** Find items of minutes with a recommendation and neither decision nor minutes text. */
function find(view: MinutesView): FoundDetails[] {
  if (view.header?.documentType === "dagsorden") return [];
  const decided = view.topItems.filter(isDecided);
  if (decided.length < fewestItems || decided.length < view.topItems.length * customShare) {
    return [];
  }
  return view.topItems
    .filter((itemView) => !isDecided(itemView) && asksForDecision(itemView))
    .map(({ item, path, page }) => ({ page, itemPath: path, actual: item.title }));
}

function isDecided({ item, sections, subitems }: ItemView): boolean {
  return (
    item.decision !== null ||
    item.visibility === "closed" ||
    sections.some(({ kind }) => kind === "beslutning" || kind === "referat") ||
    subitems.some((subitem) => subitem.decision !== null)
  );
}

function asksForDecision({ item, sections }: ItemView): boolean {
  if (/^eventuel/u.test(plainTitle(item.title))) return false;
  return sections.some(({ kind }) => kind === "indstilling" || kind === "sagsfremstilling");
}

/** The rule decision-missing. */
export const decisionMissing: CheckRule = { rule, find };
