import type { Rule } from "../../model/rule.js";
import type { CheckRule } from "../check-rule.js";
import { findHiddenText } from "../privacy/find-hidden-text.js";
import { findInPassages } from "../text-rule.js";

/**
 * Text under an opaque bar or set invisible: a reader of the page does not see it, whoever
 * copies the text does. The message never quotes it.
 *
 * @example
 *   # 1 | Ansøgning
 *   %hidden Ansøgeren er Inga Holt.
 *           ^^^^^^^^^^^^^^^^^^^^^^^
 *   → 1: Unexpected hidden text (covered, 20 characters), expected text that a reader sees
 * @example
 *   # 1 | Ansøgning
 *   Ansøgeren er Inga Holt.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "hidden-text",
  severity: "error",
  message: {
    en: "Unexpected hidden text ({subject}, {actual} characters), expected text that a reader sees",
    da: "Uventet skjult tekst ({subject}, {actual} tegn), ventede tekst, som en læser ser",
  },
  advice: {
    en: "Remove the text itself from the source, not only its look, before it is published.",
    da: "Fjern selve teksten fra kilden, ikke kun udseendet, før den offentliggøres.",
  },
};

/** The rule hidden-text. */
export const hiddenText: CheckRule = {
  rule,
  find: (view) => findInPassages(view.passages, findHiddenText),
};
