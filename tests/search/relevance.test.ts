import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { searchDocumentsOf } from "../../src/feed/document/search-documents.js";
import { openIndex } from "../../src/feed/sinks/open-index.js";
import type { MinutesRecord } from "../../src/model/record.js";
import type { SearchDocument } from "../../src/model/search-document.js";
import { feedInto } from "../feed/sinks/feed-into.js";
import { derivedQueries } from "./derived-queries.js";
import { type JudgedQuery, judgedQueries } from "./judged-queries.js";
import { measureRelevance, type Relevance } from "./measure-relevance.js";
import { plainBaseline } from "./plain-baseline.js";
import { archiveRecords, relevanceCorpus } from "./relevance-corpus.js";

/** Generated documents of each family. */
const seeds = Number(process.env.RELEVANCE_SEEDS ?? 4);
/** Other indexes to measure beside the embedded one, such as opensearch://localhost:9200/maaling. */
const others = (process.env.RELEVANCE_INDEXES ?? "").split(" ").filter((text) => text !== "");

/** Floors of the embedded index. Lower one only with the reason in the commit. */
const floors = { knownSuccessAt3: 0.95, ndcg: 0.8, archiveKnownSuccessAt3: 0.95 };

type Results = Record<string, Record<string, Relevance>>;

it("ranks right answers first, by more than a plain index does", { timeout: 300_000 }, async () => {
  expect(judgedQueries.length).toBeGreaterThanOrEqual(60);
  const results = await measureAll(await relevanceCorpus(seeds), () => judgedQueries);
  const measured = results["embedded index"];
  expect(measured?.known?.successAt3).toBeGreaterThanOrEqual(floors.knownSuccessAt3);
  expect(measured?.all?.ndcg).toBeGreaterThanOrEqual(floors.ndcg);
  expect(measured?.all?.ndcg).toBeGreaterThan(results["plain words (BM25)"]?.all?.ndcg ?? 1);
});

const archive = await archiveRecords();

/** Most titles of the archive that are asked for. */
const archiveTitles = 100;

it.skipIf(archive.length === 0)(
  "finds items of the archive by words of their titles, in other forms and misspelt too",
  { timeout: 300_000 },
  async () => {
    const results = await measureAll(archive, (all) => derivedQueries(all, archiveTitles));
    const measured = results["embedded index"];
    expect(measured?.known?.successAt3).toBeGreaterThanOrEqual(floors.archiveKnownSuccessAt3);
    expect(measured?.all?.ndcg).toBeGreaterThan(results["plain words (BM25)"]?.all?.ndcg ?? 1);
  },
);

/** Feed records to the embedded index and the others, and measure each, and a plain one. */
async function measureAll(
  records: MinutesRecord[],
  queriesFor: (documents: SearchDocument[]) => JudgedQuery[],
): Promise<Results> {
  const folder = await mkdtemp(join(tmpdir(), "referat-relevance-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const documents = records.flatMap((record) => searchDocumentsOf(record).documents);
  const queries = queriesFor(documents);
  const results: Results = {
    "plain words (BM25)": await measureRelevance(documents, queries, plainBaseline(documents)),
  };
  const embedded = `pglite:${join(folder, "index")}`;
  const widenings = [
    { location: embedded, name: "stems only", compounds: false, corrections: false },
    { location: embedded, name: "stems and compounds", compounds: true, corrections: false },
    { location: embedded, name: "embedded index", compounds: true, corrections: true },
    ...others.map((location) => ({ location, name: location, compounds: true, corrections: true })),
  ];
  for (const location of new Set(widenings.map((widening) => widening.location))) {
    await feedInto(location, records);
  }
  for (const { location, name, ...widening } of widenings) {
    const index = await openIndex(location, widening);
    results[name] = await measureRelevance(documents, queries, async (query, limit) =>
      (await index.search({ query, limit, facets: false })).hits.map(({ id }) => id),
    );
    await index.close();
  }
  if (process.env.RELEVANCE_OUT) {
    await appendFile(process.env.RELEVANCE_OUT, table(results, documents.length, queries.length));
  }
  return results;
}

function table(results: Results, items: number, queries: number): string {
  const kinds = Object.keys(Object.values(results)[0] ?? {});
  const rows = Object.entries(results).map(([name, byKind]) => {
    const cells = kinds.map((kind) => {
      const { ndcg = 0, successAt3 = 0 } = byKind[kind] ?? {};
      return `${ndcg.toFixed(3)} / ${successAt3.toFixed(2)}`;
    });
    return `| ${[name, ...cells].join(" | ")} |`;
  });
  const misses = Object.entries(results).map(
    ([name, byKind]) => `${name}: ${byKind.all?.missed.join("; ") || "none"}`,
  );
  const head = `| index | ${kinds.join(" | ")} |\n| --- |${" --- |".repeat(kinds.length)}`;
  const count = `${items} items, ${queries} queries, nDCG@10 / success@3`;
  return `${count}\n\n${head}\n${rows.join("\n")}\n\nmissed:\n${misses.join("\n")}\n\n`;
}
