import { plainRequest } from "../../../query/search-request.js";
import { fewHits } from "../../../search/relaxing.js";
import {
  type FacetCount,
  type FacetName,
  facetNames,
  type SearchIndex,
} from "../../../search/search-index.js";
import { IndexMissingError } from "../../index-missing-error.js";
import { documentFromStored } from "../item-rows.js";
import { isOutdated, migrate, requirePlainName } from "../migrate.js";
import type { SqlDatabase } from "../sql-database.js";
import type { Widening } from "./look-up-words.js";
import { matchStatement, type Strictness } from "./match-query.js";
import { searchSettings } from "./search-settings.js";
import { type RankedItem, showHits } from "./show-hits.js";
import { type TextQuery, textQuery } from "./text-query.js";

/**
 * Open the tables of a schema for searching; the database is closed with the index.
 *
 * @throws IndexMissingError where the schema has no tables of a feed
 */
export async function openSqlIndex(
  database: SqlDatabase,
  schema: string,
  widening: Widening = {},
): Promise<SearchIndex> {
  requirePlainName(schema);
  await database.execute(`set search_path to ${schema}, public`);
  for (const [name, setting] of Object.entries(searchSettings)) {
    await database.execute(`set ${name} = '${setting}'`);
  }
  const [row] = await database.query("select to_regclass('manifest') is not null as fed");
  if (row?.fed !== true) {
    await database.close();
    throw new IndexMissingError(schema);
  }
  // Fed by an older version of the program: its tables lack what searching needs.
  if (await isOutdated(database)) await migrate(database, schema);
  return sqlSearchIndex(database, widening);
}

/** Search what a feed put into a database. The search path must be set. */
function sqlSearchIndex(database: SqlDatabase, widening: Widening): SearchIndex {
  const count = async () => {
    const [row] = await database.query("select count(*)::integer as items from item");
    return Number(row?.items);
  };
  // As the feed's last vacuum counted them: exact, and at no cost.
  const roughCount = async () => {
    const [row] = await database.query(
      "select greatest(reltuples, 0)::integer as items from pg_class where oid = 'item'::regclass",
    );
    return Number(row?.items);
  };
  return {
    async search(request) {
      const plain = plainRequest(request);
      const query = await textQuery(plain.terms, await roughCount(), database, widening);
      const find = async (strictness: Strictness, first: string[] = []) => {
        const { text, values } = matchStatement(query, plain, strictness, first);
        const [row] = await database.query(text, values);
        return {
          total: Number(row?.total),
          page: JSON.parse(String(row?.page)) as RankedItem[],
          facets: JSON.parse(String(row?.facets)),
        };
      };
      if (query.isEmpty) return { ...nothing(query), ignored: plain.ignored };
      const strict = await find("all");
      const isFew = strict.total < fewHits && query.terms.length > 1;
      const first = strict.page.map(({ id }) => id);
      const found = isFew ? await find("most", first) : strict;
      return {
        total: found.total,
        hits: await showHits(found.page, query, plain.section, database),
        facets: { ...noFacets(), ...found.facets },
        corrections: query.corrections,
        relaxed: found.total > strict.total,
        ignored: plain.ignored,
      };
    },

    async item(id) {
      const [row] = await database.query("select document from item where id = $1", [id]);
      return row ? documentFromStored(String(row.document)) : null;
    },

    count,
    close: () => database.close(),
  };
}

function nothing({ corrections }: TextQuery) {
  return { total: 0, hits: [], facets: noFacets(), corrections, relaxed: false };
}

function noFacets(): Record<FacetName, FacetCount[]> {
  return Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Record<
    FacetName,
    FacetCount[]
  >;
}
