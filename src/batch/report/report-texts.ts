import type { Language } from "../../model/rule.js";
import type { ReportTotals } from "./report-data.js";
import { reportTextsDa } from "./report-texts-da.js";
import { reportTextsEn } from "./report-texts-en.js";

/** Every text of report.html; both languages have all of them. */
export interface ReportTexts {
  title: string;
  lead(totals: ReportTotals): string;
  contents: string;
  totals: Record<keyof ReportTotals, string>;
  /** Time of all workers together, from milliseconds. */
  workTime(milliseconds: number): string;
  plots: {
    heading: string;
    confidence: string;
    confidenceNote: string;
    itemsPerDocument: string;
    itemsPerDocumentNote: string;
    millisecondsPerPage: string;
    millisecondsPerPageNote: string;
    /** Column of a plot's table. */
    from: string;
    documents: string;
    showNumbers: string;
    none: string;
  };
  failures: { heading: string; none: string; note: string };
  review: { heading: string; none: string; note: string };
  /** Under a list that is cut off. */
  more(shown: number, all: number, file: string): string;
  columns: {
    document: string;
    reason: string;
    advice: string;
    rule: string;
    page: string;
    confidence: string;
    body: string;
    date: string;
    documents: string;
    items: string;
    review: string;
    findings: string;
    severity: string;
    examples: string;
    share: string;
  };
  groups: {
    heading: string;
    bodies: string;
    years: string;
    extractors: string;
    types: string;
    /** Documents where the value is not known. */
    unknown: string;
    /** Documents of further bodies. */
    others: string;
  };
  rules: { heading: string; none: string; note: string };
  severity: Record<"info" | "warning" | "error", string>;
  reasons: {
    noItems: string;
    noItemsAdvice: string;
    lowConfidence(number: string | null, title: string, confidence: string): string;
    lowConfidenceAdvice: string;
  };
  /** Other names of a document. */
  alsoAs: string;
  sortBy: string;
  footer: string;
}

/** The texts by language. */
export const reportTexts: Record<Language, ReportTexts> = {
  da: reportTextsDa,
  en: reportTextsEn,
};
