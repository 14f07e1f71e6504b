import fc from "fast-check";
import { expect, test } from "vitest";
import { documentRead, memoise } from "../../src/model/memoise.js";

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

test("texts are let go once some megabytes of documents were read", () => {
  let reads = 0;
  const length = memoise((text) => {
    reads += 1;
    return text.length;
  });
  length("Åben sag");
  documentRead(20_000);
  length("Åben sag");
  expect(reads).toBe(1);
  documentRead(5_000_000);
  expect(length("Åben sag")).toBe(8);
  expect(reads).toBe(2);
});
