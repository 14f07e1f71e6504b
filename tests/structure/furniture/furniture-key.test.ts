import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { furnitureEnds, furnitureKey } from "../../../src/structure/furniture/furniture-key.js";

describe("the ends of a line", () => {
  it("are the same where figures and capitals differ", () => {
    expect(furnitureEnds("Side 5 af 25")).toBe(furnitureEnds("side 16 af 28"));
    expect(furnitureEnds("4. maj Åløse")).toBe(furnitureEnds("12. juni ÅLØSE"));
  });

  it("are those of its key", () => {
    const parts = fc.constantFrom(
      "Møde",
      "Å",
      "5",
      "17",
      " ",
      "  ",
      "Side",
      "\u00c9t",
      "a",
      "-",
      "#",
    );
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.join("").trim();
        fc.pre(text !== "");
        expect(furnitureEnds(text)).toBe(furnitureEnds(furnitureKey(text)));
      }),
    );
  });
});
