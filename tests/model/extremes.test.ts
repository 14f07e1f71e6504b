import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { append } from "../../src/model/append.js";
import { largestOf, smallestOf } from "../../src/model/extremes.js";

const many = Array.from({ length: 300_000 }, (_, index) => index);

describe("the largest and smallest of numbers", () => {
  it("are what Math tells", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (numbers) => {
        expect(largestOf(numbers)).toBe(Math.max(...numbers));
        expect(smallestOf(numbers)).toBe(Math.min(...numbers));
      }),
      { examples: [[[Number.NaN, 0]], [[0, -0]], [[-0, 0]], [[]]] },
    );
  });

  it("are found among more numbers than a call takes arguments", () => {
    expect(largestOf(many)).toBe(299_999);
    expect(smallestOf(many)).toBe(0);
  });
});

describe("appending", () => {
  it("takes more values than a call takes arguments", () => {
    const list = [-1];
    append(list, many);
    expect(list).toHaveLength(300_001);
  });
});
