import { expect, it } from "vitest";
import { searchDocumentsOf } from "../../../src/feed/document/search-documents.js";
import { searchDocumentSchema } from "../../../src/model/search-document.js";
import { makeRecord } from "../make-record.js";
import { feedInto, indexState, withIndex } from "./feed-into.js";
import { councilPlan, planId, rowingPlan, sampleRecords, stockingsId } from "./sample-records.js";
import type { SinkUnderTest } from "./sink-under-test.js";

/** What every sink must do. */
export function contractSuite(sink: SinkUnderTest): void {
  it("takes every item once and says how many", async () => {
    const location = sink.freshLocation();
    const counts = await feedInto(location, sampleRecords());
    expect(counts).toMatchObject({ sent: 5, unchanged: 0, removed: 0, refused: [] });
    const { hashes, manifest } = await indexState(location);
    expect(Object.keys(hashes)).toHaveLength(5);
    expect(manifest).toMatchObject({ includeClosed: false, complete: true, items: 5 });
  });

  it("is sent nothing by a second run", async () => {
    const location = sink.freshLocation();
    await feedInto(location, sampleRecords());
    const before = await indexState(location);
    const counts = await feedInto(location, sampleRecords());
    expect(counts).toMatchObject({ sent: 0, unchanged: 5, removed: 0 });
    expect(await indexState(location)).toEqual(before);
  });

  it("is sent what changed and loses what is gone", async () => {
    const location = sink.freshLocation();
    await feedInto(location, sampleRecords());
    const changed = makeRecord({
      ...councilPlan,
      items: councilPlan.items
        .slice(0, 2)
        .map((item, index) => (index === 0 ? { ...item, title: "Bevilling af sokker" } : item)),
    });
    const counts = await feedInto(location, [changed]);
    expect(counts).toMatchObject({ sent: 1, unchanged: 1, removed: 3 });
    const fresh = sink.freshLocation();
    await feedInto(fresh, [changed]);
    expect(await indexState(location)).toEqual(await indexState(fresh));
  });

  it("keeps other documents where it is told to, but not old items of the same", async () => {
    const location = sink.freshLocation();
    await feedInto(location, sampleRecords());
    const shorter = makeRecord({ ...councilPlan, items: councilPlan.items.slice(0, 2) });
    const counts = await feedInto(location, [shorter], { keepOthers: true });
    expect(counts).toMatchObject({ sent: 0, unchanged: 2, removed: 1 });
    expect((await indexState(location)).manifest?.items).toBe(4);
  });

  it("writes into the manifest that closed items were asked for", async () => {
    const location = sink.freshLocation();
    await feedInto(location, sampleRecords());
    await feedInto(location, sampleRecords(), { includeClosed: true });
    expect((await indexState(location)).manifest?.includeClosed).toBe(true);
  });

  it("holds the same after a rebuild", async () => {
    const location = sink.freshLocation();
    await feedInto(location, sampleRecords());
    const before = await indexState(location);
    const counts = await feedInto(location, sampleRecords(), { rebuild: true });
    expect(counts.removed).toBe(0);
    expect(await indexState(location)).toEqual(before);
  });

  it("replaces an item that became closed", async () => {
    const location = sink.freshLocation();
    await feedInto(location, sampleRecords());
    const closed = makeRecord({
      ...councilPlan,
      items: councilPlan.items.map((item, index) =>
        index === 0 ? { ...item, visibility: "closed" } : item,
      ),
    });
    const counts = await feedInto(location, [closed, makeRecord(rowingPlan)]);
    expect(counts).toMatchObject({ sent: 1, unchanged: 4, heldBack: 1 });
    if (!sink.searchable) return;
    await withIndex(location, async (index) => {
      expect((await index.item(stockingsId))?.sections).toEqual([]);
      expect((await index.search({ query: "hjemmeplejen" })).total).toBe(0);
      expect((await index.search({ query: "kompressionsstrømper" })).hits[0]?.visibility).toBe(
        "closed",
      );
    });
  });

  it.runIf(sink.searchable)("gives back what it was fed", async () => {
    const location = sink.freshLocation();
    const records = sampleRecords();
    await feedInto(location, records);
    const fed = records.flatMap((record) => searchDocumentsOf(record).documents);
    await withIndex(location, async (index) => {
      expect(await index.count()).toBe(fed.length);
      for (const document of fed) {
        expect(searchDocumentSchema.parse(await index.item(document.id))).toEqual(document);
      }
      expect(await index.item("sha256:0#1")).toBeNull();
    });
  });

  it.runIf(sink.searchable)("is searched in Danish", async () => {
    const location = sink.freshLocation();
    await feedInto(location, sampleRecords());
    await withIndex(location, async (index) => {
      const titles = async (query: string, filters = {}) =>
        (await index.search({ query, filters })).hits.map((hit) => hit.title);
      const stockings = "Bevilling af kompressionsstrømper";
      const plan = "Lokalplan 84 for boliger ved Teglværksvej";
      expect(await titles("kompressionsstrømpernes bevilling")).toEqual([stockings]);
      expect(await titles('"bevilling af kompressionsstrømper"')).toEqual([stockings]);
      expect(await titles('"kompressionsstrømper af bevilling"')).toEqual([]);
      expect(await titles("lokalplan -teglværksvej")).toEqual([]);
      expect(await titles("knud ravn elkjaer")).toEqual([stockings]);
      expect(await titles("Aase Mølgård")).toEqual(["Valg af dirigent"]);
      expect(await titles("Frida Markusen")).toEqual(["Eventuelt"]);
      expect(await titles("27.60.00-G01-4-24")).toEqual([stockings]);
      expect(await titles("kle:27.60")).toEqual([stockings]);
      expect(await titles("outcome:udsat")).toEqual([plan]);
      expect(await titles("body:kaerhoej eventuelt")).toEqual(["Eventuelt"]);
      expect(await titles("to:2019-12 valg")).toEqual(["Valg af dirigent"]);
      expect(await titles("from:2020 valg")).toEqual([]);
      expect(await titles("kind:indstilling høring")).toEqual([plan]);
      expect(await titles("kind:beslutning høring")).toEqual([]);
      expect((await titles("kind:dagsorden")).sort()).toEqual([
        "Indkøb af både",
        "Valg af dirigent",
      ]);
      expect(await titles("høring", { bodyExactly: "Lindsø Roklub" })).toEqual([]);
    });
  });

  it.runIf(sink.searchable)("answers with page, marked words and facets", async () => {
    const location = sink.freshLocation();
    await feedInto(location, sampleRecords());
    await withIndex(location, async (index) => {
      const result = await index.search({ query: "høringen" });
      const hit = result.hits[0];
      expect(hit).toMatchObject({ id: planId, page: 3, number: "13", date: "2024-02-27" });
      expect(hit?.source.href).toBe("kaerhoej-2024-02-27.pdf#page=3");
      expect(hit?.snippet?.headingPath).toEqual([hit?.title, "Indstilling"]);
      expect(hit?.snippet?.boxes).toHaveLength(1);
      expect(hit?.snippet?.parts.filter(({ match }) => match)).toEqual([
        { text: "høring", match: true },
      ]);
      expect(result.facets.outcome).toEqual([{ value: "udsat", count: 1 }]);
      const all = await index.search({ query: "", limit: 2 });
      expect(all.total).toBe(5);
      expect(all.hits).toHaveLength(2);
      expect(all.facets.year).toEqual([
        { value: "2024", count: 3 },
        { value: "2019", count: 2 },
      ]);
      expect(all.facets.kle.map(({ value }) => value)).toEqual(["27", "27.60", "27.60.00"]);
    });
  });

  it.runIf(sink.searchable)("takes any query without harm", async () => {
    const location = sink.freshLocation();
    await feedInto(location, sampleRecords());
    const queries = [
      "' or 1=1; drop table item --",
      '"""',
      "a & b | !c <-> (d",
      "\\ \\' %_ \0 \u{E000}",
      '{"match_all":{}}',
      "og af at",
      "-- -",
      "body:' from:x kle:y",
      "*:* ~2 ^4 [a TO b]",
      "ø".repeat(5000),
    ];
    await withIndex(location, async (index) => {
      for (const query of queries) await index.search({ query });
      expect((await index.search({ query: "kind:ukendt2 valg" })).ignored).toEqual([
        "kind:ukendt2",
      ]);
      expect(await index.count()).toBe(5);
    });
  });
}
