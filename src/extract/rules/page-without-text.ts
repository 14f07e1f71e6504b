import type { Rule } from "../../model/rule.js";

/** A page of a PDF has an image and no text: most likely scanned. */
export const pageWithoutText: Rule = {
  ruleId: "page-without-text",
  severity: "warning",
  message: {
    da: "Uventet side uden tekst, forventede tekst der kan læses",
    en: "Unexpected page without text, expected text that can be read",
  },
  advice: {
    da: "Siden er sandsynligvis skannet; kør tekstgenkendelse (OCR) på den.",
    en: "The page is most likely scanned; run text recognition (OCR) on it.",
  },
};
