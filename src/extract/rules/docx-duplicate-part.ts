import type { Rule } from "../../model/rule.js";

/**
 * Two parts of one name: which of them a program shows depends on the program.
 *
 *     word/document.xml
 *     word/document.xml
 *     ^^^^^^^^^^^^^^^^^
 */
export const docxDuplicatePart: Rule = {
  ruleId: "docx-duplicate-part",
  severity: "error",
  message: {
    da: "Uventet anden del ved navn {subject}, forventede én",
    en: "Unexpected second part named {subject}, expected one",
  },
  advice: {
    da: "Filen kan vise ét indhold i ét program og et andet i et andet; åbn den i Word, og gem den igen.",
    en: "The file may show one content in one program and another elsewhere; open it in Word and save it again.",
  },
};
