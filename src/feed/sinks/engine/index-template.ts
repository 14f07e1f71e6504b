import { hash } from "node:crypto";

/** Danish: small letters, no stop words, inflections taken off. */
const danish = ["lowercase", "danish_stop", "danish_stemmer"];
/** The same for text typed without Danish letters: å and aa, ø and oe, æ and ae are one. */
const folded = ["lowercase", "danish_stop", "danish_stemmer", "asciifolding"];

/** The same backwards, to find compounds by their last part as one finds them by their first. */
const backwards = [...danish, "reverse"];

const analysis = {
  filter: {
    danish_stop: { type: "stop", stopwords: "_danish_" },
    danish_stemmer: { type: "stemmer", language: "danish" },
  },
  char_filter: {
    danish_letters: {
      type: "mapping",
      mappings: ["å => aa", "Å => aa", "ø => oe", "Ø => oe", "æ => ae", "Æ => ae"],
    },
  },
  analyzer: {
    minutes: { type: "custom", tokenizer: "standard", filter: danish },
    minutes_backwards: { type: "custom", tokenizer: "standard", filter: backwards },
    minutes_folded: {
      type: "custom",
      tokenizer: "standard",
      char_filter: ["danish_letters"],
      filter: folded,
    },
  },
  normalizer: {
    small_letters: { type: "custom", filter: ["lowercase"] },
  },
};

const text = { type: "text", analyzer: "minutes" };
const foldedText = { ...text, fields: { folded: { type: "text", analyzer: "minutes_folded" } } };
const compoundText = {
  ...foldedText,
  fields: { ...foldedText.fields, backwards: { type: "text", analyzer: "minutes_backwards" } },
};
const word = { type: "keyword" };

/** What is kept but never looked into. */
const kept = { type: "object", enabled: false };

/** What is looked up in another field: the engine copies it there, so that it is sent but once. */
function copiedTo(field: string) {
  return { type: "text", index: false, norms: false, copy_to: field };
}

const properties = {
  id: word,
  hash: word,
  documentId: word,
  parentId: word,
  source: kept,
  documentType: word,
  body: { ...foldedText, fields: { ...foldedText.fields, exact: word } },
  date: { type: "date", format: "yyyy-MM-dd" },
  year: { type: "integer" },
  number: word,
  title: compoundText,
  sections: {
    properties: {
      kind: copiedTo("kinds"),
      heading: copiedTo("headings"),
      text: copiedTo("content"),
    },
  },
  kinds: word,
  headings: text,
  content: compoundText,
  decision: { properties: { text, outcome: word } },
  caseNumbers: { type: "keyword", normalizer: "small_letters" },
  kle: word,
  presenters: foldedText,
  attachments: text,
  pages: { type: "integer" },
  confidence: { type: "float" },
  visibility: word,
  language: word,
  passages: {
    type: "nested",
    properties: {
      ordinal: { type: "integer" },
      kind: word,
      text,
      boxes: kept,
    },
  },
};

/** Tells indexes of this template from those that another version of the program made. */
export const templateVersion = hash("sha256", JSON.stringify({ analysis, properties })).slice(
  0,
  16,
);

/**
 * Make the template of all indexes behind an alias: `<alias>-000001`, `<alias>-000002` …
 * No field is made by itself.
 */
export function indexTemplate(alias: string) {
  return {
    index_patterns: [`${alias}-*`],
    // "arkiv-*" takes in "arkiv-proeve-000001" too: the longer name's template is the one.
    priority: alias.length,
    template: {
      settings: {
        number_of_shards: 1,
        // One copy where there are nodes to spare, none on a single node.
        auto_expand_replicas: "0-1",
        refresh_interval: "5s",
        // What is taken out is to leave the files as well.
        "merge.policy.expunge_deletes_allowed": 0,
        analysis,
      },
      mappings: { dynamic: false, _meta: { template: templateVersion }, properties },
    },
  };
}
