import type { Rule } from "../../model/rule.js";
import type { CheckRule } from "../check-rule.js";
import { findPrivateEmails, privateEmailSigns } from "../privacy/find-private-emails.js";
import { passagesWith } from "../text/seek.js";
import { findInPassages } from "../text-rule.js";

/**
 * An e-mail address at a provider of personal mailboxes.
 *
 * @example
 *   # 1 | Indkomne forslag
 *   Svar til inga.holt@hotmail.dk eller post@vestrehavn.dk.
 *            ^^^^^^^^^^^^^^^^^^^^
 *   → 1: Unexpected private e-mail address “••••@hotmail.dk”, expected an office’s address
 * @example
 *   # 1 | Indkomne forslag
 *   Svar til post@vestrehavn.dk eller havn@gmail-fabrikken.dk.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "private-email",
  severity: "warning",
  message: {
    en: "Unexpected private e-mail address “{actual}”, expected an office’s address",
    da: "Uventet privat e-mailadresse ”{actual}”, ventede en myndigheds eller forenings",
  },
  advice: {
    en: "Ask whether the person agrees to have the address published, or remove it.",
    da: "Spørg, om personen er indforstået med, at adressen offentliggøres, eller fjern den.",
  },
};

/** The rule private-email. */
export const privateEmail: CheckRule = {
  rule,
  find: (view) => findInPassages(passagesWith(view.passages, privateEmailSigns), findPrivateEmails),
};
