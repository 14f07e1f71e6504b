import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { families } from "./generator/families/index.js";
import { measureFamily } from "./generator/measure.js";

/**
 * What a meeting is made of comes back from its minutes: structure(render(m)) equals m. The runs
 * are fixed, and few; the report measures more (see tests/generator/README.md).
 */
const runs = { seed: 20, numRuns: 3, endOnFailure: true };
const seeds = fc.integer({ min: 1, max: 50 }).map(String);

describe.each(families)("minutes of the family $name", (family) => {
  test.each(["text", "docx"] as const)("give the meeting back, as %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { differences } = await measureFamily(family, format, [seed]);
        expect(differences).toEqual([]);
      }),
      runs,
    );
  });
});
