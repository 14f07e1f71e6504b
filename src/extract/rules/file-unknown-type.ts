import type { Rule } from "../../model/rule.js";

/** Bytes of no known kind of document, and no text either. */
export const fileUnknownType: Rule = {
  ruleId: "file-unknown-type",
  severity: "error",
  message: {
    en: "Unexpected kind of file, expected {expected}",
    da: "Uventet filtype, forventede {expected}",
  },
  advice: {
    en: "Check that the file is a document and was copied whole.",
    da: "Kontrollér, at filen er et dokument og er kopieret helt.",
  },
};
