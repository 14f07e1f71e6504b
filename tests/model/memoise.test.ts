import fc from "fast-check";
import { expect, test } from "vitest";
import { memoise } from "../../src/model/memoise.js";

test("a text read twice in a row is read once", () => {
  let reads = 0;
  const length = memoise((text) => {
    reads += 1;
    return text.length;
  });
  expect([length("Åben sag"), length("Åben sag")]).toEqual([8, 8]);
  expect(reads).toBe(1);
});

test("every text gets its own result, whatever was read before", () => {
  const shouted = memoise((text) => text.toUpperCase());
  const line = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom("1. a", "1. b", ""));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(lines.map(shouted)).toEqual(lines.map((text) => text.toUpperCase()));
    }),
  );
});
