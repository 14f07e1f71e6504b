import type {
  ConvertedDocument,
  FailedDocument,
  ReportData,
} from "../../batch/report/report-data.js";
import type { Messages } from "../messages/messages.js";
import { cutToWidth, padToWidth, textWidth } from "./text-width.js";

type ColumnName = keyof Messages["import"]["columns"];

/** One column of the table. */
interface Column {
  name: ColumnName;
  align: "left" | "right";
  /** Widest it may be, in letters. */
  maxWidth: number;
}

const columns: Column[] = [
  { name: "file", align: "left", maxWidth: 44 },
  { name: "type", align: "left", maxWidth: 19 },
  { name: "body", align: "left", maxWidth: 34 },
  { name: "date", align: "left", maxWidth: 10 },
  { name: "items", align: "right", maxWidth: 8 },
  { name: "sections", align: "right", maxWidth: 8 },
  { name: "confidence", align: "right", maxWidth: 10 },
  { name: "findings", align: "right", maxWidth: 8 },
];

type Row = Partial<Record<ColumnName, string>>;

/** More documents than this are not shown one by one, only those a person should look at. */
const documentsShown = 100;

/** So many of those; report.html shows all. */
const doubtfulShown = 25;

/**
 * Write the table that ends an import: a line for each document; of a large
 * import only what failed or should be looked at.
 */
export function summaryTable(report: ReportData, messages: Messages): string {
  const texts = messages.import;
  const { documents, failed, review } = report.totals;
  const isSmall = documents + failed <= documentsShown;
  const chosen = isSmall ? report.overview : [...report.failures, ...report.review];
  const rowsShown = isSmall ? documentsShown : doubtfulShown;
  const all = chosen.slice(0, rowsShown).flatMap((document) => rowsOf(document, messages));
  const rows = all.slice(0, rowsShown);
  const rest = isSmall ? all.length - rows.length : failed + review - rows.length;
  const header: Row = texts.columns;
  const widths = columns.map(({ name, maxWidth }) =>
    Math.min(maxWidth, Math.max(...[header, ...rows].map((row) => textWidth(row[name] ?? "")))),
  );
  const lines = [header, ...rows].map((row) =>
    columns
      .map(({ name, align }, index) => {
        const width = widths[index] ?? 0;
        const cell = cutToWidth(row[name] ?? "", width, name === "file" ? "start" : "end");
        return padToWidth(cell, width, align);
      })
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [lines[0], rule, ...lines.slice(1), ...(rest > 0 ? [texts.moreRows(rest)] : [])]
    .map((line) => `${line}\n`)
    .join("");
}

function rowsOf(document: ConvertedDocument | FailedDocument, messages: Messages): Row[] {
  const [first = "", ...others] = document.names.map(printable);
  const same = others.map((file) => ({ file, type: messages.import.same, body: first }));
  return [{ file: first, ...cellsOf(document, messages) }, ...same];
}

function cellsOf(document: ConvertedDocument | FailedDocument, messages: Messages): Row {
  if ("failure" in document) {
    return { type: messages.import.failed, body: document.failure.ruleId };
  }
  const { facts } = document;
  return {
    type: facts.documentType,
    body: printable(facts.body ?? "–"),
    date: facts.date ?? "–",
    items: `${facts.items}`,
    sections: `${facts.sections}`,
    confidence: `${facts.needsReview ? "! " : ""}${facts.confidence.toFixed(2)}`,
    findings: `${facts.findings.reduce((sum, { count }) => sum + count, 0)}`,
  };
}

/** A name may hold what a terminal takes for a command. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, "\u{fffd}");
}
