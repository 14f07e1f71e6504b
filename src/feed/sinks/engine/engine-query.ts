import type { QueryTerm } from "../../query/parse-query.js";
import type { PlainRequest } from "../../query/search-request.js";
import { marks } from "../../query/snippet-parts.js";

/** Fields words are looked up in, with their weights: title over decision over the rest. */
const fields = [
  "title^4",
  "decision.text^2",
  "presenters^2",
  "headings^1.2",
  "attachments^1.2",
  "content",
];
/** Fields that know å and aa for the same; they count less, since more is the same there. */
const foldedFields = ["title.folded^1.2", "presenters.folded^0.6", "content.folded^0.3"];
/** Where compounds are looked for, by their first and by their last part. */
const compoundFields = ["title^8", "title.backwards^8", "content^1.5", "content.backwards^1.5"];
/** A word of fewer letters stands at the ends of too many others. */
const compoundWord = /^\p{L}{5,}$/u;
/** Words a letter or two away from what was written count least. */
const fuzzyBoost = 0.1;
/** One letter in words of five letters, two in words of nine. */
const fuzziness = "AUTO:5,9";
const mostValues = 50;

/** How freely words are taken. */
export interface Freedom {
  /** How many of the terms an item must have; where all, a word that says nothing (og, af) is had
   * by every item, else by none. */
  needed: number;
  /** Take words a letter or two away, too. Costs several times as much as all else. */
  fuzzy: boolean;
}

/** Make the body of a search. */
export function engineQuery(request: PlainRequest, { needed, fuzzy }: Freedom): object {
  const positive = request.terms.filter(({ negated }) => !negated);
  const negative = request.terms.filter(({ negated }) => negated);
  const zeroTerms = needed >= positive.length ? "all" : "none";
  const should = positive.map((term) => termQuery(term, zeroTerms, fuzzy));
  const query = {
    bool: {
      should,
      minimum_should_match: Math.min(needed, should.length),
      must_not: negative.map((term) => exactQuery(term, "none")),
      filter: filtersOf(request, positive),
    },
  };
  return {
    query,
    from: request.offset,
    size: request.limit,
    track_total_hits: true,
    sort: ["_score", { date: { order: "desc", missing: "_last" } }, "id"],
    highlight: highlightOf("title"),
    ...(request.facets ? { aggs: facetsOf() } : {}),
  };
}

/** Marks what answers in one field. */
function highlightOf(field: string): object {
  return {
    pre_tags: [marks.open],
    post_tags: [marks.close],
    fields: { [field]: { number_of_fragments: field === "title" ? 0 : 2, fragment_size: 180 } },
  };
}

function termQuery(term: QueryTerm, zeroTerms: ZeroTerms, fuzzy: boolean): object {
  if (term.kind === "phrase") return exactQuery(term, zeroTerms);
  const query = term.text;
  return {
    dis_max: {
      tie_breaker: 0.2,
      queries: [
        exactQuery(term, zeroTerms),
        ...compoundQueries(term),
        { term: { caseNumbers: { value: query.toLowerCase(), boost: 8 } } },
        { term: { kle: { value: query, boost: 4 } } },
        { multi_match: { query, fields: foldedFields, zero_terms_query: zeroTerms, boost: 0.5 } },
        ...(fuzzy ? [fuzzyQuery(query)] : []),
      ],
    },
  };
}

function fuzzyQuery(query: string): object {
  const allFields = [...fields, ...foldedFields];
  const limits = { fuzziness, prefix_length: 1, max_expansions: 20 };
  return { multi_match: { query, fields: allFields, ...limits, boost: fuzzyBoost } };
}

/** Words that begin or end with the term's stem. */
function compoundQueries({ text }: QueryTerm): object[] {
  if (!compoundWord.test(text)) return [];
  return [{ multi_match: { query: text, type: "bool_prefix", fields: compoundFields } }];
}

/** Whether every item or none has a word that says nothing. */
type ZeroTerms = "all" | "none";

function exactQuery({ kind, text }: QueryTerm, zeroTerms: ZeroTerms): object {
  const type = kind === "phrase" || /[^\p{L}]/u.test(text) ? "phrase" : "most_fields";
  return { multi_match: { query: text, type, fields, zero_terms_query: zeroTerms } };
}

function filtersOf(request: PlainRequest, terms: QueryTerm[]): object[] {
  const { filters, documentType, section } = request;
  const found: object[] = [];
  if (filters.body) {
    found.push({ match: { "body.folded": { query: filters.body, operator: "and" } } });
  }
  if (filters.bodyExactly) found.push({ term: { "body.exact": filters.bodyExactly } });
  if (filters.from) found.push({ range: { date: { gte: filters.from } } });
  if (filters.to) found.push({ range: { date: { lte: filters.to } } });
  if (filters.kle) found.push({ term: { kle: filters.kle } });
  if (filters.outcome) found.push({ term: { "decision.outcome": filters.outcome } });
  if (documentType !== null) found.push({ term: { documentType } });
  if (section !== null) {
    const words = terms.map(({ text }) => ({ match: { "passages.text": text } }));
    const kind = { term: { "passages.kind": section } };
    found.push({ nested: { path: "passages", query: { bool: { filter: [kind, ...words] } } } });
  }
  return found;
}

/** Finds the best passage of each of the hits. */
export function passageQuery(ids: string[], request: PlainRequest, fuzzy: boolean): object {
  const words = request.terms.filter(({ negated }) => !negated).map(({ text }) => text);
  const { section } = request;
  const inner = {
    bool: {
      must: [
        {
          match: {
            "passages.text": { query: words.join(" "), ...(fuzzy ? { fuzziness } : {}) },
          },
        },
      ],
      filter: section === null ? [] : [{ term: { "passages.kind": section } }],
    },
  };
  return {
    size: ids.length,
    _source: false,
    query: {
      bool: {
        filter: [{ ids: { values: ids } }],
        should: [
          {
            nested: {
              path: "passages",
              query: inner,
              inner_hits: {
                size: 1,
                _source: ["passages.ordinal"],
                highlight: highlightOf("passages.text"),
              },
            },
          },
        ],
      },
    },
  };
}

function facetsOf(): object {
  const terms = (field: string) => ({ terms: { field, size: mostValues } });
  return {
    body: terms("body.exact"),
    year: terms("year"),
    outcome: terms("decision.outcome"),
    kle: terms("kle"),
    kind: terms("documentType"),
  };
}
