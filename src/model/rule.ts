import type { Severity } from "./record.js";

/** Languages messages are written in. Records always carry English. */
export type Language = "da" | "en";

/**
 * A rule that can put a message on a document. Each rule stands in one file, is
 * listed in src/rules.ts and documented by its own texts. Texts may name
 * `{actual}`, `{expected}` and `{subject}`.
 */
export interface Rule {
  /** Kebab-case, such as `item-number-duplicate`. */
  ruleId: string;
  severity: Severity;
  /** "Unexpected X, expected Y", quoting what was found. */
  message: Record<Language, string>;
  /** What to do about it, one sentence. */
  advice: Record<Language, string>;
}

/** What a stage reports: the rule and where it applies. */
export interface Finding {
  rule: Rule;
  page: number | null;
  /** Ordinal path of the item within its document ("3", "3.2"), null for the whole. */
  itemPath: string | null;
  subject: string | null;
  expected: string | null;
  actual: string | null;
}

/** Fill a rule's text in one language with what was found. */
export function ruleText(
  text: string,
  values: Pick<Finding, "subject" | "expected" | "actual">,
): string {
  return text.replace(/\{(subject|expected|actual)\}/gu, (_, name: keyof typeof values) =>
    String(values[name] ?? ""),
  );
}
