import { describe, expect, test } from "vitest";
import { compactLetters } from "../../src/vocabulary/compact-letters.js";

describe("letters spelled out", () => {
  test("matches what the pattern matched in Latin, Greek and Cyrillic", () => {
    const written = /^(?<!\p{L})[\p{L}-]+ \p{Lu}\p{Ll}{2} [^\p{N}]$/iu;
    const compact = compactLetters(written);
    for (const text of [
      "Åløse-Ærø Øst !",
      "ŁÓDŹ måÅ .",
      "Ελένη Αθή ;",
      "Юрий Дон -",
      "a1 bcd !",
      "ab cde 4",
    ]) {
      expect(compact.test(text), text).toBe(written.test(text));
    }
  });

  test("takes every letter and figure of those alphabets, and nothing else of them", () => {
    const letter = compactLetters(/^\p{L}$/iu);
    const word = compactLetters(/^[\p{L}\p{N}]$/iu);
    const differing = Array.from({ length: 0x0530 }, (_, code) => String.fromCodePoint(code))
      .filter((one) =>
        /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{ASCII}]$/u.test(one),
      )
      .filter(
        (one) =>
          letter.test(one) !== /^\p{L}$/u.test(one) ||
          word.test(one) !== /^[\p{L}\p{N}]$/u.test(one),
      );
    expect(differing).toEqual([]);
  });

  test("keeps flags, groups and what follows a backslash", () => {
    const compact = compactLetters(/\[(?<word>\p{L}+)\]\\/giu);
    expect(compact.flags).toBe("giu");
    expect(compact.exec("[hæk]\\")?.groups?.word).toBe("hæk");
  });
});
