import type { Rule } from "../../model/rule.js";

/**
 * A file that unpacks to more than any minutes hold.
 *
 *     referat.docx: 300 kB that unpack to 300 MB
 *                             ^^^^^^^^^^^^^^^^
 */
export const limitSize: Rule = {
  ruleId: "limit-size",
  severity: "error",
  message: {
    da: "Uventet størrelse: {actual}, forventede {expected}",
    en: "Unexpected size: {actual}, expected {expected}",
  },
  advice: {
    da: "Filen er for stor eller lavet til at overbelaste programmer; gem indholdet i et nyt dokument, eller del det op.",
    en: "The file is too large or made to overload programs; save its content as a new document, or split it.",
  },
};
