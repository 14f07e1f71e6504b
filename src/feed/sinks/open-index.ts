import type { SearchIndex } from "../search/search-index.js";
import { engineUrl } from "./engine/engine-url.js";
import { type LocationKind, parseLocation } from "./location.js";
import type { Widening } from "./sql/search/look-up-words.js";

type OpenIndex = (target: string, widening: Widening) => Promise<SearchIndex>;

/** Connections to a server that searches share. */
const searchConnections = 8;

/** How each kind of index is opened for searching; its code is loaded when it is. */
const openers: Partial<Record<LocationKind, OpenIndex>> = {
  async pglite(folder, widening) {
    const { openPglite } = await import("./pglite/open-pglite.js");
    const { openSqlIndex } = await import("./sql/search/sql-search-index.js");
    return openSqlIndex(await openPglite(folder, { mustExist: true }), "referat", widening);
  },
  async postgres(text, widening) {
    const { openPostgres } = await import("./postgres/open-postgres.js");
    const { postgresUrl } = await import("./postgres/postgres-url.js");
    const { openSqlIndex } = await import("./sql/search/sql-search-index.js");
    const { requirePlainName } = await import("./sql/migrate.js");
    const { url, schema } = postgresUrl(text);
    requirePlainName(schema);
    const { searchSettings } = await import("./sql/search/search-settings.js");
    const connections = searchConnections;
    const database = await openPostgres(url, { connections, schema, settings: searchSettings });
    return openSqlIndex(database, schema, widening);
  },
  async opensearch(text) {
    const { openOpensearch } = await import("./engine/open-opensearch.js");
    const { engineSearchIndex } = await import("./engine/engine-search-index.js");
    const url = engineUrl(text);
    return engineSearchIndex(await openOpensearch(url), url.alias);
  },
  async elasticsearch(text) {
    const { openElasticsearch } = await import("./engine/open-elasticsearch.js");
    const { engineSearchIndex } = await import("./engine/engine-search-index.js");
    const url = engineUrl(text);
    return engineSearchIndex(await openElasticsearch(url), url.alias);
  },
};

/**
 * Open an index that was fed before, for searching.
 *
 * @param location as a feed was told; not `ndjson:FILE`
 * @param widening for measuring only: what to leave off
 * @throws TypeError on a location that cannot be searched; IndexMissingError where nothing was fed
 */
export async function openIndex(location: string, widening: Widening = {}): Promise<SearchIndex> {
  const { kind, target } = parseLocation(location);
  const open = openers[kind];
  if (open === undefined) throw new TypeError(`${location} cannot be searched, only fed`);
  return open(target, widening);
}
