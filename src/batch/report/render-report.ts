import type { Language } from "../../model/rule.js";
import type { ReportData } from "./report-data.js";
export function renderReport(data: ReportData, language: Language): string {
  return `${language} ${data.totals.documents}`;
}
