import { outcomes } from "../../model/item-record.js";
import { documentTypes } from "../../model/record.js";
import { sectionKinds } from "../../model/section-kind.js";
import type { SearchFilters } from "../search/search-index.js";

/** One thing looked for or kept out. */
export interface QueryTerm {
  kind: "word" | "phrase";
  text: string;
  negated: boolean;
}

/** A query as understood. */
export interface ParsedQuery {
  terms: QueryTerm[];
  filters: SearchFilters;
  /** Filters whose value means nothing, as written. */
  ignored: string[];
}

/** Longest query that is read, and most terms of it; the rest is left out. */
const queryLimits = { characters: 500, terms: 24 } as const;

/**
 * A filter or a term: with its minus, its name, and a quoted or bare value.
 *
 *     body:"Byrådet i Kærhøj" -lokalplan "bevilling af"
 *     ^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^ ^^^^^^^^^^^^^^
 */
const piece = /(-)?(?:(\p{L}+):)?(?:["”“„]([^"”“„]*)["”“„]?|([^\s"”“„]+))/gu;

/** Danish names of the filters, beside the English ones. */
const filterNames: Record<string, keyof SearchFilters> = {
  body: "body",
  organ: "body",
  from: "from",
  fra: "from",
  to: "to",
  til: "to",
  kle: "kle",
  outcome: "outcome",
  udfald: "outcome",
  kind: "kind",
  slags: "kind",
  section: "section",
  afsnit: "section",
};

/** Read a query: words, "phrases", -not and filters. Never throws. */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = { terms: [], filters: {}, ignored: [] };
  for (const match of query.normalize("NFC").slice(0, queryLimits.characters).matchAll(piece)) {
    const [whole, minus, name, quoted, bare] = match;
    const value = (quoted ?? bare ?? "").trim();
    const filter = name === undefined ? undefined : filterNames[name.toLowerCase()];
    if (filter !== undefined && minus === undefined) {
      readFilter(filter, value, whole, parsed);
      continue;
    }
    // "kl:" and "bilag:" are words with a colon, not filters.
    const text = filter === undefined && name !== undefined ? `${name} ${value}` : value;
    if (!/[\p{L}\p{N}]/u.test(text) || parsed.terms.length >= queryLimits.terms) continue;
    const kind = quoted === undefined ? "word" : "phrase";
    parsed.terms.push({ kind, text, negated: minus !== undefined });
  }
  return parsed;
}

function readFilter(
  filter: keyof SearchFilters,
  value: string,
  written: string,
  parsed: ParsedQuery,
): void {
  if (value === "") return;
  const read = readFilterValue(filter, value);
  if (read === null) parsed.ignored.push(written);
  else parsed.filters[filter] = read;
}

/** How each filter's value is read: null where it means nothing. */
const readers: Record<keyof SearchFilters, (value: string) => string | null> = {
  body: (value) => value,
  bodyExactly: (value) => value,
  from: (value) => dateOf(value, "first"),
  to: (value) => dateOf(value, "last"),
  kle: (value) => (/^\d{2}(?:\.\d{2}){0,2}$/.test(value) ? value : null),
  outcome: (value) => outcomes.find((outcome) => outcome === plainValue(value)) ?? null,
  kind: (value) =>
    [...documentTypes, ...sectionKinds].find((kind) => kind === plainValue(value)) ?? null,
  section: (value) => sectionKinds.find((kind) => kind === plainValue(value)) ?? null,
};

/**
 * Read one filter's value.
 *
 * @returns the value as the index has it (days as YYYY-MM-DD), or null where it means nothing
 */
export function readFilterValue(filter: keyof SearchFilters, value: string): string | null {
  return readers[filter](value.trim());
}

/** "Drøftet" is "droeftet", "godkendt med ændringer" is "godkendt_med_aendringer". */
function plainValue(value: string): string {
  return value
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replace(/[\s-]+/gu, "_");
}

/** A year, month or day as the first or last day it covers. */
function dateOf(value: string, edge: "first" | "last"): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  const lastMonth = edge === "first" ? "01" : "12";
  const monthOf = month ?? lastMonth;
  const lastDay = new Date(Date.UTC(Number(year), Number(monthOf), 0)).getUTCDate();
  if (day !== undefined && (Number(day) < 1 || Number(day) > lastDay)) return null;
  return `${year}-${monthOf}-${day ?? (edge === "first" ? "01" : String(lastDay))}`;
}
