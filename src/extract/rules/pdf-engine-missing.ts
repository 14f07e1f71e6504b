import type { Rule } from "../../model/rule.js";

/**
 * The engine asked for is a program that this system does not have.
 *
 *     referat.pdf: pdftohtml
 *                  ^^^^^^^^^
 */
export const pdfEngineMissing: Rule = {
  ruleId: "pdf-engine-missing",
  severity: "error",
  message: {
    da: "Uventet mangel på programmet {actual}, forventede at det er installeret",
    en: "Unexpected lack of the program {actual}, expected it to be installed",
  },
  advice: {
    da: "Installér poppler-utils, eller brug --engine pdf-parse, som altid er der.",
    en: "Install poppler-utils, or use --engine pdf-parse, which is always there.",
  },
};
