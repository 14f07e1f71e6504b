import type { Item, MinutesRecord } from "../../src/model/record.js";
import type { Truth, TruthItem } from "./expected-record.js";
import { compareBags, folded, wordsOf } from "./word-bag.js";

/** What beyond the whole meeting is compared. */
export interface ComparisonOptions {
  /** Outcomes of decisions, where the truth has one. */
  outcomes?: boolean;
  /** Points of recommendations. */
  recommendations?: boolean;
}

export interface Comparison {
  /** Everything compared is as the truth has it. */
  exact: boolean;
  /** All items are, whatever the header and the people. */
  itemsExact: boolean;
  /** "kind of difference: what", the kind fit for counting. */
  differences: string[];
}

/**
 * Compare a record with the truth of its meeting: header, people, and of every item its number,
 * title, presenter, case number, sections with their words, attachments and embedded minutes.
 * Words are compared as bags, so markup and line breaks cost nothing; sections of kind `bilag` are
 * left out, since what they list is compared as attachments.
 */
export function compareWithTruth(
  truth: Truth,
  record: MinutesRecord,
  options: ComparisonOptions = {},
): Comparison {
  const items = itemListDifferences("", truth.items, record.items, options);
  const differences = [
    ...headerDifferences(truth, record),
    ...peopleDifferences(truth, record),
    ...items,
  ];
  return { exact: differences.length === 0, itemsExact: items.length === 0, differences };
}

function headerDifferences(truth: Truth, { documentType, meeting }: MinutesRecord): string[] {
  const differences: string[] = [];
  const check = (name: string, expected: string | null, actual: string | null) => {
    if (folded(expected) !== folded(actual)) {
      differences.push(`${name}: expected ${expected}, found ${actual}`);
    }
  };
  check("document type", truth.documentType, documentType);
  check("date", truth.date, meeting.date);
  check("start time", truth.startTime, meeting.startTime);
  check("end time", truth.endTime, meeting.endTime);
  check("location", truth.location, meeting.location);
  if (!truth.bodies.some((body) => folded(body) === folded(meeting.body))) {
    differences.push(`body: expected ${truth.bodies[0]}, found ${meeting.body}`);
  }
  return differences;
}

function peopleDifferences(truth: Truth, record: MinutesRecord): string[] {
  const key = (person: { name: string; attendance: string; organisation: string | null }) =>
    `${folded(person.name)} | ${person.attendance} | ${folded(person.organisation)}`;
  const expected = truth.participants.map(key);
  const actual = record.participants.map(key);
  return [
    ...expected.filter((one) => !actual.includes(one)).map((one) => `person missing: ${one}`),
    ...actual.filter((one) => !expected.includes(one)).map((one) => `person added: ${one}`),
  ];
}

function itemListDifferences(
  path: string,
  expected: TruthItem[],
  actual: Item[],
  options: ComparisonOptions,
): string[] {
  const lists = { expected: expected.map(itemName), actual: actual.map(itemName) };
  if (lists.expected.join("\n") !== lists.actual.join("\n")) {
    const missing = lists.expected.filter((name) => !lists.actual.includes(name));
    const added = lists.actual.filter((name) => !lists.expected.includes(name));
    return [
      ...missing.map((name) => `item missing: ${path}${name}`),
      ...added.map((name) => `item added: ${path}${name}`),
      ...(missing.length + added.length === 0 ? [`item order: ${path}`] : []),
    ];
  }
  return expected.flatMap((item, index) => {
    const record = actual[index];
    return record
      ? itemDifferences(`${path}${item.number ?? index + 1}`, item, record, options)
      : [];
  });
}

function itemName(item: { number: string | null; title: string }): string {
  return `${(item.number ?? "").replace(/^§\s*/u, "")} ${folded(item.title)}`;
}

