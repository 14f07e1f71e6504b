import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageWords, splitPassages } from "../../../src/feed/passages/split-passages.js";

const word = fc.constantFrom("Udvalget", "drøftede", "sagen.", "Æblet", "12.", "og", "hvad?", "–");
const texts = (minLength: number) =>
  fc
    .array(fc.tuple(word, fc.constantFrom(" ", " ", " ", " ", "\n", "\t")), {
      minLength,
      maxLength: 1500,
      size: "max",
    })
    .map((pairs) => pairs.flat().join(""));

function blockStarts(value: string): number[] {
  return [0, ...[...value.matchAll(/\n/gu)].map(({ index }) => index + 1)];
}

describe("splitting a section into passages", () => {
  it("keeps every word, in order, and cuts none", () => {
    fc.assert(
      fc.property(texts(0), (value) => {
        const parts = splitPassages(value, blockStarts(value));
        const words = parts.map(({ start, end }) => value.slice(start, end)).join(" ");
        expect(words.match(/\S+/gu)).toEqual(value.match(/\S+/gu));
      }),
    );
  });

  it("makes passages of 100 to 300 words of every section that has so many", () => {
    fc.assert(
      fc.property(texts(passageWords.least), (value) => {
        for (const { start, end } of splitPassages(value, blockStarts(value))) {
          const words = value.slice(start, end).match(/\S+/gu)?.length ?? 0;
          expect(words).toBeGreaterThanOrEqual(passageWords.least);
          expect(words).toBeLessThanOrEqual(passageWords.most);
        }
      }),
    );
  });

  it("makes one passage of a short section and none of an empty one", () => {
    expect(splitPassages("Godkendt.", [0])).toEqual([{ start: 0, end: 9 }]);
    expect(splitPassages(" \n ", [0])).toEqual([]);
  });
});
