import type { QueryTerm } from "../../../query/parse-query.js";
import type { Correction } from "../../../search/search-index.js";
import type { SqlSession } from "../sql-database.js";
import { lookUpWords, quoted, type Widening, type WordKnowledge } from "./look-up-words.js";

/** One term of the query with what answers it, as tsquery texts. */
export interface TextTerm {
  exact: string;
  /** "" where nothing but the exact answers. */
  wide: string;
  /** How much the term says: the rarer, the more. */
  worth: number;
}

/** The words of a query as the database is asked for them. */
export interface TextQuery {
  terms: TextTerm[];
  /** Terms that must not stand in the item, as one tsquery text; "" for none. */
  without: string;
  corrections: Correction[];
  /** True where the query had words, but all of them say nothing (og, af). */
  isEmpty: boolean;
}

/** What a phrase is worth; how many items have it is not known beforehand. */
const phraseWorth = 4;
/** Below this many items a term is not worth more. */
const fewItems = 1;

/**
 * Turn the terms of a query into what the database is asked.
 *
 * @param items number of items in the index
 */
export async function textQuery(
  terms: QueryTerm[],
  items: number,
  session: SqlSession,
  widening: Widening,
): Promise<TextQuery> {
  const knowledge = await lookUpWords(
    terms.map(({ text }) => text),
    session,
    widening,
  );
  const query: TextQuery = { terms: [], without: "", corrections: [], isEmpty: false };
  const without: string[] = [];
  for (const [index, term] of terms.entries()) {
    const known = knowledge[index];
    if (known === undefined || exactOf(term, known) === "") continue;
    const exact = exactOf(term, known);
    if (term.negated) {
      without.push(exact);
      continue;
    }
    const isWord = term.kind === "word";
    const wide = isWord ? known.wide.join(" | ") : "";
    const documents = Math.max(fewItems, known.documents);
    const worth = isWord ? Math.log(1 + items / documents) : phraseWorth;
    query.terms.push({ exact, wide, worth: Math.max(0.05, worth) });
    if (known.corrected.length > 0) {
      query.corrections.push({ word: term.text, used: known.corrected });
    }
  }
  query.without = without.map((text) => `(${text})`).join(" | ");
  query.isEmpty = terms.some(({ negated }) => !negated) && query.terms.length === 0;
  return query;
}

/** A case number also answers as the one word it is kept as. */
function exactOf({ text, kind }: QueryTerm, { exact }: WordKnowledge): string {
  if (kind !== "word" || !/\d/u.test(text) || !/[^\p{L}\d]/u.test(text)) return exact;
  return [quoted(text.toLowerCase()), exact].filter((part) => part !== "").join(" | ");
}

/** Everything that answers a term. */
export function anyOf({ exact, wide }: TextTerm): string {
  return wide === "" ? `(${exact})` : `(${exact} | ${wide})`;
}
