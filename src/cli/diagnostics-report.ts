import { type Finding, type Language, ruleText } from "../model/rule.js";
import type { Messages } from "./messages/messages.js";

/** One file and what was found in it. */
export interface FileFindings {
  name: string;
  findings: Finding[];
  /** Said in one line where the file could not be read at all. */
  failure?: string;
}

/**
 * Write findings the way vfile-reporter does: the file's name, then a line each
 * with page, severity, message and rule in columns. Empty where nothing was found.
 */
export function reportDiagnostics(
  file: FileFindings,
  language: Language,
  messages: Messages,
): string {
  const lines = [...file.findings]
    .sort((one, other) => (one.page ?? 0) - (other.page ?? 0))
    .map((finding) => ({
      place: finding.page === null ? "" : messages.page(finding.page),
      severity: messages.severity[finding.rule.severity],
      text: ruleText(finding.rule.message[language], finding),
      ruleId: finding.rule.ruleId,
    }));
  if (lines.length === 0 && file.failure === undefined) return "";
  const placeWidth = Math.max(0, ...lines.map((line) => line.place.length));
  const severityWidth = Math.max(0, ...lines.map((line) => line.severity.length));
  const rows = lines.map((line) =>
    [
      `  ${line.place.padStart(placeWidth)}`,
      line.severity.padEnd(severityWidth),
      line.text,
      line.ruleId,
    ].join("  "),
  );
  const failure = file.failure === undefined ? [] : [`  ${file.failure}`];
  return `${[file.name, ...failure, ...rows].join("\n")}\n`;
}
