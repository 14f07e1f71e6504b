import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * Nothing says which body met.
 *
 * @example
 *   %date 2031-05-12
 *   # 1 | Ny badebro
 *   → document: Unexpected document without the name of the body that met, expected one before the first item
 * @example
 *   %body Havneudvalget
 *   # 1 | Ny badebro
 *   → nothing
 */
const rule: Rule = {
  ruleId: "body-missing",
  severity: "info",
  message: {
    en: "Unexpected document without the name of the body that met, expected one before the first item",
    da: "Uventet dokument uden navnet på det organ, der holdt møde, ventede et før det første punkt",
  },
  advice: {
    en: "Add the committee, council or board to the head of the document.",
    da: "Skriv udvalget, rådet eller bestyrelsen i dokumentets hoved.",
  },
};

/** Say that the body that met was not found. */
function find(view: MinutesView): FoundDetails[] {
  return (view.header?.meeting.body ?? null) === null ? [{}] : [];
}

/** The rule body-missing. */
export const bodyMissing: CheckRule = { rule, find };
