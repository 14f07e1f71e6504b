import type { Rule } from "../../model/rule.js";
import type { CheckRule } from "../check-rule.js";
import { findPrivatePhones, privatePhoneSigns } from "../privacy/find-private-phones.js";
import { passagesWith } from "../text/seek.js";
import { findInPassages } from "../text-rule.js";

/**
 * A phone number beside a home address, a personal mailbox or the word "privat".
 *
 * @example
 *   # 1 | Indkomne forslag
 *   Inga Holt, Strandvej 4, 9999 Vestre Havn, tlf. 20 00 00 00, klager over støj.
 *                                                  ^^^^^^^^^^^
 *   → 1: Unexpected private phone number “20 •• •• ••”, expected an office’s number
 * @example
 *   # 1 | Indkomne forslag
 *   Ring til havnekontoret på tlf. 20 00 00 00 eller til konsulent Rune Bakkegård, mobil 20000000.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "private-phone",
  severity: "warning",
  message: {
    en: "Unexpected private phone number “{actual}”, expected an office’s number",
    da: "Uventet privat telefonnummer ”{actual}”, ventede en myndigheds eller forenings",
  },
  advice: {
    en: "Ask whether the person agrees to have the number published, or remove it.",
    da: "Spørg, om personen er indforstået med, at nummeret offentliggøres, eller fjern det.",
  },
};

/** The rule private-phone. */
export const privatePhone: CheckRule = {
  rule,
  find: (view) => findInPassages(passagesWith(view.passages, privatePhoneSigns), findPrivatePhones),
};
