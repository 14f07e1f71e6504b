import { describe, expect, it } from "vitest";
import { blockText } from "../../../src/model/block.js";
import { isBlock } from "../../../src/model/tree.js";
import { splitItemLines } from "../../../src/structure/items/split-item-lines.js";
import { itemLines, itemsOf, structuredMarkdown } from "../outline.js";

const typed =
  "Pkt.1 Protokol\\\nOplæst og godkendt.\\\nPkt.2 Vand\\\nDer lukkes for vandet.\\\nHusk måleren.\\\nPkt.3 Evt\\\nIntet.";

describe("items typed in one paragraph", () => {
  it("begin at the lines that count on", async () => {
    const tree = await structuredMarkdown(`# Referat af bestyrelsesmøde\n\n${typed}`);
    expect(itemLines(tree)).toEqual(["1 Protokol", "2 Vand", "3 Evt"]);
    expect(itemsOf(tree)[1]?.children.map((child) => child.type)).toEqual([
      "headingLine",
      "itemSection",
    ]);
  });

  it("lose no character", () => {
    const text = "Pkt.1 Protokol\nGodkendt.\n\nPkt.2 Vand\nLukket.";
    const parts = splitItemLines({ type: "paragraph", children: [{ type: "text", value: text }] });
    expect(parts.filter(isBlock).map(blockText).join("")).toBe(text);
    expect(parts).toHaveLength(2);
  });

  it("are no references within a text", () => {
    const block = {
      type: "paragraph" as const,
      children: [{ type: "text" as const, value: "Se også\nPkt. 4 Havnen\nog punkt 7." }],
    };
    expect(splitItemLines(block)).toEqual([block]);
  });
});

describe("items under one number", () => {
  it("are parts where the number has a heading of its own", async () => {
    const tree = await structuredMarkdown(
      "# Referat\n\n**Ad. 1 Dagsorden**\n\nGodkendt.\n\n**Ad. 2 Forskning**\n\n**Ad. 2a Udvalg**\n\nTiltrådt.\n\n**Ad. 2b Grader**\n\nDer er tildelt 14.\n\n**Ad. 3 Eventuelt**\n\nIntet.",
    );
    expect(itemLines(tree)).toEqual([
      "1 Dagsorden",
      "2 Forskning",
      "  2a Udvalg",
      "  2b Grader",
      "3 Eventuelt",
    ]);
  });
});
