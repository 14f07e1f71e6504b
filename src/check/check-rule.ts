import type { Finding, Rule } from "../model/rule.js";
import type { MinutesView } from "./minutes-view.js";

/** Where a rule found something and what; fields left out are null. */
export type FoundDetails = Partial<Omit<Finding, "rule">>;

/** A read-only rule: its texts, and the pure function that looks for what it is about. */
export interface CheckRule {
  rule: Rule;
  /** Everything the rule has to say of one document, in reading order. Never throws. */
  find: (view: MinutesView) => FoundDetails[];
}
