import type { PhrasingContent } from "mdast";
import { beforeAll, describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.js";
import { blockText, sourceOf } from "../../src/model/block.js";
import type { Extraction } from "../../src/model/extraction.js";
import type { Block } from "../../src/model/tree.js";
import { blocksOf } from "./block-summary.js";
import { contractFormats } from "./contract-formats.js";
import { contractMinutes, type MinutesBlock } from "./contract-minutes.js";

/** Text of a block without a list marker that is printed in it. */
function bareText(block: Block): string {
  const { list } = sourceOf(block);
  const text = blockText(block);
  return list === null || list.computed ? text : text.slice(list.label.length).trimStart();
}

function plannedText(block: MinutesBlock): string {
  switch (block.kind) {
    case "paragraph":
      return block.parts.map((part) => part.text).join("");
    case "tabbed":
      return block.cells.join("\t");
    case "table":
      return block.rows.map((row) => row.join("\t")).join("\n");
    default:
      return block.text;
  }
}

/** Mark and depth of list items; bullets are one, whatever their shape. */
function listTraits(block: Block) {
  const { list } = sourceOf(block);
  return list === null ? null : { label: list.ordered ? list.label : "•", depth: list.depth };
}

function childrenOfType(block: Block, type: PhrasingContent["type"]): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  const search = (nodes: readonly PhrasingContent[]): void => {
    for (const node of nodes) {
      if (node.type === type) found.push(node);
      if ("children" in node) search(node.children);
    }
  };
  if (block.type !== "table") search(block.children);
  return found;
}

describe.each(contractFormats)(
  "the same minutes as $format",
  ({ write, headings, depths, engine }) => {
    let extraction: Extraction;
    let blocks: Block[];
    beforeAll(async () => {
      extraction = await extract(await write(contractMinutes), { engine });
      blocks = blocksOf(extraction);
    });

    it("gives the same blocks with the same text in the same order", () => {
      expect(blocks.map(bareText)).toEqual(contractMinutes.map(plannedText));
    });

    it("gives nothing but blocks, each with its source", () => {
      expect(blocks).toHaveLength(extraction.tree.children.length);
      for (const block of blocks) {
        const source = block.data?.source;
        expect(source?.places.length).toBeGreaterThan(0);
        expect(source?.region).toBe("body");
        expect(source?.hidden).toBeNull();
      }
      expect(extraction.ocr).toBe(false);
      expect(extraction.findings).toEqual([]);
    });

    it("gives list items the same marks and depths", () => {
      const planned = contractMinutes.map((block) =>
        block.kind === "item" ? { label: block.label, depth: depths ? block.depth : 0 } : null,
      );
      expect(blocks.map(listTraits)).toEqual(planned);
    });

    it("keeps the table a table", () => {
      expect(blocks.map((block) => block.type === "table")).toEqual(
        contractMinutes.map((block) => block.kind === "table"),
      );
    });

    it("keeps the link with its target", () => {
      expect(blocks.flatMap((block) => childrenOfType(block, "link"))).toMatchObject([
        { url: "https://www.example.dk/badebro" },
      ]);
    });

    it.runIf(headings)("marks headings with their level", () => {
      expect(blocks.map((block) => sourceOf(block).style.outlineLevel)).toEqual(
        contractMinutes.map((block) => (block.kind === "heading" ? block.depth : null)),
      );
    });

    it("keeps the bold label that runs into its text", () => {
      const label = blocks.find((block) => bareText(block).startsWith("Indstilling:"));
      const [strong] = label === undefined ? [] : childrenOfType(label, "strong");
      expect(strong === undefined ? "" : blockText(strong).trim()).toBe("Indstilling:");
      expect(label && sourceOf(label).style.bold).toBe(false);
    });

    it("can be extracted twice with the same result", async () => {
      expect(await extract(await write(contractMinutes), { engine })).toEqual(extraction);
    });
  },
);
