import type { FoundDetails } from "../check-rule.js";
import type { Passage } from "../passages.js";
import { findCprNumbers } from "./find-cpr-numbers.js";
import { findHiddenText } from "./find-hidden-text.js";
import { findPrivateEmails } from "./find-private-emails.js";
import { findPrivatePhones } from "./find-private-phones.js";

/** A finder of private data, and the rule that reports what it finds. */
export interface PrivacyFinder {
  ruleId: string;
  findInPassage: (passage: Passage) => FoundDetails[];
}

/** All finders of private data; blocks they find something in are marked. */
export const privacyFinders: PrivacyFinder[] = [
  { ruleId: "private-cpr-number", findInPassage: findCprNumbers },
  { ruleId: "private-email", findInPassage: findPrivateEmails },
  { ruleId: "private-phone", findInPassage: findPrivatePhones },
  { ruleId: "hidden-text", findInPassage: findHiddenText },
];
