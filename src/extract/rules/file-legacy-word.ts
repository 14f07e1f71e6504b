import type { Rule } from "../../model/rule.js";

/**
 * The binary format of Word 97–2003, whatever the suffix says.
 *
 *     D0 CF 11 E0 … WordDocument
 *                   ^^^^^^^^^^^^
 */
export const fileLegacyWord: Rule = {
  ruleId: "file-legacy-word",
  severity: "error",
  message: {
    da: "Uventet format: {actual}, forventede DOCX",
    en: "Unexpected format: {actual}, expected DOCX",
  },
  advice: {
    da: "Åbn filen i Word eller LibreOffice, og gem den som DOCX.",
    en: "Open the file in Word or LibreOffice and save it as DOCX.",
  },
};
