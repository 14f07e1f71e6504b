import fc from "fast-check";
import { expect, test } from "vitest";
import { joinedWords } from "../../src/vocabulary/joined-words.js";

/** The same, said plainly. */
function plainlyJoined(text: string): string {
  const small = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\u00ad/gu, "");
  const whole = small.replace(/(\p{L})[-‐]\s*(?=\p{Ll})/gu, "$1");
  return (whole.match(/[\p{L}\p{N}§]+/gu) ?? []).join(" ");
}

test.each([
  ["3. Børne- og Unge-udvalget: ”Ny skole”", "3 børneog ungeudvalget ny skole"],
  ["Budget  2024 – 2027,\tfase 1.", "budget 2024 2027 fase 1"],
  ["  §3 Valg (af dirigent) ", "§3 valg af dirigent"],
  ["Besøg i Łódź", "besøg i łódź"],
  ["A\u030aløse", "åløse"],
  ["… – •", ""],
  ["", ""],
])("the words of %j are %j", (text, words) => {
  expect(joinedWords(text)).toBe(words);
});

test("any text has the words that a pattern finds in it", () => {
  const danish = fc.string({ unit: fc.constantFrom(..."aBæØ3§ .,-‐–”\t\n\u00ad\u0301ł") });
  fc.assert(
    fc.property(fc.oneof(danish, fc.string({ unit: "binary" })), (text) => {
      expect(joinedWords(text)).toBe(plainlyJoined(text));
    }),
  );
});
