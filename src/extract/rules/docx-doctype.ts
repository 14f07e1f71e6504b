import type { Rule } from "../../model/rule.js";

/**
 * A part with a document type declaration, which Word never writes and which can
 * name other files or multiply text.
 *
 *     <!DOCTYPE w:document [<!ENTITY navn SYSTEM "file:///etc/passwd">]>
 *     ^^^^^^^^^
 */
export const docxDoctype: Rule = {
  ruleId: "docx-doctype",
  severity: "error",
  message: {
    da: "Uventet DOCTYPE i {subject}, forventede en del uden",
    en: "Unexpected DOCTYPE in {subject}, expected a part without one",
  },
  advice: {
    da: "Filen er ikke skrevet af Word; vær på vagt, og gem den igen i Word, hvis afsenderen er kendt.",
    en: "Word did not write this file; be careful, and save it again in Word if you know the sender.",
  },
};
