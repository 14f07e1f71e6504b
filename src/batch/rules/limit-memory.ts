import type { Rule } from "../../model/rule.js";

/**
 * A document that took more memory than it may.
 *
 *     plantegning.pdf: more than 1024 MiB
 *                      ^^^^^^^^^^^^^^^^^^
 */
export const limitMemory: Rule = {
  ruleId: "limit-memory",
  severity: "error",
  message: {
    da: "Uventet forbrug af over {expected} MiB hukommelse, forventede højst {expected}",
    en: "Unexpected use of more than {expected} MiB of memory, expected at most {expected}",
  },
  advice: {
    da: "Prøv igen med et højere --max-memory, eller del dokumentet op.",
    en: "Try again with a higher --max-memory, or split the document.",
  },
};
