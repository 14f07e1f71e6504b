import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/feed/document/language-of.js";
import { searchDocumentsOf } from "../../../src/feed/document/search-documents.js";
import { maskedQuote } from "../../../src/feed/release/held-back.js";
import { maybePersonalNumber } from "../../../src/feed/release/personal-numbers.js";
import { itemId, makeRecord } from "../make-record.js";

describe("search documents", () => {
  it("stand for items, sub-items and items of embedded minutes, each with what it stands in", () => {
    const record = makeRecord({
      name: "a.pdf",
      items: [
        {
          title: "Referat fra sidst",
          subitems: [{ title: "Rettelser" }],
          embedded: [
            {
              kind: "minutes",
              record: { name: "x", body: "Ældrerådet", items: [{ title: "Valg" }] },
            },
            { kind: "agenda_item", items: [{ title: "Andet råds sag" }] },
          ],
        },
      ],
    });
    const { documents } = searchDocumentsOf(record);
    expect(documents.map(({ title, body }) => ({ title, body }))).toEqual([
      { title: "Referat fra sidst", body: "Byrådet i Kærhøj Kommune" },
      { title: "Rettelser", body: "Byrådet i Kærhøj Kommune" },
      { title: "Valg", body: "Ældrerådet" },
      { title: "Andet råds sag", body: null },
    ]);
    expect(documents.slice(1).map(({ parentId }) => parentId)).toEqual(
      Array(3).fill(itemId("a.pdf", "1")),
    );
  });

  it("show a closed item's decision only under a heading that says it is for the public", () => {
    const item = (heading: string) => ({
      title: "Køb af grund",
      visibility: "closed" as const,
      sections: [{ kind: "beslutning" as const, heading, blocks: ["Købet er godkendt."] }],
    });
    const titles = [
      "Offentlig beslutning",
      "Beslutning til offentliggørelse:",
      "Beslutning",
      "Ikke offentlig beslutning",
    ];
    const record = makeRecord({ name: "b.pdf", items: titles.map(item) });
    const { documents, heldBack } = searchDocumentsOf(record);
    expect(documents.map(({ decision }) => decision?.text ?? null)).toEqual([
      "Købet er godkendt.",
      "Købet er godkendt.",
      null,
      null,
    ]);
    expect(heldBack.filter(({ reason }) => reason === "closed")).toHaveLength(4);
  });

  it("link to the page, under an address where one is given", () => {
    const record = makeRecord({ name: "mødet 1.pdf", items: [{ title: "Valg", page: 4 }] });
    const { documents } = searchDocumentsOf(record, { sourceUrl: "https://arkiv.example/r" });
    expect(documents[0]?.source.href).toBe("https://arkiv.example/r/m%C3%B8det%201.pdf#page=4");
  });
});

describe("what may be private", () => {
  it.each([
    "010203-1234",
    "0102031234",
    "010203 1234",
    "Fra 710203–1234.",
    "010203 - 1234",
    "010203-\n1234",
    "010203\t1234",
    "010203/1234",
    "klage_010203_1234.pdf",
    "01.02.03-1234",
    "01-02-1903 - 1234",
    "01 02 03 1234",
    "01021903-1234",
    "0102\u00ad03\u22121234",
    "０１０２０３－１２３４",
  ])("%j is", (text) => {
    expect(maybePersonalNumber(text)).toBe(true);
  });

  it.each([
    "991399-1234",
    "00.01.10-A00-3-23",
    "12345678",
    "5790001234567",
    "d. 01.02.2023 1500 kr.",
    "01-02-2023\t2500",
    "tlf. 20 10 12 34",
    "27.60.00-G01-4-24",
    "kl. 10.15-11.30 den 3. maj 2024",
  ])("%s is not", (text) => {
    expect(maybePersonalNumber(text)).toBe(false);
  });

  it("is taken out of a file's name, everywhere it is told", () => {
    const record = makeRecord({
      name: "klage fra 010203-1234.pdf",
      furniture: ["Side 1"],
      items: [{ title: "Valg", visibility: "closed" }],
    });
    const { documents, heldBack } = searchDocumentsOf(record);
    expect(documents[0]?.source).toEqual({
      name: "klage fra ••••••-••••.pdf",
      href: `${encodeURIComponent("klage fra ••••••-••••.pdf")}#page=1`,
    });
    expect(JSON.stringify(heldBack)).not.toContain("1234");
    expect(heldBack[0]).toMatchObject({ part: "source", reason: "private-cpr-number" });
  });

  it("is never left in a text, however it is cut into blocks", () => {
    const pieces = fc.constantFrom("01", "02", "03", "1234", "-", " ", "cpr", "Godkendt.", "\n");
    fc.assert(
      fc.property(fc.array(fc.array(pieces, { maxLength: 8 }), { maxLength: 5 }), (cuts) => {
        const blocks = cuts.map((cut) => cut.join("") || "x");
        const items = [{ title: "Valg", sections: [{ kind: "tekst" as const, blocks }] }];
        const { documents } = searchDocumentsOf(makeRecord({ name: "a.pdf", items }));
        for (const { text } of documents.flatMap(({ sections }) => sections)) {
          expect(maybePersonalNumber(text)).toBe(false);
        }
      }),
    );
  });

  it("is not quoted where some of the text may be hidden", () => {
    const hidden = { type: "paragraph" as const, text: "Inga Holt", hidden: "covered" as const };
    const record = makeRecord({
      name: "c.pdf",
      frontMatter: "Inga Holt",
      items: [
        { title: "Valg", visibility: "closed", sections: [{ kind: "tekst", blocks: [hidden] }] },
      ],
      diagnostics: [
        {
          ruleId: "hidden-text",
          severity: "error",
          message: "…",
          page: 1,
          itemId: itemId("c.pdf", "1"),
          expected: null,
          actual: "8",
        },
      ],
    });
    expect(searchDocumentsOf(record).heldBack.map(({ quote }) => quote)).toEqual(["", ""]);
  });

  it("is quoted with first letters only, and no figures", () => {
    expect(maskedQuote("Cafe\u0301en ²³")).toBe("C•••••• ••");
    expect(maskedQuote("Ansøgeren, cpr. 010203-1234")).toBe("A••••••••, c••. ••••••-••••");
  });
});

describe("the language of a text", () => {
  it("is Danish unless another language's words say otherwise", () => {
    expect(languageOf("Udvalget tog sagen til efterretning.")).toBe("da");
    expect(
      languageOf(
        "The board of the company was informed by the chair that this and the budget were approved.",
      ),
    ).toBe("en");
    expect(languageOf("")).toBe("da");
  });
});
