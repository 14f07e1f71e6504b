import { type Finding, type Language, ruleText } from "../model/rule.js";
import type { Messages } from "./messages/messages.js";

/**
 * Write what was found in one file the way vfile-reporter does: the file's name,
 * then a line each with page, severity, message and rule in columns. Advice
 * follows under what is an error. Empty where nothing was found.
 */
export function reportDiagnostics(
  name: string,
  findings: Finding[],
  language: Language,
  messages: Messages,
): string {
  if (findings.length === 0) return "";
  const lines = [...findings]
    .sort((one, other) => (one.page ?? 0) - (other.page ?? 0))
    .map((finding) => ({
      place: finding.page === null ? "" : messages.page(finding.page),
      severity: messages.severity[finding.rule.severity],
      text: ruleText(finding.rule.message[language], finding),
      ruleId: finding.rule.ruleId,
      advice: finding.rule.severity === "error" ? finding.rule.advice[language] : null,
    }));
  const placeWidth = Math.max(...lines.map((line) => line.place.length));
  const severityWidth = Math.max(...lines.map((line) => line.severity.length));
  const indent = " ".repeat(2 + placeWidth + 2 + severityWidth + 2);
  const rows = lines.flatMap((line) => [
    `  ${line.place.padStart(placeWidth)}  ${line.severity.padEnd(severityWidth)}  ${line.text}  ${line.ruleId}`,
    ...(line.advice === null ? [] : [`${indent}${line.advice}`]),
  ]);
  return `${[name, ...rows].join("\n")}\n`;
}
