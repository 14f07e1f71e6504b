import type { Rule } from "../../model/rule.js";

/** The name says one kind of file and the content another; the content is believed. */
export const suffixMismatch: Rule = {
  ruleId: "suffix-mismatch",
  severity: "warning",
  message: {
    en: "Unexpected suffix {actual} on a file that is {expected}; read as what it is",
    da: "Uventet endelse {actual} på en fil, der er {expected}; læst som det, den er",
  },
  advice: {
    en: "Rename the file so that the suffix fits its content.",
    da: "Omdøb filen, så endelsen passer til indholdet.",
  },
};
