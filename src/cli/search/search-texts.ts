import type { Language } from "../../model/rule.js";

/** Texts of `referat search`. */
export interface SearchTexts {
  summary: string;
  words: string;
  index: string;
  body: string;
  from: string;
  to: string;
  kle: string;
  outcome: string;
  kind: string;
  limit: string;
  json: string;
  hits(total: number): string;
  none: string;
  relaxed: string;
  corrected(word: string, used: string): string;
  ignored(filter: string): string;
  missing(location: string): string;
  notSearchable(location: string): string;
  badLimit(value: string): string;
  untitled: string;
  closed: string;
  facets: Record<"body" | "year" | "outcome" | "kle" | "kind", string>;
}

const da: SearchTexts = {
  summary: "søg i et indeks, som feed har fyldt",
  words: 'ord, "faste vendinger", -uden og filtre: body: from: to: kle: outcome: kind: section:',
  index: "indekset, som feed fik det nævnt",
  body: "ord i organets navn",
  from: "første dag: 2020, 2020-05 eller 2020-05-31",
  to: "sidste dag",
  kle: "KLE-emne eller et af dets overordnede: 00, 00.01, 00.01.10",
  outcome: "udfald, for eksempel godkendt eller udsat",
  kind: "dokumentets slags (referat, dagsorden) eller afsnittets (indstilling, beslutning)",
  limit: "hvor mange der vises",
  json: "skriv svaret som JSON",
  hits: (total) => (total === 1 ? "1 punkt" : `${total} punkter`),
  none: "Intet fundet.",
  relaxed: "Få punkter har alle ordene; her er også dem, der har de fleste.",
  corrected: (word, used) => `"${word}" findes ikke; der er søgt på: ${used}`,
  ignored: (filter) => `"${filter}" blev ikke forstået og er sprunget over.`,
  missing: (location) =>
    `Der er intet indeks i ${location}. Lav det med: referat feed <MAPPE> --to ${location}`,
  notSearchable: (location) => `${location} kan ikke søges i, kun fyldes.`,
  badLimit: (value) => `Uventet --limit ${value}, ventede et helt tal fra 1 til 100.`,
  untitled: "(uden titel)",
  closed: "lukket",
  facets: { body: "organ", year: "år", outcome: "udfald", kle: "KLE", kind: "slags" },
};

const en: SearchTexts = {
  summary: "search an index that feed has filled",
  words: 'words, "phrases", -without and filters: body: from: to: kle: outcome: kind: section:',
  index: "the index, as feed was told",
  body: "words of the body's name",
  from: "first day: 2020, 2020-05 or 2020-05-31",
  to: "last day",
  kle: "KLE subject or one of its parents: 00, 00.01, 00.01.10",
  outcome: "outcome, such as godkendt or udsat",
  kind: "kind of document (referat, dagsorden) or of section (indstilling, beslutning)",
  limit: "how many are shown",
  json: "write the answer as JSON",
  hits: (total) => (total === 1 ? "1 item" : `${total} items`),
  none: "Nothing found.",
  relaxed: "Few items have all the words; those that have most of them are shown too.",
  corrected: (word, used) => `"${word}" is nowhere; searched for: ${used}`,
  ignored: (filter) => `"${filter}" was not understood and is left out.`,
  missing: (location) =>
    `There is no index in ${location}. Make it with: referat feed <FOLDER> --to ${location}`,
  notSearchable: (location) => `${location} cannot be searched, only fed.`,
  badLimit: (value) => `Unexpected --limit ${value}, expected a whole number from 1 to 100.`,
  untitled: "(no title)",
  closed: "closed",
  facets: { body: "body", year: "year", outcome: "outcome", kle: "KLE", kind: "kind" },
};

/** The texts by language. */
export const searchTexts: Record<Language, SearchTexts> = { da, en };
