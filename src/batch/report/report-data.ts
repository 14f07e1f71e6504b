import type { DocumentFacts, FindingFacts } from "../document-facts.js";
import type { Failure } from "../failure.js";
import { countIn, createHistogram, type Histogram } from "./histogram.js";

/** Rows kept of the failures and of the review list; the others are only counted. */
export const mostListed = 1000;

/** Different bodies that are counted by name; what comes later counts as other. */
const mostBodies = 500;

/** Examples kept of each rule. */
const mostExamples = 3;

/** Documents named one by one in the terminal. */
const mostOverview = 100;

/** A converted document with all its names, sorted. */
export interface ConvertedDocument {
  names: string[];
  facts: DocumentFacts;
}

/** A document without a record. */
export interface FailedDocument {
  names: string[];
  failure: Failure;
  durationMs: number;
}

/** Sums over the whole import. */
export interface ReportTotals {
  documents: number;
  failed: number;
  /** Documents of which a part could not be read. */
  incomplete: number;
  review: number;
  /** Further names of documents that were found before. */
  sameContent: number;
  items: number;
  sections: number;
  pages: number;
  /** Sum of all workers' time, in milliseconds. */
  durationMs: number;
}

/** What counts for each group of documents. */
export interface GroupCount {
  documents: number;
  items: number;
  review: number;
}

/** One finding with the document it stands in. */
export interface FindingExample {
  name: string;
  finding: FindingFacts;
}

/** The findings of one rule. */
export interface RuleCount {
  documents: number;
  findings: number;
  examples: FindingExample[];
}

/** What the report and the terminal say of an import; its size does not grow with the documents. */
export interface ReportData {
  totals: ReportTotals;
  confidence: Histogram;
  itemsPerDocument: Histogram;
  millisecondsPerPage: Histogram;
  bodies: Map<string | null, GroupCount>;
  years: Map<string | null, GroupCount>;
  extractors: Map<string, GroupCount>;
  types: Map<string, GroupCount>;
  rules: Map<string, RuleCount>;
  failuresByRule: Map<string, number>;
  failures: FailedDocument[];
  review: ConvertedDocument[];
  /** The first documents, whatever came of them. */
  overview: (ConvertedDocument | FailedDocument)[];
  addConverted(document: ConvertedDocument): void;
  addFailed(document: FailedDocument): void;
}

/** Body under which all count that have no place of their own. */
export const otherBodies = "…";

/** Start a report; documents are added in the order of their names. */
export function createReportData(): ReportData {
  const data: ReportData = {
    totals: {
      documents: 0,
      failed: 0,
      incomplete: 0,
      review: 0,
      sameContent: 0,
      items: 0,
      sections: 0,
      pages: 0,
      durationMs: 0,
    },
    confidence: createHistogram(Array.from({ length: 20 }, (_, index) => index / 20)),
    itemsPerDocument: createHistogram([
      0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 60, 100,
    ]),
    millisecondsPerPage: createHistogram([0, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]),
    bodies: new Map(),
    years: new Map(),
    extractors: new Map(),
    types: new Map(),
    rules: new Map(),
    failuresByRule: new Map(),
    failures: [],
    review: [],
    overview: [],
    addConverted: (document) => addConverted(data, document),
    addFailed: (document) => addFailed(data, document),
  };
  return data;
}

function addConverted(data: ReportData, document: ConvertedDocument): void {
  const { names, facts } = document;
  const { totals } = data;
  totals.documents += 1;
  totals.sameContent += names.length - 1;
  totals.items += facts.items;
  totals.sections += facts.sections;
  totals.pages += facts.pages ?? 0;
  totals.durationMs += facts.durationMs;
  if (!facts.complete) totals.incomplete += 1;
  if (facts.needsReview) totals.review += 1;
  countIn(data.confidence, facts.confidence);
  countIn(data.itemsPerDocument, facts.items);
  if (facts.pages) countIn(data.millisecondsPerPage, facts.durationMs / facts.pages);
  const hasPlace = data.bodies.has(facts.body) || data.bodies.size < mostBodies;
  addToGroup(data.bodies, hasPlace ? facts.body : otherBodies, facts);
  addToGroup(data.years, facts.date?.slice(0, 4) ?? null, facts);
  addToGroup(data.extractors, facts.extractor, facts);
  addToGroup(data.types, facts.documentType, facts);
  for (const finding of facts.findings) addFinding(data.rules, names[0] ?? "", finding);
  const looksWrong = facts.needsReview || !facts.complete;
  if (looksWrong && data.review.length < mostListed) data.review.push(document);
  if (data.overview.length < mostOverview) data.overview.push(document);
}

function addFailed(data: ReportData, document: FailedDocument): void {
  const { totals, failuresByRule } = data;
  const { ruleId } = document.failure;
  totals.failed += 1;
  totals.sameContent += document.names.length - 1;
  totals.durationMs += document.durationMs;
  failuresByRule.set(ruleId, (failuresByRule.get(ruleId) ?? 0) + 1);
  if (data.failures.length < mostListed) data.failures.push(document);
  if (data.overview.length < mostOverview) data.overview.push(document);
}

function addToGroup<Key>(groups: Map<Key, GroupCount>, key: Key, facts: DocumentFacts): void {
  const group = groups.get(key) ?? { documents: 0, items: 0, review: 0 };
  group.documents += 1;
  group.items += facts.items;
  if (facts.needsReview) group.review += 1;
  groups.set(key, group);
}

function addFinding(rules: Map<string, RuleCount>, name: string, finding: FindingFacts): void {
  const rule = rules.get(finding.ruleId) ?? { documents: 0, findings: 0, examples: [] };
  rule.documents += 1;
  rule.findings += finding.count;
  if (rule.examples.length < mostExamples) rule.examples.push({ name, finding });
  rules.set(finding.ruleId, rule);
}
