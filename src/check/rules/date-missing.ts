import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * Nothing says when the meeting was, so that the record cannot be put in order.
 *
 * @example
 *   # 1 | Ny badebro
 *   → document: Unexpected document without a meeting date, expected one before the first item
 * @example
 *   %date 2031-05-12
 *   # 1 | Ny badebro
 *   → nothing
 */
const rule: Rule = {
  ruleId: "date-missing",
  severity: "warning",
  message: {
    en: "Unexpected document without a meeting date, expected one before the first item",
    da: "Uventet dokument uden mødedato, ventede en før det første punkt",
  },
  advice: {
    en: "Add the date of the meeting to the head of the document.",
    da: "Skriv mødets dato i dokumentets hoved.",
  },
};

/** Say that the meeting's date was not found. */
function find(view: MinutesView): FoundDetails[] {
  return (view.header?.meeting.date ?? null) === null ? [{}] : [];
}

/** The rule date-missing. */
export const dateMissing: CheckRule = { rule, find };
