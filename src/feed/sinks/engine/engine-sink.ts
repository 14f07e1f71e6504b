import { IndexOutdatedError } from "../index-outdated-error.js";
import type { FeedManifest, HashedDocument, Sink, SinkOptions } from "../sink.js";
import { type BulkAction, bulkSender } from "./bulk-sender.js";
import { engineJson } from "./engine-document.js";
import { indexBehind, indexesOf, nextIndex, pointAlias } from "./engine-indexes.js";
import { indexTemplate, templateVersion } from "./index-template.js";
import type { SearchEngine } from "./search-engine.js";

/** How many hashes are fetched at a time. */
const pageSize = 5000;

/**
 * Open a sink on OpenSearch or Elasticsearch. Searches go to the alias; behind it stands one
 * index. A rebuild fills a new index and lets the alias stand for it at the end.
 *
 * @throws IndexOutdatedError where the index has the fields of another version
 */
export async function engineSink(
  engine: SearchEngine,
  alias: string,
  { rebuild = false }: SinkOptions = {},
): Promise<Sink> {
  const index = await prepareIndex(engine, alias, rebuild);
  const sendBulk = bulkSender(index, engine);
  let hasRemoved = false;

  return {
    async hashes() {
      await engine.request({ method: "POST", path: `/${index}/_refresh` });
      const hashes = new Map<string, string>();
      for await (const { id, hash } of hashesOf(index, engine)) hashes.set(id, hash);
      return hashes;
    },

    async begin(manifest) {
      await putManifest(manifest, index, engine);
    },

    send: (documents) => sendBulk(documents.map(indexAction)),

    async remove(ids) {
      hasRemoved = true;
      const actions = ids.map((id) => ({
        id,
        lines: `${JSON.stringify({ delete: { _id: id } })}\n`,
      }));
      await sendBulk(actions);
    },

    async finish(manifest) {
      await putManifest(manifest, index, engine);
      await engine.request({ method: "POST", path: `/${index}/_refresh` });
      if (hasRemoved) {
        const query = { only_expunge_deletes: "true", flush: "true" };
        await engine.request({ method: "POST", path: `/${index}/_forcemerge`, query });
      }
      if (rebuild) await replaceIndexes(alias, index, engine);
    },

    async manifest() {
      return (await aboutOf(index, engine)).manifest ?? null;
    },

    close: () => engine.close(),
  };
}

async function prepareIndex(
  engine: SearchEngine,
  alias: string,
  rebuild: boolean,
): Promise<string> {
  const template = indexTemplate(alias);
  await engine.request({ method: "PUT", path: `/_index_template/${alias}`, body: template });
  const current = await indexBehind(alias, engine);
  if (current !== null && !rebuild) {
    if ((await aboutOf(current, engine)).template === templateVersion) return current;
    await engine.close();
    throw new IndexOutdatedError(current);
  }
  const index = nextIndex(alias, await indexesOf(alias, engine));
  await engine.request({ method: "PUT", path: `/${index}`, body: {} });
  if (current === null) await pointAlias(alias, index, engine);
  return index;
}

/** Let the alias stand for a rebuilt index, and delete those it stands in for. */
async function replaceIndexes(alias: string, index: string, engine: SearchEngine): Promise<void> {
  await pointAlias(alias, index, engine);
  for (const old of await indexesOf(alias, engine)) {
    if (old !== index) await engine.request({ method: "DELETE", path: `/${old}` });
  }
}

/** What an index says of itself. */
interface AboutIndex {
  template?: string;
  manifest?: FeedManifest;
}

async function putManifest(
  manifest: FeedManifest,
  index: string,
  engine: SearchEngine,
): Promise<void> {
  const body = { _meta: { template: templateVersion, manifest } };
  await engine.request({ method: "PUT", path: `/${index}/_mapping`, body });
}

async function aboutOf(index: string, engine: SearchEngine): Promise<AboutIndex> {
  const { body } = await engine.request({ method: "GET", path: `/${index}/_mapping` });
  const mapping = Object.values(body as Record<string, { mappings: { _meta?: AboutIndex } }>)[0];
  return mapping?.mappings._meta ?? {};
}

function indexAction(hashed: HashedDocument): BulkAction {
  const { id } = hashed.document;
  return { id, lines: `${JSON.stringify({ index: { _id: id } })}\n${engineJson(hashed)}\n` };
}

/** The part of an answer that is read. */
interface HashPage {
  hits: { hits: { _id: string; fields: { hash: string[] }; sort: string[] }[] };
}

async function* hashesOf(index: string, engine: SearchEngine) {
  let after: string[] | null = null;
  for (;;) {
    const body: object = {
      size: pageSize,
      sort: ["id"],
      _source: false,
      docvalue_fields: ["hash"],
      ...(after ? { search_after: after } : {}),
    };
    const response = await engine.request({ method: "POST", path: `/${index}/_search`, body });
    const { hits } = (response.body as HashPage).hits;
    for (const hit of hits) yield { id: hit._id, hash: hit.fields.hash[0] ?? "" };
    after = hits.at(-1)?.sort ?? null;
    if (after === null || hits.length < pageSize) return;
  }
}
