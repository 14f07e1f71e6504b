import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, letterBits, mayBeNear } from "../../../src/check/text/edit-distance.js";

describe("editDistance", () => {
  it.each([
    ["eventuelt", "eventuell", 1],
    ["sagsfremstilling", "sagsfremstilng", 2],
    ["beslutning", "belsutning", 1],
    ["", "å", 1],
    ["havn", "havn", 0],
  ])("between %j and %j is %i", (left, right, distance) => {
    expect(editDistance(left, right, 3)).toBe(distance);
  });

  it("is the same both ways and never more than one beyond the limit", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (left, right, limit) => {
        const distance = editDistance(left, right, limit);
        expect(distance).toBe(editDistance(right, left, limit));
        expect(distance).toBeLessThanOrEqual(limit + 1);
      }),
    );
  });
});

describe("a quick look at the letters", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcdeæøå -"), maxLength: 8 });
  const limits = fc.integer({ min: 0, max: 3 });

  it("passes over no text that is near", () => {
    fc.assert(
      fc.property(word, word, limits, (left, right, limit) => {
        const isNear = editDistance(left, right, limit) <= limit;
        if (isNear) expect(mayBeNear(letterBits(left), letterBits(right), limit)).toBe(true);
      }),
    );
  });

  it("tells texts of other letters apart", () => {
    expect(mayBeNear(letterBits("havnen"), letterBits("budget"), 2)).toBe(false);
  });
});
