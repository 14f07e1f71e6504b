import { type Finding, type Language, ruleText } from "../../model/rule.js";
import { callsForReview, reviewThreshold } from "../../record/quality.js";
import type { DocumentFacts, FindingFacts } from "../document-facts.js";
import { findingOfFailure, ruleById } from "../failure.js";
import { type Markup, markup } from "./markup.js";
import { maskPrivate } from "./mask-private.js";
import type { ConvertedDocument, FailedDocument, ReportData } from "./report-data.js";
import type { ReportTexts } from "./report-texts.js";

/** Why a person should look at a document, and what can be done. */
interface Reason {
  text: string;
  advice: string;
}

/** The documents without a record. */
export function failuresTable(
  { failures, failuresByRule, totals }: ReportData,
  texts: ReportTexts,
  language: Language,
): Markup {
  if (failures.length === 0) return markup`<p class="none">${texts.failures.none}</p>`;
  const { document, reason, advice, rule } = texts.columns;
  const row = ({ names, failure }: FailedDocument) => {
    const finding = findingOfFailure(failure);
    const why = reasonOf(finding, language);
    return markup`<tr>${nameCell(names, texts)}<td>${why.text}</td><td>${why.advice}</td><td><code>${failure.ruleId}</code></td></tr>`;
  };
  return markup`<ul class="counts">${countItems(failuresByRule)}</ul>
<p>${texts.failures.note}</p>
<table class="sortable"><thead><tr>${[document, reason, advice, rule].map(heading)}</tr></thead>
<tbody>${failures.map(row)}</tbody></table>
${more(failures.length, totals.failed, "failures.jsonl", texts)}`;
}

/** How many documents failed for each reason, the most frequent first. */
function countItems(failuresByRule: ReadonlyMap<string, number>): Markup[] {
  return [...failuresByRule]
    .map(([ruleId, count]) => ({ ruleId, count }))
    .sort((one, other) => other.count - one.count || (one.ruleId < other.ruleId ? -1 : 1))
    .map(({ ruleId, count }) => markup`<li>${count} × <code>${ruleId}</code></li>`);
}

/** The documents whose record a person should look at. */
export function reviewTable(
  { review, totals }: ReportData,
  texts: ReportTexts,
  language: Language,
): Markup {
  if (review.length === 0) return markup`<p class="none">${texts.review.none}</p>`;
  const { columns } = texts;
  const row = ({ names, facts }: ConvertedDocument) => {
    const why = reviewReason(facts, texts, language);
    return markup`<tr>${nameCell(names, texts)}<td>${facts.body}</td><td>${facts.date}</td><td class="number">${decimal(facts.confidence, language)}</td><td>${why.text}</td><td>${why.advice}</td></tr>`;
  };
  return markup`<p>${texts.review.note}</p>
<table class="sortable"><thead><tr>${heading(columns.document)}${heading(columns.body)}${heading(columns.date)}<th scope="col" class="number">${columns.confidence}</th>${heading(columns.reason)}${heading(columns.advice)}</tr></thead>
<tbody>${review.map(row)}</tbody></table>
${more(review.length, Math.max(review.length, totals.review), "documents.jsonl", texts)}`;
}

function reviewReason(facts: DocumentFacts, texts: ReportTexts, language: Language): Reason {
  const { reasons } = texts;
  const calling = facts.findings.filter(({ ruleId, count }) => {
    const rule = ruleById(ruleId);
    return rule !== null && callsForReview(rule, count);
  });
  const gravest = calling.find(({ ruleId }) => ruleById(ruleId)?.severity === "error");
  const isSure = facts.confidence >= reviewThreshold;
  const finding = gravest ?? (isSure ? calling[0] : undefined);
  if (finding) return reasonOf(findingOfFacts(finding), language);
  if (facts.worstItem === null) return { text: reasons.noItems, advice: reasons.noItemsAdvice };
  const { number, title, confidence } = facts.worstItem;
  return {
    text: maskPrivate(reasons.lowConfidence(number, title, confidence.toFixed(2))),
    advice: reasons.lowConfidenceAdvice,
  };
}

/** Say a finding in a language, with what looks private hidden. */
export function reasonOf(finding: Finding, language: Language): Reason {
  const { message, advice } = finding.rule;
  return {
    text: maskPrivate(ruleText(message[language], finding)),
    advice: ruleText(advice[language], finding),
  };
}

/** Make the finding of a document's facts. */
export function findingOfFacts(facts: FindingFacts): Finding {
  return findingOfFailure({ ...facts, stage: "structure" });
}

/** A number between 0 and 1 as the language writes it. */
function decimal(value: number, language: Language): string {
  const text = value.toFixed(2);
  return language === "da" ? text.replace(".", ",") : text;
}

function nameCell([first = "", ...others]: string[], texts: ReportTexts): Markup {
  const also =
    others.length === 0 ? null : markup`<br><small>${texts.alsoAs} ${others.join(", ")}</small>`;
  return markup`<th scope="row" class="name">${first}${also}</th>`;
}

/** The heading of a column. */
export function heading(text: string): Markup {
  return markup`<th scope="col">${text}</th>`;
}

function more(shown: number, all: number, file: string, texts: ReportTexts): Markup | null {
  return shown < all ? markup`<p class="none">${texts.more(shown, all, file)}</p>` : null;
}
