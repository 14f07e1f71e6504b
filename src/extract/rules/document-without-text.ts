import type { Rule } from "../../model/rule.js";

/** No page of the document has text: a scan, or an empty print. */
export const documentWithoutText: Rule = {
  ruleId: "document-without-text",
  severity: "error",
  message: {
    da: "Uventet dokument uden tekst ({actual}), forventede tekst der kan læses",
    en: "Unexpected document without text ({actual}), expected text that can be read",
  },
  advice: {
    da: "Dokumentet er sandsynligvis skannet; kør tekstgenkendelse (OCR) på det først.",
    en: "The document is most likely scanned; run text recognition (OCR) on it first.",
  },
};
