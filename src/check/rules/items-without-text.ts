import type { Rule } from "../../model/rule.js";
import { isRoutineTitle } from "../../vocabulary/routine-titles.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { ItemView } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * Minutes with an item, or several, without any text: it may have been read as another item's, or
 * as titles. One routine item among many, "Eventuelt", may be blank.
 *
 * @example
 *   %type referat
 *   # 1 | Ny badebro
 *   # 2 | Vintersvømning
 *   Klubben har 40 medlemmer.
 *   → document: Unexpected 1 of 2 items without text, expected text in each
 * @example
 *   %type dagsorden
 *   # 1 | Ny badebro
 *   # 2 | Vintersvømning
 *   → nothing
 */
const rule: Rule = {
  ruleId: "items-without-text",
  severity: "info",
  message: {
    en: "Unexpected {actual} of {subject} items without text, expected text in each",
    da: "Uventet: {actual} af {subject} punkter uden tekst, ventede tekst i hvert",
  },
  advice: {
    en: "See whether the text was taken for another item’s, or for titles.",
    da: "Se efter, om teksten er taget for et andet punkts eller for titler.",
  },
};

/** Share of empty items from which routine ones count too. */
const share = 0.15;

/** Find minutes in which items lack text. */
function find({ header, topItems }: MinutesView): FoundDetails[] {
  if (header?.documentType === "dagsorden") return [];
  const open = topItems.filter(({ item }) => item.visibility !== "closed");
  const empty = open.filter(isEmpty);
  if (empty.length === 0 || empty.length === open.length) return [];
  if (empty.length < open.length * share && empty.every(isRoutine)) return [];
  return [{ actual: `${empty.length}`, subject: `${open.length}` }];
}

function isEmpty({ item }: ItemView): boolean {
  return item.children.every(({ type }) => type === "headingLine" || type === "furniture");
}

function isRoutine({ item }: ItemView): boolean {
  return isRoutineTitle(item.title);
}

/** The rule items-without-text. */
export const itemsWithoutText: CheckRule = { rule, find };
