import fc from "fast-check";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { check } from "../src/check/index.js";
import { blockText, inkLength } from "../src/model/block.js";
import { minutesFromTree } from "../src/record/minutes-from-tree.js";
import { blocksUnder } from "../src/record/text-of.js";
import { structure } from "../src/structure/index.js";
import { flatTreeArbitrary } from "./arbitraries/minutes-tree.js";
import { madeUpFacts } from "./record/record-facts.js";

describe("any flat tree, structured, checked and made a record", () => {
  it("is a valid record that accounts for every character of every block", () => {
    fc.assert(
      fc.property(flatTreeArbitrary, (flat) => {
        const ink = blocksUnder(flat, true).reduce(
          (sum, block) => sum + inkLength(blockText(block)),
          0,
        );
        const file = new VFile();
        const tree = structure(flat, file);
        check(tree, file);
        const findings = file.data.findings ?? [];
        const { coverage } = minutesFromTree(tree, { ...madeUpFacts, findings });
        expect(coverage.total).toBe(ink);
      }),
      { numRuns: 60 },
    );
  });
});
