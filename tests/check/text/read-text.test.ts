import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/check/text/read-text.js";
import { signs, writtenSigns } from "../../../src/check/text/text-signs.js";
import { countAt, emptyWordTable, wordAt } from "../../../src/check/text/word-table.js";

/** Texts of what signs and words are made of. */
const pieces = fc.oneof(
  fc.constantFrom(...writtenSigns.map(({ text }) => text)),
  fc.constantFrom("-", ". ", "7", "ø", "é", "Ж", "😀", "𝐁", "\u00a0", "\n", "\ud83d"),
  fc.string({ unit: "binary", maxLength: 3 }),
);
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join("").toLowerCase());

/** The text as signs are written: figures "0", white space " ", letters beyond a to å "é". */
function plain(text: string): string {
  return text
    .replace(/\d/gu, "0")
    .replace(/\s/gu, " ")
    .replace(/(?![a-zæøå])\p{L}/gu, "é");
}

describe("readText", () => {
  it.each([
    ["se bilag 4 fra\u00a014. maj", signs("attachmentNumber", "figure", "monthDay")],
    ["skriv til ida@havn.example", signs("at", "gluedStop")],
    ["de to", 0],
  ])("tells the signs in %j", (text, expected) => {
    expect(readText(text, null)).toBe(expected);
  });

  it("finds the signs that a search for each of them finds", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const searched = writtenSigns.filter((sign) => plain(text).includes(sign.text));
        const expected = searched.reduce((found, { bit }) => found | bit, 0);
        expect(readText(text, null)).toBe(expected);
      }),
    );
  });

  it("finds the words that a pattern finds, and counts each", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const table = emptyWordTable();
        readText(text, table);
        const words = table.running.map((place) => wordAt(table, place));
        expect(words).toEqual(text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);
        expect(table.sources.reduce((sum, _, place) => sum + countAt(table, place), 0)).toBe(
          words.length,
        );
      }),
    );
  });
});
