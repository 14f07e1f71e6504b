import type { DocumentType, Item, MinutesRecord } from "../model/record.js";
import type { Conversion } from "./convert-file.js";

/** What a person wants to see of one document of an import. */
export type DocumentOutcome =
  | ConvertedOutcome
  | { status: "failed"; path: string; ruleId: string }
  | { status: "same"; path: string; sameAs: string };

/** A document that gave a record. */
export interface ConvertedOutcome {
  status: "converted";
  path: string;
  documentType: DocumentType;
  body: string | null;
  date: string | null;
  /** Sub-items included; items of embedded documents not. */
  items: number;
  sections: number;
  confidence: number;
  needsReview: boolean;
  findings: number;
  complete: boolean;
}

/** Sum up one conversion. */
export function documentOutcome(path: string, conversion: Conversion): DocumentOutcome {
  if (conversion.status === "failed") {
    return { status: "failed", path, ruleId: conversion.finding.rule.ruleId };
  }
  const { record, extractionErrors } = conversion.minutes;
  const items = allItems(record);
  return {
    status: "converted",
    path,
    documentType: record.documentType,
    body: record.meeting.body,
    date: record.meeting.date,
    items: items.length,
    sections: items.reduce((sum, item) => sum + item.sections.length, 0),
    confidence: record.quality.confidence,
    needsReview: record.quality.needsReview,
    findings: record.diagnostics.length,
    complete: extractionErrors.length === 0,
  };
}

function allItems(record: Pick<MinutesRecord, "items">): Item[] {
  return record.items.flatMap((item) => [item, ...allItems({ items: item.subitems })]);
}
