import type { Rule } from "../../model/rule.js";

/** What pages of a PDF draw could not be followed, so that nothing tells whether text is covered. */
export const hiddenTextNotSought: Rule = {
  ruleId: "hidden-text-not-sought",
  severity: "warning",
  message: {
    da: "Uventet tegning på {actual}, som ikke kan læses: der er ikke søgt efter skjult tekst",
    en: "Unexpected drawing on {actual} that cannot be read: hidden text was not looked for",
  },
  advice: {
    da: "Se efter, om siderne har overstreget eller usynlig tekst, før referatet offentliggøres.",
    en: "See whether the pages have covered or invisible text before the minutes are published.",
  },
};
