import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { ItemView } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * Minutes where an item is a bare heading though most others have text. An agenda, where
 * bare headings are the rule, gets no message.
 *
 * @example
 *   %type referat
 *   # 1 | Valg af dirigent
 *   Bestyrelsen foreslog Inga Holt, som blev valgt.
 *   # 2 | Beretning
 *   Formanden gennemgik året.
 *   # 3 | Indkomne forslag
 *         ^^^^^^^^^^^^^^^^
 *   → 3: Unexpected item “Indkomne forslag” without any text, expected what was said or decided
 * @example
 *   %type dagsorden
 *   # 1 | Valg af dirigent
 *   # 2 | Beretning
 *   → nothing
 */
const rule: Rule = {
  ruleId: "item-empty",
  severity: "info",
  message: {
    en: "Unexpected item “{actual}” without any text, expected what was said or decided",
    da: "Uventet punkt ”{actual}” uden tekst, ventede hvad der blev sagt eller besluttet",
  },
  advice: {
    en: "Write what came of the item, if only “Intet”, or see whether its text went astray.",
    da: "Skriv hvad der kom ud af punktet, om så kun ”Intet”, eller se efter, om teksten er havnet et andet sted.",
  },
};

/** Share of items with text from which an empty one stands out. */
const usualShare = 0.5;

/** Find items without any text where most have some. */
function find(view: MinutesView): FoundDetails[] {
  if (!isMinutes(view)) return [];
  const empty = view.items.filter((itemView) => isEmpty(itemView) && isOpen(itemView));
  if (empty.length > view.items.length * (1 - usualShare)) return [];
  return empty.map(({ item, path, page }) => ({ page, itemPath: path, actual: item.title }));
}

/** Is it minutes by its name, or, where it has none, by an item that is decided? */
function isMinutes({ header, items }: MinutesView): boolean {
  const documentType = header?.documentType ?? "ukendt";
  if (documentType !== "ukendt") return documentType !== "dagsorden";
  return items.some(({ item }) => item.decision !== null);
}

/** A closed item's text is left out of public minutes by right. */
function isOpen({ item }: ItemView): boolean {
  return item.visibility !== "closed" && !/(?<!\p{L})lukke[td]/iu.test(item.title);
}

function isEmpty({ item }: ItemView): boolean {
  return item.children.every((child) => child.type === "headingLine" || child.type === "furniture");
}

/** The rule item-empty. */
export const itemEmpty: CheckRule = { rule, find };
