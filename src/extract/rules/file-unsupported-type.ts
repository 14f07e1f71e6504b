import type { Rule } from "../../model/rule.js";

/** A known kind of document that is not read: RTF, OpenDocument, spreadsheets, archives. */
export const fileUnsupportedType: Rule = {
  ruleId: "file-unsupported-type",
  severity: "error",
  message: {
    en: "Unexpected {actual}, expected {expected}",
    da: "Uventet {actual}, forventede {expected}",
  },
  advice: {
    en: "Open it in the program it comes from and save it as DOCX or PDF.",
    da: "Åbn filen i det program, den kommer fra, og gem den som DOCX eller PDF.",
  },
};
