import fc from "fast-check";
import { expect, it, test } from "vitest";
import { endsWithOneOf } from "../../src/vocabulary/last-character.js";

const endsClause = endsWithOneOf(".,;");

test.each([
  ["Broen fornyes.", true],
  ["Broen fornyes,", true],
  ["Broen fornyes", false],
  ["Broen. fornyes ", false],
  ["", false],
])("%j ends with one of the marks: %j", (text, expected) => {
  expect(endsClause(text)).toBe(expected);
});

it("is what a pattern tells", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", ".", ",", "\n", " ", "å", "😀") }),
      (text) => {
        expect(endsClause(text)).toBe(/[.,;]$/u.test(text));
      },
    ),
  );
});
