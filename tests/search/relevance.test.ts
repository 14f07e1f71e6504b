import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { searchDocumentsOf } from "../../src/feed/document/search-documents.js";
import { openIndex } from "../../src/feed/sinks/open-index.js";
import { feedInto } from "../feed/sinks/feed-into.js";
import { judgedQueries } from "./judged-queries.js";
import { measureRelevance, type Relevance } from "./measure-relevance.js";
import { plainBaseline } from "./plain-baseline.js";
import { relevanceCorpus } from "./relevance-corpus.js";

/** Generated documents of each family. */
const seeds = Number(process.env.RELEVANCE_SEEDS ?? 4);
/** Another index to measure beside the embedded one, such as opensearch://localhost:9200/maaling. */
const others = (process.env.RELEVANCE_INDEXES ?? "").split(" ").filter((text) => text !== "");

/** Floors of the embedded index. Lower one only with the reason in the commit. */
const floors = { knownSuccessAt3: 0.95, ndcg: 0.8 };

it("ranks right answers first, by more than a plain index does", { timeout: 300_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "referat-relevance-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const records = await relevanceCorpus(seeds);
  const documents = records.flatMap((record) => searchDocumentsOf(record).documents);
  expect(judgedQueries.length).toBeGreaterThanOrEqual(60);

  const results: Record<string, Record<string, Relevance>> = {
    "plain words (BM25)": await measureRelevance(documents, plainBaseline(documents)),
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
    results[name] = await measureRelevance(documents, async (query, limit) =>
      (await index.search({ query, limit, facets: false })).hits.map(({ id }) => id),
    );
    await index.close();
  }
  if (process.env.RELEVANCE_OUT) {
    await writeFile(process.env.RELEVANCE_OUT, table(results, documents.length));
  }
  const measured = results["embedded index"];
  expect(measured?.known?.successAt3).toBeGreaterThanOrEqual(floors.knownSuccessAt3);
  expect(measured?.all?.ndcg).toBeGreaterThanOrEqual(floors.ndcg);
  expect(measured?.all?.ndcg).toBeGreaterThan(results["plain words (BM25)"]?.all?.ndcg ?? 1);
});

function table(results: Record<string, Record<string, Relevance>>, documents: number): string {
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
  return `${documents} items, nDCG@10 / success@3\n\n${head}\n${rows.join("\n")}\n\nmissed:\n${misses.join("\n")}\n`;
}
