import fc from "fast-check";
import { expect, it } from "vitest";
import { recordLines } from "../../../src/batch/output/record-lines.js";
import { itemRecords } from "../../../src/record/item-records.js";
import { minutesFromTree } from "../../../src/record/minutes-from-tree.js";
import { minutesTreeArbitrary } from "../../arbitraries/minutes-tree.js";
import { madeUpFacts } from "../../record/record-facts.js";

it("writes any record and its items as JSON would", () => {
  fc.assert(
    fc.property(minutesTreeArbitrary, (tree) => {
      const record = minutesFromTree(tree, madeUpFacts);
      const items = itemRecords(record).map((item) => `${JSON.stringify(item)}\n`);
      expect(recordLines(record)).toEqual({
        document: `${JSON.stringify(record)}\n`,
        items: items.join(""),
      });
    }),
  );
});
