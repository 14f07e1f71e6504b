import type { VFile } from "vfile";
import type { Finding, Rule } from "./rule.js";
import { ruleText } from "./rule.js";

declare module "vfile" {
  interface DataMap {
    /** What the stages found, in the order reported. */
    findings: Finding[];
  }
}

/**
 * Put a finding on the document: in `file.data.findings`, and as a vfile
 * message (English) so that unified's reporters show it.
 */
export function report(file: VFile, rule: Rule, details: Partial<Omit<Finding, "rule">> = {}) {
  const finding: Finding = {
    page: null,
    itemPath: null,
    subject: null,
    expected: null,
    actual: null,
    ...details,
    rule,
  };
  file.data.findings ??= [];
  file.data.findings.push(finding);
  const text = ruleText(rule.message.en, finding);
  const message = withoutStack(() =>
    file.message(text, { ruleId: rule.ruleId, source: "referat" }),
  );
  if (finding.expected !== null) message.expected = [finding.expected];
  if (finding.actual !== null) message.actual = finding.actual;
  if (rule.severity === "error") message.fatal = undefined;
}

/** A vfile message is an error that throws its stack away: do without taking it, which costs more than all else here. */
function withoutStack<Result>(make: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
