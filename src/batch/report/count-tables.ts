import type { Language } from "../../model/rule.js";
import { ruleById } from "../failure.js";
import { findingOfFacts, heading, reasonOf } from "./document-tables.js";
import { type Markup, markup } from "./markup.js";
import {
  type FindingExample,
  type GroupCount,
  otherBodies,
  type ReportData,
} from "./report-data.js";
import type { ReportTexts } from "./report-texts.js";

/** Severities, the worst first. */
const severityOrder = ["error", "warning", "info"] as const;

/** Width of the bar that shows a share, in pixels. */
const barWidthPixels = 48;

/** Documents by body, year, reader and kind. */
export function groupTables(data: ReportData, texts: ReportTexts): Markup {
  const { bodies, years, extractors, types } = texts.groups;
  return markup`<div class="groups">
${groupTable(years, data.years, byName, texts)}
${groupTable(extractors, data.extractors, bySize, texts)}
${groupTable(types, data.types, bySize, texts)}
${groupTable(bodies, data.bodies, bySize, texts)}
</div>`;
}

/** One group of documents under its name. */
interface NamedGroup {
  name: string | null;
  count: GroupCount;
}

function groupTable(
  title: string,
  groups: Map<string | null, GroupCount>,
  order: (one: NamedGroup, other: NamedGroup) => number,
  texts: ReportTexts,
): Markup {
  const { documents, items, review, share } = texts.columns;
  const rows = [...groups].map(([name, count]) => ({ name, count })).sort(order);
  const most = Math.max(1, ...rows.map(({ count }) => count.documents));
  const nameOf = (name: string | null) => {
    if (name === otherBodies) return texts.groups.others;
    return name ?? texts.groups.unknown;
  };
  return markup`<section><h3>${title}</h3><table class="sortable">
<thead><tr><th scope="col"><span class="hidden">${title}</span></th>${[documents, items, review].map((text) => markup`<th scope="col" class="number">${text}</th>`)}<th aria-hidden="true" class="bar" title="${share}"></th></tr></thead>
<tbody>${rows.map(
    ({ name, count }) =>
      markup`<tr><th scope="row">${nameOf(name)}</th>${[count.documents, count.items, count.review].map((value) => markup`<td class="number">${value}</td>`)}<td aria-hidden="true" class="bar">${bar(count.documents / most)}</td></tr>`,
  )}</tbody></table></section>`;
}

function bar(share: number): Markup {
  const width = Math.max(1, Math.round(share * barWidthPixels));
  return markup`<svg width="${barWidthPixels}" height="10"><rect width="${width}" height="10"/></svg>`;
}

function bySize(one: NamedGroup, other: NamedGroup): number {
  return other.count.documents - one.count.documents || byName(one, other);
}

/** What is not known comes last. */
function byName(one: NamedGroup, other: NamedGroup): number {
  if (one.name === null || other.name === null) return one.name === null ? 1 : -1;
  return one.name < other.name ? -1 : 1;
}

/** The findings by rule, the worst first, with examples. */
export function rulesTable(data: ReportData, texts: ReportTexts, language: Language): Markup {
  if (data.rules.size === 0) return markup`<p class="none">${texts.rules.none}</p>`;
  const { rule, severity, documents, findings, examples, advice } = texts.columns;
  const rows = [...data.rules]
    .flatMap(([ruleId, count]) => {
      const known = ruleById(ruleId);
      return known ? [{ rule: known, count }] : [];
    })
    .sort(
      (one, other) =>
        severityOrder.indexOf(one.rule.severity) - severityOrder.indexOf(other.rule.severity) ||
        other.count.findings - one.count.findings ||
        (one.rule.ruleId < other.rule.ruleId ? -1 : 1),
    );
  return markup`<p>${texts.rules.note}</p>
<table class="sortable"><thead><tr>${heading(rule)}${heading(severity)}${[documents, findings].map((text) => markup`<th scope="col" class="number">${text}</th>`)}${heading(examples)}${heading(advice)}</tr></thead>
<tbody>${rows.map(
    ({ rule: { ruleId, severity: grade, advice: tips }, count }) =>
      markup`<tr><th scope="row"><code>${ruleId}</code></th><td><span class="${grade}">${texts.severity[grade]}</span></td><td class="number">${count.documents}</td><td class="number">${count.findings}</td><td><ul>${count.examples.map((example) => exampleItem(example, texts, language))}</ul></td><td>${tips[language]}</td></tr>`,
  )}</tbody></table>`;
}

function exampleItem({ name, finding }: FindingExample, texts: ReportTexts, language: Language) {
  const { text } = reasonOf(findingOfFacts(finding), language);
  const page = finding.page === null ? "" : `, ${texts.columns.page.toLowerCase()} ${finding.page}`;
  return markup`<li>${text} <small class="name">${name}${page}</small></li>`;
}
