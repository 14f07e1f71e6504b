import type { Rule } from "../../model/rule.js";

/**
 * Elements inside elements, deeper than a person or a program makes them.
 *
 *     <tbl><tr><tc><tbl><tr><tc><tbl>… (3,000 tables, each inside the one before)
 *     ^^^^
 */
export const limitNesting: Rule = {
  ruleId: "limit-nesting",
  severity: "error",
  message: {
    da: "Uventet indlejring i {subject}: {actual}, forventede {expected}",
    en: "Unexpected nesting in {subject}: {actual}, expected {expected}",
  },
  advice: {
    da: "Gem indholdet i et nyt dokument uden tabeller i tabeller.",
    en: "Save the content as a new document without tables inside tables.",
  },
};
