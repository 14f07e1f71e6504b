import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOfString } from "../../../src/extract/pdf/file/text-of-string.js";
import { toUnicodeMap } from "../../../src/extract/pdf/file/to-unicode-map.js";

describe("the map from a font's codes to letters", () => {
  it("names single codes, ranges and lists", () => {
    const map = toUnicodeMap(
      "1 beginbfchar <03> <00E6> endbfchar 2 beginbfrange <04> <06> <0061> <07> <08> [<00F8> <D83DDE00>] endbfrange",
      1,
    );
    expect([...(map ?? [])]).toEqual([
      [3, "æ"],
      [4, "a"],
      [5, "b"],
      [6, "c"],
      [7, "ø"],
      [8, "😀"],
    ]);
  });

  it("is not read where codes are longer or shorter than the font's", () => {
    expect(toUnicodeMap("beginbfchar <0003> <00E6> endbfchar", 1)).toBeNull();
  });

  it("stands a bracket in the wrong place", () => {
    expect(toUnicodeMap("beginbfchar <03> [ <04> <00E5> endbfchar", 1)?.get(4)).toBe("å");
  });

  it("never throws", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "[",
      "]",
      "beginbfrange",
      "endbfrange",
      "beginbfchar",
      "endbfchar",
      "00",
      "FFFF",
      "<01>",
      " ",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom(1 as const, 2 as const),
        (pieces, bytes) => {
          toUnicodeMap(pieces.join(" "), bytes);
        },
      ),
    );
  });
});

describe("the characters of a PDF string", () => {
  it("leaves out half a character at the end", () => {
    expect(textOfString({ type: "text", raw: "<FEFF00E600>" })).toBe("æ");
  });

  it("reads a string of any bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (inner) => {
        textOfString({ type: "text", raw: `(${inner})` });
        textOfString({ type: "text", raw: `<FEFF${inner}>` });
      }),
    );
  });
});
