import type { FoundDetails } from "../check-rule.js";
import type { Passage } from "../passages.js";
import { type Sought, seek } from "../text/seek.js";
import { signs } from "../text/text-signs.js";

/** Providers of personal mailboxes in Denmark, with any top-level domain. */
const providers: readonly string[] = [
  "gmail",
  "googlemail",
  "hotmail",
  "live",
  "outlook",
  "yahoo",
  "icloud",
  "me",
  "mac",
  "msn",
  "jubii",
  "ofir",
  "mail",
  "email",
  "stofanet",
  "youmail",
  "tdcadsl",
  "webspeed",
  "get2net",
  "post[0-9]?",
  "privat",
  "protonmail",
  "proton",
  "gmx",
  "aol",
  "mail-online",
  "post\\.tele",
  "tele2adsl",
  "fibermail",
  "vip\\.cybercity",
  "dlgmail",
  "mobilixnet",
  "waoo",
  "fiberpost",
  "nypost",
  "kabelmail",
  "telia",
  "profibermail",
  "adslhome",
];

/**
 * An address at a provider of personal mailboxes, not at an organisation:
 *
 *     Svar til inga.holt@hotmail.example senest fredag.
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const privateEmail: Sought = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@((?:${providers.join("|")})\.(?:\p{L}{2,10}))(?![\p{L}\p{N}])`,
    "giu",
  ),
  signs: signs("at"),
};

/** A passage without any of these has no such address. */
export const privateEmailSigns = privateEmail.signs;

/** Find e-mail addresses of private persons, masked: "••••@hotmail.dk". */
export function findPrivateEmails(passage: Passage): FoundDetails[] {
  return seek(passage, privateEmail).map((match) => ({
    actual: `••••@${match[1]?.toLowerCase()}`,
  }));
}
