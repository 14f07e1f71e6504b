import type { Rule } from "../../model/rule.js";

/** The file is cut off or is not what its first bytes say. */
export const fileDamaged: Rule = {
  ruleId: "file-damaged",
  severity: "error",
  message: {
    da: "Uventet indhold, som ikke kan læses ({actual}), forventede en hel fil",
    en: "Unexpected unreadable content ({actual}), expected a whole file",
  },
  advice: {
    da: "Hent filen igen, eller åbn den i det program den kommer fra, og gem den på ny.",
    en: "Fetch the file again, or open it in the program it comes from and save it anew.",
  },
};
