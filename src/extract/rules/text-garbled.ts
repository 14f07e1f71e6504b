import type { Rule } from "../../model/rule.js";

/** The text that the file holds is not the text that it shows: its fonts lack their letters. */
export const textGarbled: Rule = {
  ruleId: "text-garbled",
  severity: "error",
  message: {
    da: "Uventede tegn i teksten ({actual}), forventede læsbar tekst",
    en: "Unexpected characters in the text ({actual}), expected readable text",
  },
  advice: {
    da: "Filens skrifttyper mangler deres bogstaver; udskriv til PDF på ny eller kør OCR på siderne.",
    en: "The file's fonts lack their letters; print it to PDF anew or run OCR on its pages.",
  },
};
