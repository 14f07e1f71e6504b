import { type PlainRequest, plainRequest } from "../../query/search-request.js";
import { snippetParts } from "../../query/snippet-parts.js";
import { hitOf } from "../../search/hit-of.js";
import { fewHits, mostOf } from "../../search/relaxing.js";
import {
  type FacetCount,
  type FacetName,
  facetNames,
  type SearchHit,
  type SearchIndex,
  type SnippetPart,
} from "../../search/search-index.js";
import { IndexMissingError } from "../index-missing-error.js";
import { documentFromEngine, type EngineDocument } from "./engine-document.js";
import { indexBehind } from "./engine-indexes.js";
import { engineQuery, type Freedom, passageQuery } from "./engine-query.js";
import type { SearchEngine } from "./search-engine.js";

/** The parts of an engine's answers that are read. */
interface EngineHit {
  _id: string;
  _score: number;
  _source: Partial<EngineDocument>;
  highlight?: Record<string, string[]>;
  inner_hits?: { passages: { hits: { hits: PassageHit[] } } };
}
interface PassageHit {
  _source: { ordinal: number };
  highlight?: Record<string, string[]>;
}
interface EngineAnswer {
  hits: { total: { value: number }; hits: EngineHit[] };
  aggregations?: Record<FacetName, { buckets: { key: string | number; doc_count: number }[] }>;
}

/**
 * Search what a feed put into OpenSearch or Elasticsearch.
 *
 * @throws IndexMissingError where the alias stands for nothing
 */
export async function engineSearchIndex(engine: SearchEngine, alias: string): Promise<SearchIndex> {
  if ((await indexBehind(alias, engine)) === null) {
    await engine.close();
    throw new IndexMissingError(alias);
  }
  const ask = async (body: object): Promise<EngineAnswer> => {
    const response = await engine.request({ method: "POST", path: `/${alias}/_search`, body });
    return response.body as EngineAnswer;
  };
  return {
    async search(request) {
      const plain = plainRequest(request);
      const terms = plain.terms.filter(({ negated }) => !negated).length;
      const { found, strict, fuzzy } = await findEnough(terms, (freedom) =>
        ask(engineQuery(plain, freedom)),
      );
      return {
        total: found.hits.total.value,
        hits: await showHits(found.hits.hits, plain, fuzzy, ask),
        facets: facetsFrom(found),
        corrections: [],
        relaxed: found.hits.total.value > strict.hits.total.value,
        ignored: plain.ignored,
      };
    },

    async item(id) {
      const path = `/${alias}/_doc/${encodeURIComponent(id)}`;
      const { status, body } = await engine.request({ method: "GET", path });
      return status === 404 ? null : documentFromEngine((body as EngineHit)._source);
    },

    async count() {
      const { body } = await engine.request({ method: "GET", path: `/${alias}/_count` });
      return (body as { count: number }).count;
    },

    close: () => engine.close(),
  };
}

/**
 * Ask for items with all the terms; where few have them, for words that are nearly the same too;
 * where still few do, for items with most of the terms.
 *
 * @param terms number of terms that are looked for
 */
async function findEnough(terms: number, find: (freedom: Freedom) => Promise<EngineAnswer>) {
  const isEnough = ({ hits }: EngineAnswer) => hits.total.value >= fewHits;
  const exact = await find({ needed: terms, fuzzy: false });
  if (isEnough(exact) || terms === 0) return { found: exact, strict: exact, fuzzy: false };
  const strict = await find({ needed: terms, fuzzy: true });
  if (isEnough(strict) || terms === 1) return { found: strict, strict, fuzzy: true };
  return { found: await find({ needed: mostOf(terms), fuzzy: true }), strict, fuzzy: true };
}

async function showHits(
  hits: EngineHit[],
  plain: PlainRequest,
  fuzzy: boolean,
  ask: (body: object) => Promise<EngineAnswer>,
): Promise<SearchHit[]> {
  if (hits.length === 0) return [];
  const ids = hits.map((hit) => hit._id);
  const hasWords = plain.terms.some(({ negated }) => !negated);
  const answers = hasWords ? (await ask(passageQuery(ids, plain, fuzzy))).hits.hits : [];
  const best = new Map(answers.map((hit) => [hit._id, hit.inner_hits?.passages.hits.hits[0]]));
  return hits.map((hit) => {
    const document = documentFromEngine(hit._source);
    const answer = best.get(hit._id);
    const passage =
      document.passages.find(({ ordinal }) => ordinal === answer?._source.ordinal) ??
      document.passages[0] ??
      null;
    const marked = answer?.highlight?.["passages.text"]?.join(" … ");
    return hitOf(document, {
      score: hit._score,
      passage,
      titleParts: snippetParts(hit.highlight?.title?.[0] ?? document.title),
      snippetParts: marked === undefined ? beginning(passage?.text ?? "") : snippetParts(marked),
    });
  });
}

/** How much of a passage is shown that has nothing to mark, in characters. */
const beginningCharacters = 180;

function beginning(text: string): SnippetPart[] {
  const cut = text.length > beginningCharacters ? `${text.slice(0, beginningCharacters)} …` : text;
  return cut === "" ? [] : [{ text: cut, match: false }];
}

function facetsFrom({ aggregations }: EngineAnswer): Record<FacetName, FacetCount[]> {
  const entries = facetNames.map((name) => {
    const buckets = aggregations?.[name]?.buckets ?? [];
    return [name, buckets.map(({ key, doc_count }) => ({ value: String(key), count: doc_count }))];
  });
  return Object.fromEntries(entries) as Record<FacetName, FacetCount[]>;
}
