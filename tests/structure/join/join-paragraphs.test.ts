import type { Heading } from "mdast";
import { describe, expect, test } from "vitest";
import { blockText } from "../../../src/model/block.js";
import { noPlace, plainStyle } from "../../../src/model/source.js";
import { isBlock } from "../../../src/model/tree.js";
import { joinParagraphs } from "../../../src/structure/join/remark-join-paragraphs.js";
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

  test("stay apart where the first says who recommends to whom", async () => {
    const tree = await structuredText(
      "1. Havnen\n\nResume\n\nMolen males.\n\nForvaltningen indstiller til Udvalget for Havn og Fiskeri\n\nat molen males.\n\nBeslutning\n\nGodkendt.\n\n2. Eventuelt\n\nResume\n\nIntet.",
    );
    expect(sectionLines(itemsOf(tree)[0])).toEqual([
      "resume: Molen males.",
      "indstilling: at molen males.",
      "beslutning: Godkendt.",
    ]);
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

  test("stay apart where each is a point of what is recommended", async () => {
    const tree = await structuredText(
      `1. Hjælpemidler

Indstilling

at budgettet for hjælpemidler til borgere tages til efterretning, og

at der gives en tillægsbevilling.

2. Eventuelt

Referat

Intet.`,
    );
    expect(itemsOf(tree)[0]?.recommendations[0]?.points).toHaveLength(2);
  });

  test("joins a title that a page break cut, and leaves two headings of one page", () => {
    const heading = (text: string, page: number, pageTop: boolean): Heading => ({
      type: "heading",
      depth: 2,
      children: [{ type: "text", value: text }],
      data: {
        source: {
          places: [{ ...noPlace, page }],
          region: "body",
          style: { ...plainStyle, pageTop },
          list: null,
          bookmarks: [],
          hidden: null,
        },
      },
    });
    const above = heading("4. Status på samarbejdet om plejecentret og en plan for", 1, false);
    const textsOf = (below: Heading) =>
      joinParagraphs({ type: "root", children: [above, below] }).children.map(
        (child) => isBlock(child) && blockText(child),
      );
    expect(textsOf(heading("inddragelse af borgerne", 2, true))).toEqual([
      "4. Status på samarbejdet om plejecentret og en plan for inddragelse af borgerne",
    ]);
    expect(textsOf(heading("inddragelse af borgerne", 1, false))).toHaveLength(2);
  });
});
