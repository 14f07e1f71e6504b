import type { Rule } from "../../model/rule.js";
import type { CheckRule } from "../check-rule.js";
import { cprNumberSigns, findCprNumbers } from "../privacy/find-cpr-numbers.js";
import { passagesWith } from "../text/seek.js";
import { findInPassages } from "../text-rule.js";

/**
 * A personal number stands in the text. The message masks it; the text is left as it is
 * and its block is marked.
 *
 * @example
 *   # 1 | Ansøgning
 *   Ansøgeren (cpr 0102031234) har klaget, og 030405-1234 er hørt.
 *                  ^^^^^^^^^^                 ^^^^^^^^^^^
 *   → 1: Unexpected personal number “010203-••••”, expected none in minutes
 *   → 1: Unexpected personal number “030405-••••”, expected none in minutes
 * @example
 *   # 1 | Ansøgning
 *   Sagsnr. 010203-1234, tlf. 2000000000, konto 0102031234, EAN 5790001234567, d. 01-02-2031.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "private-cpr-number",
  severity: "error",
  message: {
    en: "Unexpected personal number “{actual}”, expected none in minutes",
    da: "Uventet personnummer ”{actual}”, ventede intet i et referat",
  },
  advice: {
    en: "Remove the number from the source before it is published; keep the record out of feeds.",
    da: "Fjern nummeret fra kilden, før den offentliggøres; hold posten ude af feeds.",
  },
};

/** The rule private-cpr-number. */
export const privateCprNumber: CheckRule = {
  rule,
  find: (view) => findInPassages(passagesWith(view.passages, cprNumberSigns), findCprNumbers),
};
