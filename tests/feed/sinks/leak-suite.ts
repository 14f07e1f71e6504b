import { expect, it } from "vitest";
import { makeRecord } from "../make-record.js";
import { confidentialPlan, secrets } from "./confidential-plan.js";
import { feedInto, withIndex } from "./feed-into.js";
import { sampleRecords } from "./sample-records.js";
import type { SinkUnderTest } from "./sink-under-test.js";

/** Nothing that must not be shown can be found, asked for or read. */
export function leakSuite(sink: SinkUnderTest): void {
  const records = () => [...sampleRecords(), makeRecord(confidentialPlan)];

  it("keeps nothing that must not be shown, in any byte", async () => {
    const location = sink.freshLocation();
    await feedInto(location, records());
    const bytes = await sink.rawBytes(location);
    expectNone(bytes, Object.values(secrets));
    // What may be shown is there, so the bytes are the right ones.
    expect(bytes.includes("landinspekt")).toBe(true);
  });

  it.runIf(sink.searchable)("finds nothing that must not be shown", async () => {
    const location = sink.freshLocation();
    await feedInto(location, records());
    await withIndex(location, async (index) => {
      for (const secret of Object.values(secrets)) {
        for (const query of [secret, `"${secret}"`, secret.slice(0, -1), secret.slice(3)]) {
          const { hits, corrections } = await index.search({ query, limit: 100 });
          expect(JSON.stringify([hits, corrections])).not.toContain(secret);
        }
      }
      const everything = await index.search({ query: "", limit: 100 });
      const items = await Promise.all(everything.hits.map(({ id }) => index.item(id)));
      expectNone(Buffer.from(JSON.stringify([everything, items])), Object.values(secrets));
      expect((await index.search({ query: "køb areal" })).hits[0]).toMatchObject({
        title: "Køb af areal",
        visibility: "closed",
        outcome: null,
      });
      expect((await index.search({ query: "hækken" })).total).toBe(1);
      expect((await index.search({ query: "takstbladet" })).total).toBe(1);
      expect((await index.search({ query: "ture havet" })).total).toBe(1);
      expect((await index.search({ query: "fastholdes" })).hits[0]?.title).toMatch(/^En sag/u);
    });
  });

  it("shows closed items where they are asked for, and never the private rest", async () => {
    const location = sink.freshLocation();
    await feedInto(location, records(), { includeClosed: true });
    const { cprBlock, cprSentence, hiddenBlock, cprTitle } = secrets;
    const bytes = await sink.rawBytes(location);
    expectNone(bytes, [cprBlock, cprSentence, hiddenBlock, cprTitle]);
    if (!sink.searchable) return;
    await withIndex(location, async (index) => {
      expect((await index.search({ query: secrets.closedText })).total).toBe(1);
    });
  });

  it("empties its files of an item that became closed", async (context) => {
    // A server's log of changes is the server's; docs/feeding.md says what to do there.
    if (sink.name === "postgres" || sink.name === "opensearch") context.skip();
    const location = sink.freshLocation();
    const word = "pludseligfortrolig";
    const open = {
      name: "aaben.pdf",
      items: [{ title: "Salg", sections: [{ kind: "tekst" as const, blocks: [`Om ${word}.`] }] }],
    };
    await feedInto(location, [...sampleRecords(), makeRecord(open)]);
    const closed = {
      ...open,
      items: open.items.map((item) => ({ ...item, visibility: "closed" as const })),
    };
    await feedInto(location, [...sampleRecords(), makeRecord(closed)]);
    expectNone(await sink.rawBytes(location), [word]);
  });
}

/** No secret stands in the bytes: as it is, in small letters, or without its danish letters. */
function expectNone(bytes: Buffer, secrets: string[]): void {
  const text = bytes.toString("latin1").toLowerCase();
  const found = secrets.filter((secret) => {
    const small = secret.toLowerCase();
    const forms = [small, JSON.stringify(small).slice(1, -1)];
    return forms.some((form) => text.includes(Buffer.from(form).toString("latin1").toLowerCase()));
  });
  expect(found).toEqual([]);
}
