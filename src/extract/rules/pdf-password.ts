import type { Rule } from "../../model/rule.js";

/** The PDF is encrypted and the password is missing or wrong. */
export const pdfPassword: Rule = {
  ruleId: "pdf-password",
  severity: "error",
  message: {
    da: "Uventet adgangskode på PDF-filen, forventede en fil der kan åbnes",
    en: "Unexpected password on the PDF, expected a file that can be opened",
  },
  advice: {
    da: "Angiv adgangskoden, eller gem PDF-filen uden adgangskode.",
    en: "Give the password, or save the PDF without one.",
  },
};
