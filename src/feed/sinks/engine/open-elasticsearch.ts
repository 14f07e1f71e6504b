import { engineErrorFrom } from "./engine-error-from.js";
import type { EngineUrl } from "./engine-url.js";
import type { SearchEngine } from "./search-engine.js";

/** How often the client tries again where a node cannot be reached; 429 is the sink's matter. */
const retries = 3;
/** A bulk of some megabytes on a slow node. */
const requestTimeoutMs = 120_000;

/** Connect to Elasticsearch by its official client. */
export async function openElasticsearch({ node, auth }: EngineUrl): Promise<SearchEngine> {
  const { Client } = await import("@elastic/elasticsearch");
  const client = new Client({
    node,
    maxRetries: retries,
    requestTimeout: requestTimeoutMs,
    ...(auth ? { auth } : {}),
  });
  return {
    async request({ method, path, query, body, lines }) {
      try {
        const response = await client.transport.request(
          { method, path, ...(query ? { querystring: query } : {}), ...payload(body, lines) },
          { ignore: [404], meta: true },
        );
        return { status: response.statusCode ?? 0, body: response.body };
      } catch (error) {
        throw engineErrorFrom(error);
      }
    },
    close: () => client.close(),
  };
}

function payload(body: object | undefined, lines: Buffer | undefined) {
  if (lines !== undefined) return { bulkBody: lines };
  return body === undefined ? {} : { body: { ...body } };
}
