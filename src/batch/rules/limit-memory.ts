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
    da: "Uventet forbrug af hukommelse: {actual}, forventede {expected}",
    en: "Unexpected use of memory: {actual}, expected {expected}",
  },
  advice: {
    da: "Prøv igen med et højere --max-memory, eller del dokumentet op.",
    en: "Try again with a higher --max-memory, or split the document.",
  },
};
