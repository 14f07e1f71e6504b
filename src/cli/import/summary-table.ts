import type { DocumentOutcome } from "../../batch/document-outcome.js";
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
const rowsShown = 100;

/**
 * Write the table that ends an import: a line for each document; of a large
 * import only what failed or should be looked at.
 */
export function summaryTable(outcomes: DocumentOutcome[], messages: Messages): string {
  const texts = messages.import;
  const chosen = outcomes.length > rowsShown ? outcomes.filter(needsEyes) : outcomes;
  const rows = chosen.slice(0, rowsShown).map((outcome) => rowOf(outcome, messages));
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
  const rest = chosen.length - rows.length;
  return [lines[0], rule, ...lines.slice(1), ...(rest > 0 ? [texts.moreRows(rest)] : [])]
    .map((line) => `${line}\n`)
    .join("");
}

function rowOf(outcome: DocumentOutcome, messages: Messages): Row {
  const file = outcome.path;
  if (outcome.status === "failed") {
    return { file, type: messages.import.failed, body: outcome.ruleId };
  }
  if (outcome.status === "same") return { file, type: messages.import.same, body: outcome.sameAs };
  return {
    file,
    type: outcome.documentType,
    body: outcome.body ?? "–",
    date: outcome.date ?? "–",
    items: `${outcome.items}`,
    sections: `${outcome.sections}`,
    confidence: `${outcome.needsReview ? "! " : ""}${outcome.confidence.toFixed(2)}`,
    findings: `${outcome.findings}`,
  };
}

function needsEyes(outcome: DocumentOutcome): boolean {
  return outcome.status === "failed" || (outcome.status === "converted" && outcome.needsReview);
}
