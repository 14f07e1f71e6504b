import type { Rule } from "../../model/rule.js";

/**
 * A document that took longer than it may.
 *
 *     bilag.pdf: more than 60 seconds
 *                ^^^^^^^^^^^^^^^^^^^^
 */
export const limitTime: Rule = {
  ruleId: "limit-time",
  severity: "error",
  message: {
    da: "Uventet varighed på over {expected} sekunder, forventede højst {expected}",
    en: "Unexpected duration of more than {expected} seconds, expected at most {expected}",
  },
  advice: {
    da: "Prøv igen med et højere --max-seconds, eller del dokumentet op.",
    en: "Try again with a higher --max-seconds, or split the document.",
  },
};
