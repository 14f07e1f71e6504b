import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { clip } from "../text/clip.js";

/**
 * A whole meeting has one item. Some have, but most often the other items' headings were not seen.
 *
 * @example
 *   # 1 | Ny badebro
 *         ^^^^^^^^^^
 *   Broen er nedslidt.
 *   → 1: Unexpected single item “Ny badebro”, expected several in a meeting
 * @example
 *   # 1 | Ny badebro
 *   Broen er nedslidt.
 *   # 2 | Vintersvømning
 *   → nothing
 */
const rule: Rule = {
  ruleId: "only-one-item",
  severity: "info",
  message: {
    en: "Unexpected single item “{actual}”, expected several in a meeting",
    da: "Uventet: kun ét punkt, ”{actual}”, ventede flere på et møde",
  },
  advice: {
    en: "See whether other items stand in its text.",
    da: "Se efter, om der står andre punkter i dets tekst.",
  },
};

/** Find documents with one item. */
function find({ topItems }: MinutesView): FoundDetails[] {
  const [only, second] = topItems;
  if (only === undefined || second !== undefined) return [];
  return [{ page: only.page, itemPath: only.path, actual: clip(only.item.title) }];
}

/** The rule only-one-item. */
export const onlyOneItem: CheckRule = { rule, find };
