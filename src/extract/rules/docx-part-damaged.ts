import type { Rule } from "../../model/rule.js";

/**
 * A part beside the text that could not be read; the text itself could.
 *
 *     word/styles.xml: <w:style w:styleId="Overskrift1"><w:na
 *                                                      ^^^^^
 */
export const docxPartDamaged: Rule = {
  ruleId: "docx-part-damaged",
  severity: "warning",
  message: {
    da: "Uventet indhold i {subject} ({actual}), forventede velformet XML; delen er sprunget over",
    en: "Unexpected content in {subject} ({actual}), expected well-formed XML; the part is left out",
  },
  advice: {
    da: "Åbn dokumentet i Word, og gem det igen; numre, typografier eller sidehoved kan mangle.",
    en: "Open the document in Word and save it again; numbers, styles or headers may be missing.",
  },
};
