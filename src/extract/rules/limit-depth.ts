import type { Rule } from "../../model/rule.js";

/** Elements nested beyond the limit, or in thousands: no person wrote that. */
export const limitDepth: Rule = {
  ruleId: "limit-depth",
  severity: "error",
  message: {
    en: "Unexpected nesting of elements beyond all measure, expected a document",
    da: "Uventet indlejring af elementer ud over alle grænser, forventede et dokument",
  },
  advice: {
    en: "Open the file in the program it comes from and save it anew.",
    da: "Åbn filen i det program, den kommer fra, og gem den på ny.",
  },
};
