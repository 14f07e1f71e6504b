import { type Finding, type Rule, ruleText } from "../model/rule.js";
import { rules } from "../rules.js";
import type { Stage } from "./convert-file.js";
import { findingOf } from "./finding-of.js";
import { programError } from "./rules/program-error.js";

/** Why a document gave no record, as it is kept in the journal. */
export interface Failure {
  stage: Stage;
  ruleId: string;
  page: number | null;
  subject: string | null;
  expected: string | null;
  actual: string | null;
}

const rulesById = new Map<string, Rule>(rules.map((rule) => [rule.ruleId, rule]));

/** Find a rule by its id; a rule of another version of the program is null. */
export function ruleById(ruleId: string): Rule | null {
  return rulesById.get(ruleId) ?? null;
}

/** Make the failure of a finding. */
export function failureOf(stage: Stage, finding: Finding): Failure {
  const { rule, page, subject, expected, actual } = finding;
  return { stage, ruleId: rule.ruleId, page, subject, expected, actual };
}

/** Make the finding of a failure read from the journal. */
export function findingOfFailure({ ruleId, page, subject, expected, actual }: Failure): Finding {
  const rule = ruleById(ruleId) ?? programError;
  return findingOf(rule, { page, subject, expected, actual });
}

/**
 * One line of failures.jsonl; the message is English, as in records.
 *
 * @param names every path the bytes were found under, sorted
 */
export function failureLine(names: string[], failure: Failure): string {
  const finding = findingOfFailure(failure);
  const { ruleId, message, advice } = finding.rule;
  return `${JSON.stringify({
    source: names[0],
    ...(names.length > 1 ? { names } : {}),
    stage: failure.stage,
    ruleId,
    page: failure.page,
    message: ruleText(message.en, finding),
    advice: ruleText(advice.en, finding),
  })}\n`;
}
