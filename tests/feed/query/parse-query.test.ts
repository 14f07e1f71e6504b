import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../../src/feed/query/edit-distance.js";
import { parseQuery } from "../../../src/feed/query/parse-query.js";

describe("reading a query", () => {
  it("tells words, phrases, what is kept out, and filters apart", () => {
    expect(parseQuery('strømper "af ben" -bandage body:"Byrådet i Kærhøj" fra:2020')).toEqual({
      terms: [
        { kind: "word", text: "strømper", negated: false },
        { kind: "phrase", text: "af ben", negated: false },
        { kind: "word", text: "bandage", negated: true },
      ],
      filters: { body: "Byrådet i Kærhøj", from: "2020-01-01" },
      ignored: [],
    });
  });

  it("reads months and years as their last day where they end a span", () => {
    expect(parseQuery("to:2024-02").filters.to).toBe("2024-02-29");
    expect(parseQuery("til:2023").filters.to).toBe("2023-12-31");
  });

  it("takes outcomes and kinds as people write them", () => {
    expect(parseQuery("outcome:drøftet").filters.outcome).toBe("droeftet");
    expect(parseQuery('udfald:"godkendt med ændringer"').filters.outcome).toBe(
      "godkendt_med_aendringer",
    );
    expect(parseQuery("kind:høring").filters.kind).toBe("hoering");
  });

  it("tells of filters that mean nothing", () => {
    const { filters, ignored } = parseQuery("from:igår kle:abc outcome:måske to:2024-02-31");
    expect(filters).toEqual({});
    expect(ignored).toHaveLength(4);
  });

  it("never throws and never makes more terms than it can ask for", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 800 }), (query) => {
        expect(parseQuery(query).terms.length).toBeLessThanOrEqual(24);
      }),
    );
  });
});

describe("the distance between two words", () => {
  it.each([
    ["kalestrup", "kallestrup", 1],
    ["dambrog", "damborg", 1],
    ["hus", "bus", 1],
    ["skole", "skole", 0],
    ["vej", "lokalplan", 3],
  ])("%s → %s is %i", (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
  });
});
