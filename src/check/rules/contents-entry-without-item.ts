import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { alignContents } from "../contents-alignment.js";
import type { MinutesView } from "../minutes-view.js";
import { clip } from "../text/clip.js";

/**
 * The printed contents list names an item that the document does not have: the document is
 * cut off, a closed item is left out, or a heading was not recognised.
 *
 * @example
 *   %contents 1 | Valg af dirigent
 *   %contents 2 | Tilskud til kanalrundfarten
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   # 1 | Valg af dirigent
 *   → document: Unexpected contents entry “2 Tilskud til kanalrundfarten” without an item, expected an item with that title
 * @example
 *   %contents 1 | Valg af dirigent
 *   # 1 | Valg af dirigent
 *   → nothing
 */
const rule: Rule = {
  ruleId: "contents-entry-without-item",
  severity: "warning",
  message: {
    en: "Unexpected contents entry “{actual}” without an item, expected an item with that title",
    da: "Uventet linje i indholdsfortegnelsen ”{actual}” uden punkt, ventede et punkt med den titel",
  },
  advice: {
    en: "See whether the item is missing from the document or stands inside another item.",
    da: "Se efter, om punktet mangler i dokumentet eller står inde i et andet punkt.",
  },
};

/** Find entries of the contents list that no item stands for. */
function find(view: MinutesView): FoundDetails[] {
  const numbered = view.contents.filter((entry) => entry.number !== null).length;
  const isGroupLine = (number: string | null) =>
    number === null && numbered > view.contents.length / 2;
  return alignContents(view)
    .entriesWithoutItem.filter((entry) => !isGroupLine(entry.number))
    .map((entry) => ({
      actual: clip([entry.number, entry.title].filter((part) => part !== null).join(" "), 160),
    }));
}

/** The rule contents-entry-without-item. */
export const contentsEntryWithoutItem: CheckRule = { rule, find };
