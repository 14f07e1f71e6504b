import { describe, expect, test } from "vitest";
import { blockText } from "../../../src/model/block.js";
import { itemsOf, sectionLines, structuredText } from "../outline.js";

describe("paragraphs over a page break", () => {
  test("are joined where a blank line cuts a sentence, and keep both places", async () => {
    const tree = await structuredText(`1. Hjælpemidler

Sagsfremstilling

Borgerne har efter den hidtidige praksis i kommunen

fået bevilget hjælpemidler uden egenbetaling.

2. Eventuelt

Referat

Intet.`);
    expect(sectionLines(itemsOf(tree)[0])).toEqual([
      "sagsfremstilling: Borgerne har efter den hidtidige praksis i kommunen fået bevilget hjælpemidler uden egenbetaling.",
    ]);
    const section = itemsOf(tree)[0]?.children.find((child) => child.type === "itemSection");
    const joined = section?.type === "itemSection" ? section.children.at(-1) : undefined;
    expect(joined?.data?.source?.places).toHaveLength(2);
  });

  test("stay apart where the first ends as a sentence or the next is a list", async () => {
    const tree = await structuredText(`1. Hjælpemidler

Sagsfremstilling

Der er tre veje at gå, og udvalget skal vælge en af dem:

- den billige
- den dyre

2. Eventuelt

Referat

Intet.`);
    const section = itemsOf(tree)[0]?.children.find((child) => child.type === "itemSection");
    const texts = section?.type === "itemSection" ? section.children.map(blockText) : [];
    expect(texts).toEqual([
      "Sagsfremstilling",
      "Der er tre veje at gå, og udvalget skal vælge en af dem:",
      "- den billige",
      "- den dyre",
    ]);
  });
});
