import type { Rule } from "../../model/rule.js";

/** A text that is no valid UTF-8 and names no encoding was read as Windows-1252. */
export const encodingGuessed: Rule = {
  ruleId: "encoding-guessed",
  severity: "info",
  message: {
    en: "Unexpected encoding, expected UTF-8; read as {actual}",
    da: "Uventet tegnkodning, forventede UTF-8; læst som {actual}",
  },
  advice: {
    en: "Check that æ, ø and å came out right; save the file as UTF-8.",
    da: "Kontrollér, at æ, ø og å er kommet rigtigt ud; gem filen som UTF-8.",
  },
};
