import type { Rule } from "../../model/rule.js";

/** The file holds no text at all: no bytes, only white space, or only images. */
export const fileEmpty: Rule = {
  ruleId: "file-empty",
  severity: "error",
  message: {
    en: "Unexpected empty file, expected text",
    da: "Uventet tom fil, forventede tekst",
  },
  advice: {
    en: "Check that the file was saved and copied whole, and export it again.",
    da: "Kontrollér, at filen er gemt og kopieret helt, og eksportér den igen.",
  },
};
