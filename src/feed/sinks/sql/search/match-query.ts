import type { PlainRequest } from "../../../query/search-request.js";
import { mostOf } from "../../../search/relaxing.js";
import type { SqlValue } from "../sql-database.js";
import { anyOf, type TextQuery, type TextTerm } from "./text-query.js";

/** A statement with its values. */
export interface Statement {
  text: string;
  values: SqlValue[];
}

/** Adds a value and says its placeholder. */
export type Placeholder = (value: SqlValue) => string;

/** Weights of D (text), C (people, attachments, headings), B (decision), A (title). */
const weights = "'{0.1, 0.25, 0.4, 1}'";
/** What a compound or another spelling is worth beside the word itself. */
const wideWorth = 0.4;
/** What all words standing in the title adds, for each word's worth. */
const titleWorth = 0.35;
/** Divides a rank by the logarithm of the text's length. */
const byLogLength = 1;

/** Most items that are ranked by all their text; finding and counting takes in all of them. */
const mostRanked = 500;

/** How many of the terms an item must have. */
export type Strictness = "all" | "most";

/**
 * Make the statement that finds, ranks and counts. Its one row has total, page and facets. Where
 * more items answer than are ranked, those with the rarest words in their titles are, then the
 * newest; the others follow in that order.
 *
 * @param first items that are ranked in any case
 */
export function matchStatement(
  query: TextQuery,
  request: PlainRequest,
  strictness: Strictness,
  first: string[] = [],
): Statement {
  const values: SqlValue[] = [];
  const value: Placeholder = (next) => {
    values.push(next);
    return `$${values.length}`;
  };
  const { terms } = query;
  // The best are among the ranked; only who leafs far down needs the others in order.
  const isRanked = terms.length > 0 && request.offset + request.limit <= mostRanked;
  const text = `
    with hit as materialized (
      select id, body, date, year, outcome, kle, document_type, ${headingWorth(terms, value)} as heading
      from item
      where ${conditions(query, request, strictness, value).join("\n        and ")}
    ), ranked as materialized (
      select candidate.id, candidate.heading, candidate.date, ${scoreOf(terms, value)} as score
      from (
        select id, heading, date from hit
        order by id in (select json_array_elements_text(${value(JSON.stringify(first))}::text::json)) desc,
          heading desc, date desc nulls last, id collate "C"
        limit ${terms.length === 0 ? 0 : mostRanked}
      ) as candidate
      join item on item.id = candidate.id,
      -- Long texts lie apart and packed: fetched once here, not by each function that reads them.
      lateral (select item.vector || ''::tsvector as vector offset 0) as fetched
    ), page as (
      select id, coalesce(score, 0) as score, row_number() over (
        order by score desc nulls last, heading desc, date desc nulls last, id collate "C") as place
      from ${isRanked ? "ranked" : "hit left join (select id, score from ranked) as scored using (id)"}
      order by place limit ${value(request.limit)}::integer offset ${value(request.offset)}::integer
    )
    select (select count(*) from hit)::integer as total,
      (select coalesce(json_agg(json_build_object('id', id, 'score', score) order by place), '[]')
        from page)::text as page,
      ${request.facets ? facetColumns() : "'{}'"} as facets`;
  return { text, values };
}

/** What the terms in an item's title are worth together. */
function headingWorth(terms: TextTerm[], value: Placeholder): string {
  if (terms.length === 0) return "0";
  return terms
    .map(
      (term) =>
        `${term.worth.toFixed(4)} * (heading_vector @@ ${value(anyOf(term))}::tsquery)::integer`,
    )
    .join(" + ");
}

