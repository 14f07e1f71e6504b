import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { alignContents } from "../contents-alignment.js";
import type { MinutesView } from "../minutes-view.js";
import { clip } from "../text/clip.js";

/**
 * An item of the first level has no entry in the printed contents list: it was put in late,
 * or something else was read as an item.
 *
 * @example
 *   %contents 1 | Valg af dirigent
 *   # 1 | Valg af dirigent
 *   # 2 | Tilskud til kanalrundfarten
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   → 2: Unexpected item “Tilskud til kanalrundfarten” that the contents list lacks, expected an entry for it
 * @example
 *   # 1 | Valg af dirigent
 *   → nothing
 */
const rule: Rule = {
  ruleId: "item-not-in-contents",
  severity: "warning",
  message: {
    en: "Unexpected item “{actual}” that the contents list lacks, expected an entry for it",
    da: "Uventet punkt ”{actual}”, som mangler i indholdsfortegnelsen, ventede en linje for det",
  },
  advice: {
    en: "Make the contents list again, or see whether the item is really one.",
    da: "Dan indholdsfortegnelsen igen, eller se efter, om punktet virkelig er et punkt.",
  },
};

/** Find items of the first level that no entry of the contents list stands for. */
function find(view: MinutesView): FoundDetails[] {
  return alignContents(view)
    .itemsWithoutEntry.filter(({ depth }) => depth === 0)
    .map(({ item, path, page }) => ({ page, itemPath: path, actual: clip(item.title, 160) }));
}

/** The rule item-not-in-contents. */
export const itemNotInContents: CheckRule = { rule, find };
