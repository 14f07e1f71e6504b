import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockText, inkLength } from "../../src/model/block.js";
import { documentSchema, itemRecordSchema } from "../../src/model/record.js";
import { itemRecords } from "../../src/record/item-records.js";
import { minutesFromTree } from "../../src/record/minutes-from-tree.js";
import { recordToHtml } from "../../src/record/record-to-html.js";
import { recordToMarkdown } from "../../src/record/record-to-markdown.js";
import { blocksUnder } from "../../src/record/text-of.js";
import { minutesTreeArbitrary } from "../arbitraries/minutes-tree.js";
import { madeUpFacts } from "./record-facts.js";

describe("the record of any structured tree", () => {
  it("is what the schema says, and so are its items", () => {
    fc.assert(
      fc.property(minutesTreeArbitrary, (tree) => {
        const record = minutesFromTree(tree, madeUpFacts);
        documentSchema.parse(record);
        for (const item of itemRecords(record)) itemRecordSchema.parse(item);
      }),
    );
  });

  it("counts every character of every block in exactly one layer", () => {
    fc.assert(
      fc.property(minutesTreeArbitrary, (tree) => {
        const { coverage } = minutesFromTree(tree, madeUpFacts);
        const ink = blocksUnder(tree, true).reduce(
          (sum, block) => sum + inkLength(blockText(block)),
          0,
        );
        expect(coverage.total).toBe(ink);
        expect(coverage.structured + coverage.furniture + coverage.unassigned).toBe(ink);
      }),
    );
  });

  it("shows what is furniture and what is unassigned in full", () => {
    const bare = minutesTreeArbitrary.map((tree) => withoutComputedMarks(tree));
    fc.assert(
      fc.property(bare, (tree) => {
        const record = minutesFromTree(tree, madeUpFacts);
        expect(inkLength(record.frontMatter + record.backMatter)).toBe(record.coverage.unassigned);
        const furniture = record.furniture.map(({ text }) => text).join("");
        expect(inkLength(furniture)).toBe(record.coverage.furniture);
      }),
    );
  });

  it("is the same every time and leaves the tree as it was", () => {
    fc.assert(
      fc.property(minutesTreeArbitrary, (tree) => {
        const before = JSON.stringify(tree);
        const once = JSON.stringify(minutesFromTree(tree, madeUpFacts));
        expect(JSON.stringify(minutesFromTree(tree, madeUpFacts))).toBe(once);
        expect(JSON.stringify(tree)).toBe(before);
      }),
    );
  });

  it("gives every item, embedded ones too, an id of its own", () => {
    fc.assert(
      fc.property(minutesTreeArbitrary, (tree) => {
        const json = JSON.stringify(minutesFromTree(tree, madeUpFacts));
        const ids = [...json.matchAll(/"id":"([^"]*#[^"]*)"/gu)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("exports as Markdown and as HTML without scripts or unsafe links", () => {
    fc.assert(
      fc.property(minutesTreeArbitrary, (tree) => {
        const record = minutesFromTree(tree, madeUpFacts);
        recordToMarkdown(record);
        const html = recordToHtml(record);
        expect(html).not.toMatch(/<script|<b>|href="javascript/iu);
      }),
      { numRuns: 50 },
    );
  });
});

/** Computed markers are printed but are no characters of the source. */
function withoutComputedMarks<Tree>(tree: Tree): Tree {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => (key === "list" && value?.computed ? null : value)),
  );
}