function itemDifferences(
  path: string,
  truth: TruthItem,
  record: Item,
  options: ComparisonOptions,
): string[] {
  const differences: string[] = [];
  if (folded(truth.presenter) !== folded(record.presenter)) {
    differences.push(`presenter: ${path} expected ${truth.presenter}, found ${record.presenter}`);
  }
  const numbers = record.caseNumbers.map((each) => each.value).join(" ");
  if (folded(truth.caseNumber) !== folded(numbers)) {
    differences.push(`case number: ${path} expected ${truth.caseNumber}, found ${numbers}`);
  }
  if (truth.closed && record.visibility !== "closed") {
    differences.push(`visibility: ${path} expected closed, found ${record.visibility}`);
  }
  differences.push(
    ...sectionDifferences(path, truth, record),
    ...attachmentDifferences(path, truth, record),
    ...embeddedDifferences(path, truth, record, options),
    ...itemListDifferences(`${path}/`, truth.subitems, record.subitems, options),
  );
  if (options.outcomes) differences.push(...outcomeDifferences(path, truth, record));
  if (options.recommendations) differences.push(...pointDifferences(path, truth, record));
  return differences;
}

function sectionDifferences(path: string, truth: TruthItem, record: Item): string[] {
  const expected = truth.sections.filter((section) => section.kind !== "bilag");
  const actual = record.sections.filter((section) => section.kind !== "bilag");
  const kinds = expected.map((section) => section.kind).join(", ");
  const found = actual.map((section) => section.kind).join(", ");
  if (kinds !== found) return [`section kinds: ${path} expected ${kinds}; found ${found}`];
  return expected.flatMap((section, index) => {
    const { missing, added } = compareBags(section.text, actual[index]?.text ?? "");
    const name = `${path} ${section.kind}`;
    return [
      ...(missing.length > 0 ? [`section text missing: ${name}: ${start(missing)}`] : []),
      ...(added.length > 0 ? [`section text added: ${name}: ${start(added)}`] : []),
    ];
  });
}

function start(words: string[]): string {
  return words.length > 12
    ? `${words.slice(0, 12).join(" ")} … (${words.length})`
    : words.join(" ");
}

function attachmentDifferences(path: string, truth: TruthItem, record: Item): string[] {
  const bare = (name: string) => folded(name.replace(/\.\p{L}{3,4}$/u, ""));
  const expected = truth.attachments.map(bare).sort();
  const actual = record.attachments.map((each) => bare(each.title ?? each.file ?? "")).sort();
  if (expected.join("\n") === actual.join("\n")) return [];
  return [`attachments: ${path} expected ${expected.join("; ")}; found ${actual.join("; ")}`];
}

function embeddedDifferences(
  path: string,
  truth: TruthItem,
  record: Item,
  options: ComparisonOptions,
): string[] {
  const { embedded } = truth;
  const kinds = record.embedded.map((each) => each.kind).join(", ");
  if (kinds !== (embedded?.kind ?? "")) {
    return [`embedded: ${path} expected ${embedded?.kind ?? "none"}, found ${kinds || "none"}`];
  }
  const found = record.embedded[0];
  if (!embedded || !found) return [];
  if (embedded.kind === "attachment") {
    const { missing } = compareBags(embedded.text, found.text);
    return missing.length > 0 ? [`embedded text missing: ${path}: ${start(missing)}`] : [];
  }
  const items = embedded.kind === "minutes" ? (found.document?.items ?? []) : found.items;
  return itemListDifferences(`${path}>`, embedded.items, items, options);
}

function outcomeDifferences(path: string, truth: TruthItem, record: Item): string[] {
  const outcome = record.decision?.outcome ?? null;
  if (truth.outcome === null || truth.outcome === outcome) return [];
  return [`outcome: ${path} expected ${truth.outcome}, found ${outcome}`];
}

function pointDifferences(path: string, truth: TruthItem, record: Item): string[] {
  const bare = (text: string) => wordsOf(text.replace(/^at\s/iu, "")).join(" ");
  const expected = truth.recommendations.map(bare).join("\n");
  const actual = record.recommendations.flatMap((each) => each.points.map(bare)).join("\n");
  return expected === actual ? [] : [`recommendation points: ${path} found ${actual}`];
}
