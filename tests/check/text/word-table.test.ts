import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/check/text/read-text.js";
import { countOf, emptyWordTable, isJoinedWord } from "../../../src/check/text/word-table.js";

const word = fc.string({ unit: fc.constantFrom("a", "b", "å"), minLength: 1, maxLength: 6 });

describe("the word table", () => {
  it("counts every word, however many there are", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 3000 }), (words) => {
        const table = emptyWordTable();
        readText(words.join(" "), table);
        const some = words[0] ?? "a";
        expect(countOf(table, some)).toBe(words.filter((other) => other === some).length);
      }),
      { numRuns: 30 },
    );
  });

  it("knows the words that two others make", () => {
    fc.assert(
      fc.property(word, word, fc.array(word), (first, second, others) => {
        const table = emptyWordTable();
        readText([first, second, ...others].join(" "), table);
        const isThere = [first, second, ...others].includes(first + second);
        expect(isJoinedWord(table, table.running[0] ?? 0, table.running[1] ?? 0)).toBe(isThere);
      }),
    );
  });
});
