import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/feed/document/language-of.js";
import { searchDocumentsOf } from "../../../src/feed/document/search-documents.js";
import { maskedQuote } from "../../../src/feed/release/held-back.js";
import { maybePersonalNumber } from "../../../src/feed/release/private-text.js";
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
  it.each(["010203-1234", "0102031234", "010203 1234", "Fra 710203–1234."])("%s is", (text) => {
    expect(maybePersonalNumber(text)).toBe(true);
  });

  it.each(["991399-1234", "00.01.10-A00-3-23", "12345678", "5790001234567"])(
    "%s is not",
    (text) => {
      expect(maybePersonalNumber(text)).toBe(false);
    },
  );

  it("is quoted with first letters only, and no figures", () => {
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
