import { createHash } from "node:crypto";
import type { Language } from "../../model/rule.js";
import { barPlot } from "./bar-plot.js";
import { groupTables, rulesTable } from "./count-tables.js";
import { failuresTable, reviewTable } from "./document-tables.js";
import { type Markup, markup, trusted } from "./markup.js";
import { pageStyle } from "./page-style.js";
import type { ReportData, ReportTotals } from "./report-data.js";
import { type ReportTexts, reportTexts } from "./report-texts.js";
import { sortScript } from "./sort-script.js";

/** Totals that tell of trouble, and how they are marked when they are not 0. */
const marks: Partial<Record<keyof ReportTotals, string>> = {
  failed: "bad",
  incomplete: "bad",
  review: "doubt",
};

/**
 * Write the report as one page that needs nothing else: no network, no other
 * file; its own style and script are the only ones it lets run.
 */
export function renderReport(data: ReportData, language: Language): string {
  const texts = reportTexts[language];
  const sections = [
    { id: "plots", title: texts.plots.heading, body: plots(data, texts, language) },
    { id: "failures", title: texts.failures.heading, body: failuresTable(data, texts, language) },
    { id: "review", title: texts.review.heading, body: reviewTable(data, texts, language) },
    { id: "documents", title: texts.groups.heading, body: groupTables(data, texts) },
    { id: "findings", title: texts.rules.heading, body: rulesTable(data, texts, language) },
  ];
  const page = markup`<!doctype html>
<html lang="${language}" data-sort-by="${texts.sortBy}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<header><h1>${texts.title}</h1><p>${texts.lead(data.totals)}</p>
<nav aria-label="${texts.contents}"><ul>${sections.map(
    ({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`,
  )}</ul></nav></header>
<main>
<dl class="totals">${totalTiles(data.totals, texts, language)}</dl>
${sections.map(
  ({ id, title, body }) =>
    markup`<section id="${id}"><h2>${title}</h2><div class="wide">${body}</div></section>`,
)}
</main>
<footer>${texts.footer}</footer>
<script>${trusted(sortScript)}</script>
</body>
</html>
`;
  return page.html;
}

function contentPolicy(): string {
  const allow = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return `default-src 'none'; style-src ${allow(pageStyle)}; script-src ${allow(sortScript)}`;
}

function totalTiles(totals: ReportTotals, texts: ReportTexts, language: Language): Markup[] {
  const format = new Intl.NumberFormat(language);
  return (Object.keys(texts.totals) as (keyof ReportTotals)[]).map((key) => {
    const value = key === "durationMs" ? texts.workTime(totals[key]) : format.format(totals[key]);
    const mark = totals[key] > 0 ? (marks[key] ?? "") : "";
    return markup`<div class="${mark}"><dt>${texts.totals[key]}</dt><dd>${value}</dd></div>`;
  });
}

function plots(data: ReportData, texts: ReportTexts, language: Language): Markup {
  const format = new Intl.NumberFormat(language);
  const labelOf = (start: number) => format.format(start);
  const { plots: words } = texts;
  return markup`<div class="plots">
${barPlot(data.confidence, { title: words.confidence, note: words.confidenceNote, labelOf }, texts)}
${barPlot(data.itemsPerDocument, { title: words.itemsPerDocument, note: words.itemsPerDocumentNote, labelOf }, texts)}
${barPlot(data.millisecondsPerPage, { title: words.millisecondsPerPage, note: words.millisecondsPerPageNote, labelOf }, texts)}
</div>`;
}
