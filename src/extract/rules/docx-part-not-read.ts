import type { Rule } from "../../model/rule.js";

/**
 * Content that Word shows but that stands in another document, inside the file or outside it.
 *
 *     <w:altChunk r:id="rId7"/>   (a pasted web page)
 *     ^^^^^^^^^^^
 */
export const docxPartNotRead: Rule = {
  ruleId: "docx-part-not-read",
  severity: "warning",
  message: {
    da: "Uventet indlejret dokument ({subject}), forventede tekst; indholdet er ikke læst",
    en: "Unexpected inserted document ({subject}), expected text; its content is not read",
  },
  advice: {
    da: "Åbn dokumentet i Word, og gem det igen, så indholdet bliver en del af teksten.",
    en: "Open the document in Word and save it again, so that the content becomes part of the text.",
  },
};
