export { check } from "./check.js";
export type { CheckRule, FoundDetails } from "./check-rule.js";
export { checks } from "./checks.js";
