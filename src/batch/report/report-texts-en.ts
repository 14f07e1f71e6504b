import type { ReportTexts } from "./report-texts.js";
import { workTime } from "./work-time.js";

/** The report's texts in English. */
export const reportTextsEn: ReportTexts = {
  title: "Report on an import of minutes",
  lead: ({ documents, failed, review }) =>
    failed + review === 0
      ? `All ${documents} documents gave records, and none of them looks doubtful.`
      : `${documents} documents gave records. ${failed} could not be read, and ${review} should be looked at before they are used.`,
  contents: "Contents",
  totals: {
    documents: "documents",
    failed: "failed",
    incomplete: "incomplete",
    review: "to look at",
    sameContent: "duplicates",
    items: "items",
    sections: "sections",
    pages: "PDF pages",
    durationMs: "working time",
  },
  workTime: (milliseconds) => workTime(milliseconds, { hours: "h", minutes: "min", seconds: "s" }),
  plots: {
    heading: "Distributions",
    confidence: "Confidence",
    confidenceNote: "That of the least certain item, 0–1. Below 0.6 a person should look.",
    itemsPerDocument: "Items in each document",
    itemsPerDocumentNote: "Sub-items included.",
    millisecondsPerPage: "Time per page",
    millisecondsPerPageNote: "Milliseconds, PDF only.",
    from: "from",
    documents: "documents",
    showNumbers: "Show the numbers",
    none: "No documents.",
  },
  failures: {
    heading: "Failed",
    none: "No document failed.",
    note: "These documents gave no record. Choose a heading to sort.",
  },
  review: {
    heading: "To look at",
    none: "No document looks doubtful.",
    note: "These documents gave a record, but something in it is uncertain.",
  },
  more: (shown, all, file) => `These are the first ${shown} of ${all}; all are in ${file}.`,
  columns: {
    document: "Document",
    reason: "Reason",
    advice: "What can be done",
    rule: "Rule",
    page: "Page",
    confidence: "Confidence",
    body: "Body",
    date: "Date",
    documents: "Documents",
    items: "Items",
    review: "To look at",
    findings: "Findings",
    severity: "Severity",
    examples: "Examples",
    share: "Share",
  },
  groups: {
    heading: "The documents",
    bodies: "By body",
    years: "By year",
    extractors: "By format and reader",
    types: "By kind",
    unknown: "not found",
    others: "others",
  },
  rules: {
    heading: "Findings by rule",
    none: "No findings.",
    note: "What was noticed while reading, with examples. Personal numbers are hidden.",
  },
  severity: { info: "info", warning: "warning", error: "error" },
  reasons: {
    noItems: "No items were found",
    noItemsAdvice: "Check whether these are minutes, and whether the text can be read.",
    lowConfidence: (number, title, confidence) =>
      `${number === null ? "The item" : `Item ${number}`} “${title}” was read with confidence ${confidence}`,
    lowConfidenceAdvice: "Compare the item with the source.",
  },
  alsoAs: "also as",
  sortBy: "Sort by",
  footer: "Made by referat. The page fetches nothing from the network.",
};
