import { engineUrl } from "./engine/engine-url.js";
import { type LocationKind, parseLocation } from "./location.js";
import type { Sink, SinkOptions } from "./sink.js";

type OpenSink = (target: string, options: SinkOptions) => Promise<Sink>;

/** How each kind of sink is opened; its code is loaded when it is. */
const openers: Record<LocationKind, OpenSink> = {
  async pglite(folder, options) {
    const { openPglite } = await import("./pglite/open-pglite.js");
    const { sqlSink } = await import("./sql/sql-sink.js");
    return sqlSink(await openPglite(folder), "referat", { ...options, purge: true });
  },
  async postgres(text, options) {
    const { openPostgres } = await import("./postgres/open-postgres.js");
    const { postgresUrl } = await import("./postgres/postgres-url.js");
    const { sqlSink } = await import("./sql/sql-sink.js");
    const { url, schema } = postgresUrl(text);
    return sqlSink(await openPostgres(url), schema, options);
  },
  async opensearch(text, options) {
    const { openOpensearch } = await import("./engine/open-opensearch.js");
    const { engineSink } = await import("./engine/engine-sink.js");
    const url = engineUrl(text);
    return engineSink(await openOpensearch(url), url.alias, options);
  },
  async elasticsearch(text, options) {
    const { openElasticsearch } = await import("./engine/open-elasticsearch.js");
    const { engineSink } = await import("./engine/engine-sink.js");
    const url = engineUrl(text);
    return engineSink(await openElasticsearch(url), url.alias, options);
  },
  async ndjson(file) {
    const { ndjsonSink } = await import("./ndjson/ndjson-sink.js");
    return ndjsonSink(file);
  },
};

/**
 * Open the place a feed goes to.
 *
 * @param location `pglite:DIR`, `postgres://…`, `opensearch://…`, `elasticsearch://…`, `ndjson:FILE`
 * @throws TypeError on another location; the client's error where it cannot be reached
 */
export async function openSink(location: string, options: SinkOptions = {}): Promise<Sink> {
  const { kind, target } = parseLocation(location);
  return openers[kind](target, options);
}
