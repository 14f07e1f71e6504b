import type { FoundDetails } from "../check-rule.js";
import type { Passage } from "../passages.js";
import type { Signs } from "../text/text-signs.js";
import { cprNumberSigns, findCprNumbers } from "./find-cpr-numbers.js";
import { findHiddenText } from "./find-hidden-text.js";
import { findPrivateEmails, privateEmailSigns } from "./find-private-emails.js";
import { findPrivatePhones, privatePhoneSigns } from "./find-private-phones.js";

/** A finder of private data, and the rule that reports what it finds. */
export interface PrivacyFinder {
  ruleId: string;
  /** Where it finds something stands one of these signs; null where none need. */
  signs: Signs | null;
  findInPassage: (passage: Passage) => FoundDetails[];
}

/** All finders of private data; blocks they find something in are marked. */
export const privacyFinders: PrivacyFinder[] = [
  { ruleId: "private-cpr-number", signs: cprNumberSigns, findInPassage: findCprNumbers },
  { ruleId: "private-email", signs: privateEmailSigns, findInPassage: findPrivateEmails },
  { ruleId: "private-phone", signs: privatePhoneSigns, findInPassage: findPrivatePhones },
  { ruleId: "hidden-text", signs: null, findInPassage: findHiddenText },
];
