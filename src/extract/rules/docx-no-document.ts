import type { Rule } from "../../model/rule.js";

/**
 * A ZIP file that holds no Word document (a spreadsheet, an ODT, a folder).
 *
 *     xl/workbook.xml
 *     ^^
 */
export const docxNoDocument: Rule = {
  ruleId: "docx-no-document",
  severity: "error",
  message: {
    da: "Uventet ZIP-fil med {actual}, forventede et Word-dokument (word/document.xml)",
    en: "Unexpected ZIP file with {actual}, expected a Word document (word/document.xml)",
  },
  advice: {
    da: "Pak filen ud, hvis den er en mappe, eller gem den som DOCX.",
    en: "Unpack it if it is a folder, or save it as DOCX.",
  },
};
