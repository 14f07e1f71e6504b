import type { Rule } from "../../model/rule.js";

/** A Word document of the old binary format (.doc, Word 97–2003). */
export const fileLegacyDoc: Rule = {
  ruleId: "file-legacy-doc",
  severity: "error",
  message: {
    en: "Unexpected Word document of the old format (.doc), expected .docx",
    da: "Uventet Word-dokument i det gamle format (.doc), forventede .docx",
  },
  advice: {
    en: "Open it in Word or LibreOffice and save it as .docx.",
    da: "Åbn det i Word eller LibreOffice, og gem det som .docx.",
  },
};
