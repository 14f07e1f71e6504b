import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { siblingGroups } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";
import { plainTitle } from "../text/plain-title.js";

/**
 * Two items of one level have the same title, so that a reader cannot tell them apart.
 *
 * @example
 *   # 3 | Orientering fra havnefogeden
 *   # 4 | Orientering fra havnefogeden.
 *   → 2: Unexpected title “Orientering fra havnefogeden.” for the second time (item 3), expected a title of its own
 * @example
 *   # 3 | Orientering fra havnefogeden
 *   # 4 | Orientering fra kassereren
 *   → nothing
 */
const rule: Rule = {
  ruleId: "item-title-duplicate",
  severity: "info",
  message: {
    en: "Unexpected title “{actual}” for the second time (item {subject}), expected a title of its own",
    da: "Uventet titel ”{actual}” for anden gang (punkt {subject}), ventede en titel for sig",
  },
  advice: {
    en: "Give each item a title that tells it from the others.",
    da: "Giv hvert punkt en titel, der skiller det fra de andre.",
  },
};

/** Find items whose title an earlier item of the same level has. */
function find(view: MinutesView): FoundDetails[] {
  return siblingGroups(view.items).flatMap((siblings) => {
    const seen = new Map<string, string>();
    return siblings.flatMap(({ item, path, page }) => {
      const title = plainTitle(item.title);
      const first = seen.get(title);
      if (title === "") return [];
      seen.set(title, first ?? item.number ?? path);
      if (first === undefined) return [];
      return [{ page, itemPath: path, subject: first, actual: item.title }];
    });
  });
}

/** The rule item-title-duplicate. */
export const itemTitleDuplicate: CheckRule = { rule, find };
