import type { Rule } from "../../model/rule.js";

/** The PDF is encrypted, and the password given is not the one that opens it. */
export const pdfPasswordWrong: Rule = {
  ruleId: "pdf-password-wrong",
  severity: "error",
  message: {
    da: "Uventet adgangskode givet, ventede den som PDF-filen er låst med",
    en: "Unexpected password given, expected the one the PDF is locked with",
  },
  advice: {
    da: "Angiv en anden adgangskode med --password, eller gem PDF-filen uden adgangskode.",
    en: "Give another password with --password, or save the PDF without one.",
  },
};
