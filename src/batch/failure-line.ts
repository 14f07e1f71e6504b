import { type Finding, ruleText } from "../model/rule.js";
import type { Stage } from "./convert-file.js";

/** One line of failures.jsonl; the message is English, as in records. */
export function failureLine(source: string, stage: Stage, finding: Finding): string {
  const { ruleId, message, advice } = finding.rule;
  const said = ruleText(message.en, finding);
  const what = ruleText(advice.en, finding);
  return `${JSON.stringify({ source, stage, ruleId, page: finding.page, message: said, advice: what })}\n`;
}
