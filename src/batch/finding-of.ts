import type { Finding, Rule } from "../model/rule.js";

/** Make a finding about a whole document. */
export function findingOf(rule: Rule, details: Partial<Finding>): Finding {
  const nothing = { page: null, itemPath: null, subject: null, expected: null, actual: null };
  return { ...nothing, ...details, rule };
}

/** The first line of what an error says. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split("\n", 1)[0] ?? cause.name) : String(cause);
}
