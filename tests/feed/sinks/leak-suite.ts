import { expect, it } from "vitest";
import type { Diagnostic } from "../../../src/model/record.js";
import { itemId, makeRecord, type RecordPlan } from "../make-record.js";
import { feedInto, withIndex } from "./feed-into.js";
import { sampleRecords } from "./sample-records.js";
import type { SinkUnderTest } from "./sink-under-test.js";

/** Words that stand only in what must not be shown; none is a part of another. */
const secrets = {
  closedText: "zebrafinkeburet",
  closedPresenter: "Xenofonsen",
  closedAttachment: "kvartsfremmelejr",
  closedSubitem: "underpunktsvaluta",
  closedEmbedded: "indlejringskobolt",
  closedCase: "99.88.77-G01-6-24",
  hiddenBlock: "paradisæblegrød",
  hiddenTitle: "hemmelighedsfjord",
  cprBlock: "010203-1234",
  cprSentence: "vinbjergsnegl",
  cprTitle: "0405061234",
  cprAttachment: "070809-4321",
  attachmentHidden: "dækkendetusch",
  email: "inga.holt@hotmail.example",
  furniture: "sidehovedkrystal",
};

const name = "fortrolig-2024-05-01.pdf";

function finding(ruleId: string, path: string, actual: string): Diagnostic {
  const base = { severity: "error", message: "…", page: 1, expected: null } as const;
  return { ...base, ruleId, itemId: itemId(name, path), actual };
}

const plan: RecordPlan = {
  name,
  furniture: [secrets.furniture],
  items: [
    {
      title: "Køb af areal",
      visibility: "closed",
      presenter: secrets.closedPresenter,
      caseNumbers: [
        { raw: "", value: secrets.closedCase, kle: { subject: "99.88.77", facet: null } },
      ],
      decision: { text: secrets.closedText, outcome: "godkendt", conditions: [], evidence: null },
      attachments: [{ label: null, title: secrets.closedAttachment, file: null, href: null }],
      sections: [{ kind: "sagsfremstilling", blocks: [`Om ${secrets.closedText}.`] }],
      subitems: [{ title: secrets.closedSubitem }],
      embedded: [
        { kind: "agenda_item", items: [{ title: secrets.closedEmbedded }] },
        { kind: "attachment", text: secrets.closedEmbedded },
      ],
    },
    {
      title: "Ansøgning om støtte",
      visibility: "open",
      decision: {
        text: `Afslag, jf. ${secrets.cprBlock}.`,
        outcome: "ikke_godkendt",
        conditions: [],
        evidence: null,
      },
      sections: [
        {
          kind: "sagsfremstilling",
          blocks: [
            "Udvalget behandlede ansøgningen.",
            { type: "paragraph", text: `Om ${secrets.hiddenBlock}.`, hidden: "covered" },
            {
              type: "paragraph",
              text: `Ansøgeren ${secrets.cprBlock} holder af ${secrets.cprSentence}.`,
              private: ["private-cpr-number"],
            },
            { type: "paragraph", text: `Skriv til ${secrets.email}.`, private: ["private-email"] },
          ],
        },
      ],
    },
    { title: secrets.hiddenTitle, visibility: "open" },
    { title: `Klage fra ${secrets.cprTitle}`, visibility: "open" },
    {
      title: "Bilag fra naboen",
      visibility: "open",
      embedded: [
        { kind: "attachment", text: `Nabo: ${secrets.cprAttachment}\nHækken er for høj.` },
      ],
    },
    {
      title: "Kort fra landinspektøren",
      visibility: "open",
      embedded: [{ kind: "attachment", text: `Skel: ${secrets.attachmentHidden}` }],
    },
  ],
  diagnostics: [
    finding("private-cpr-number", "2", "010203-••••"),
    finding("private-email", "2", "••••@hotmail.example"),
    finding("hidden-text", "2", String(`Om${secrets.hiddenBlock}.`.length)),
    finding("hidden-text", "3", String(secrets.hiddenTitle.length)),
    finding("hidden-text", "6", "12"),
  ],
};

/** Nothing that must not be shown can be found, asked for or read. */
export function leakSuite(sink: SinkUnderTest): void {
  const records = () => [...sampleRecords(), makeRecord(plan)];

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