function conditions(
  { terms, without }: TextQuery,
  request: PlainRequest,
  strictness: Strictness,
  value: Placeholder,
): string[] {
  const needed = strictness === "all" ? terms.length : mostOf(terms.length);
  const combined = combinations(terms.map(anyOf), needed);
  const joined = combined ?? terms.map(anyOf).join(" | ");
  const { filters, documentType, section } = request;
  const found: string[] = ["true"];
  if (terms.length > 0) found.push(`vector @@ ${value(joined)}::tsquery`);
  if (combined === null) {
    found.push(`(${countOf(terms, "item.vector", value)}) >= ${value(needed)}::integer`);
  }
  if (without !== "") found.push(`not vector @@ ${value(without)}::tsquery`);
  if (filters.body)
    found.push(`body_plain like '%' || fold(${value(likeText(filters.body))}) || '%'`);
  if (filters.bodyExactly) found.push(`body = ${value(filters.bodyExactly)}`);
  if (filters.from) found.push(`date >= ${value(filters.from)}::text::date`);
  if (filters.to) found.push(`date <= ${value(filters.to)}::text::date`);
  if (filters.kle) found.push(`kle @> array[${value(filters.kle)}::text]`);
  if (filters.outcome) found.push(`outcome = ${value(filters.outcome)}`);
  if (documentType !== null) found.push(`document_type = ${value(documentType)}`);
  if (section !== null) {
    const inSection = terms.length > 0 ? `and passage.vector @@ ${value(joined)}::tsquery` : "";
    found.push(`kinds @> array[${value(section)}::text] and exists (
          select from passage where item_id = item.id and kind = ${value(section)} ${inSection})`);
  }
  return found;
}

/** Most combinations of terms that are written out, so that the index alone tells what answers. */
const mostCombinations = 20;

/**
 * Write out that so many of some terms are needed.
 *
 *     two of a, b, c   (a & b) | (a & c) | (b & c)
 *
 * @returns null where there are too many combinations
 */
function combinations(terms: string[], needed: number): string | null {
  let chosen: string[][] = [[]];
  for (const [index, term] of terms.entries()) {
    const left = terms.length - index - 1;
    chosen = chosen
      .flatMap((some) => (some.length < needed ? [[...some, term], some] : [some]))
      .filter((some) => some.length + left >= needed);
    if (chosen.length > mostCombinations) return null;
  }
  return chosen.map((some) => `(${some.join(" & ")})`).join(" | ");
}

function countOf(terms: TextTerm[], vector: string, value: Placeholder): string {
  return terms.map((term) => `(${vector} @@ ${value(anyOf(term))}::tsquery)::integer`).join(" + ");
}

/** Rank of an item: each term's rank times what it says; all in the title counts on top. */
function scoreOf(terms: TextTerm[], value: Placeholder): string {
  if (terms.length === 0) return "0::real";
  const parts = terms.map(({ exact, wide, worth }) => {
    const own = `ts_rank(${weights}, fetched.vector, ${value(exact)}::tsquery, ${byLogLength})`;
    const others =
      wide === ""
        ? ""
        : ` + ${wideWorth} * ts_rank(${weights}, fetched.vector, ${value(wide)}::tsquery, ${byLogLength})`;
    return `${worth.toFixed(4)} * (${own}${others})`;
  });
  const worth = terms.reduce((sum, term) => sum + term.worth, 0);
  const all = value(terms.map(anyOf).join(" & "));
  const inAllTitle = `${(titleWorth * worth).toFixed(4)} * (heading_vector @@ ${all}::tsquery)::integer`;
  const rank = `((${parts.join(" + ")}) + ${inAllTitle})`;
  if (terms.length === 1) return rank;
  return `${rank} * power((${countOf(terms, "fetched.vector", value)})::real / ${terms.length}, 2)`;
}

function likeText(text: string): string {
  return text.replace(/[\\%_]/gu, (character) => `\\${character}`);
}

/** Most values of a facet. */
const mostValues = 50;

function facetColumns(): string {
  const columns = {
    body: "select body as value from hit where body is not null",
    year: "select year::text as value from hit where year is not null",
    outcome: "select outcome as value from hit where outcome is not null",
    kle: "select unnest(kle) as value from hit",
    kind: "select document_type as value from hit",
  };
  const pairs = Object.entries(columns).map(
    ([name, select]) => `'${name}', (select coalesce(json_agg(row), '[]') from (
        select value, count(*)::integer as count from (${select}) as one
        group by value order by 2 desc, 1 limit ${mostValues}) as row)`,
  );
  return `json_build_object(${pairs.join(",\n      ")})::text`;
}
