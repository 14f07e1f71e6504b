import type { Rule } from "../../model/rule.js";

/** An image file: a photograph or a scan. */
export const fileImage: Rule = {
  ruleId: "file-image",
  severity: "error",
  message: {
    en: "Unexpected image ({actual}), expected a document with text",
    da: "Uventet billede ({actual}), forventede et dokument med tekst",
  },
  advice: {
    en: "Run text recognition (OCR) on it and save the result as PDF.",
    da: "Kør tekstgenkendelse (OCR) på det, og gem resultatet som PDF.",
  },
};
