import type { Diagnostic } from "../model/record.js";
import { type Finding, ruleText } from "../model/rule.js";

/**
 * Turn findings into the record's diagnostics, in English, in the order reported.
 *
 * An item path names an item of the document ("3", "3.2"). The path of an item
 * in an embedded document begins with where that document stands: "8.1/3" is
 * item 3 of the first document inside item 8.
 */
export function diagnosticsFrom(findings: Finding[], documentId: string): Diagnostic[] {
  return findings.map((finding) => ({
    ruleId: finding.rule.ruleId,
    severity: finding.rule.severity,
    message: ruleText(finding.rule.message.en, finding),
    page: finding.page,
    itemId: itemIdOf(finding.itemPath, documentId),
    expected: finding.expected,
    actual: finding.actual,
  }));
}

/** Pick the findings of the embedded document at a path, with paths as seen from inside it. */
export function findingsWithin(findings: Finding[], path: string): Finding[] {
  const prefix = `${path}/`;
  return findings
    .filter((finding) => finding.itemPath?.startsWith(prefix))
    .map((finding) => ({ ...finding, itemPath: finding.itemPath?.slice(prefix.length) || null }));
}

function itemIdOf(itemPath: string | null, documentId: string): string | null {
  if (itemPath === null) return null;
  const slash = itemPath.lastIndexOf("/");
  if (slash < 0) return `${documentId}#${itemPath}`;
  return `${documentId}/${itemPath.slice(0, slash)}#${itemPath.slice(slash + 1)}`;
}
