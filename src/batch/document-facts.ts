import type { DocumentType, Item } from "../model/record.js";
import type { Finding } from "../model/rule.js";
import type { StructuredMinutes } from "../pipeline.js";

/** What the summary and the report say of one converted document. */
export interface DocumentFacts {
  documentType: DocumentType;
  body: string | null;
  date: string | null;
  extractor: string;
  pages: number | null;
  /** Sub-items included; items of embedded documents not. */
  items: number;
  sections: number;
  confidence: number;
  needsReview: boolean;
  /** False where a part of the source could not be read. */
  complete: boolean;
  /** Time the conversion took, in milliseconds. */
  durationMs: number;
  /** The item that decides the confidence; null where there is no item. */
  worstItem: { number: string | null; title: string; confidence: number } | null;
  /** The findings, those of one rule together. */
  findings: FindingFacts[];
}

/** The findings of one rule in one document: how many, and the first. */
export interface FindingFacts {
  ruleId: string;
  count: number;
  page: number | null;
  subject: string | null;
  expected: string | null;
  actual: string | null;
}

/** Letters kept of what a finding quotes. */
const quotedLength = 160;

/** Sum up one conversion. */
export function documentFacts(minutes: StructuredMinutes, durationMs: number): DocumentFacts {
  const { record, findings, extractionErrors } = minutes;
  const items = allItems(record.items);
  const worst = items.reduce<Item | null>(
    (least, item) => (least === null || item.confidence < least.confidence ? item : least),
    null,
  );
  return {
    documentType: record.documentType,
    body: record.meeting.body,
    date: record.meeting.date,
    extractor: record.source.extractor,
    pages: record.source.pages,
    items: items.length,
    sections: items.reduce((sum, item) => sum + item.sections.length, 0),
    confidence: record.quality.confidence,
    needsReview: record.quality.needsReview,
    complete: extractionErrors.length === 0,
    durationMs: Math.round(durationMs),
    worstItem: worst && {
      number: worst.number,
      title: worst.title.slice(0, quotedLength),
      confidence: worst.confidence,
    },
    findings: findingFacts(findings),
  };
}

function allItems(items: Item[]): Item[] {
  return items.flatMap((item) => [item, ...allItems(item.subitems)]);
}

function findingFacts(findings: Finding[]): FindingFacts[] {
  const byRule = new Map<string, FindingFacts>();
  for (const { rule, page, subject, expected, actual } of findings) {
    const known = byRule.get(rule.ruleId);
    if (known) known.count += 1;
    else {
      byRule.set(rule.ruleId, {
        ruleId: rule.ruleId,
        count: 1,
        page,
        subject: cut(subject),
        expected: cut(expected),
        actual: cut(actual),
      });
    }
  }
  return [...byRule.values()];
}

function cut(text: string | null): string | null {
  return text === null ? null : text.slice(0, quotedLength);
}
