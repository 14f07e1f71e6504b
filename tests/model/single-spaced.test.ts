import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { singleSpaced } from "../../src/model/single-spaced.js";

describe("singleSpaced", () => {
  it("leaves one plain space of each stretch of white space", () => {
    expect(singleSpaced("Ny  badebro\tved\nhavnen ")).toBe("Ny badebro ved havnen ");
  });

  it("gives what replacing every stretch gives", () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", "\n", "\t", "\u00a0", "æ") });
    fc.assert(
      fc.property(text, (spaced) => {
        expect(singleSpaced(spaced)).toBe(spaced.replace(/\s+/gu, " "));
      }),
    );
  });
});
