import type { Rule } from "../../model/rule.js";

/**
 * A document that opens with a password only.
 *
 *     D0 CF 11 E0 … EncryptedPackage
 *                   ^^^^^^^^^^^^^^^^
 */
export const fileEncrypted: Rule = {
  ruleId: "file-encrypted",
  severity: "error",
  message: {
    da: "Uventet kryptering, forventede et dokument uden adgangskode",
    en: "Unexpected encryption, expected a document without a password",
  },
  advice: {
    da: "Åbn dokumentet i Word med adgangskoden, og gem det uden (Filer, Beskyt dokument).",
    en: "Open the document in Word with its password and save it without one (File, Protect Document).",
  },
};
