import { describe, expect, it } from "vitest";
import type { BlockRecord, SectionRecord } from "../../src/model/item-record.js";
import { sectionViews } from "../../src/review/item/section-views.js";

const place = {
  page: 2,
  box: { left: 50, bottom: 600, right: 500, top: 612 },
  part: null,
  paragraph: null,
  paragraphEnd: null,
  lineStart: null,
  lineEnd: null,
};

function section(...blocks: (string | Partial<BlockRecord>)[]): SectionRecord {
  const made = blocks.map((block): BlockRecord => {
    const partial = typeof block === "string" ? { text: block } : block;
    return { type: "paragraph", text: "", provenance: [place], ...partial };
  });
  const text = made.map((block) => block.text).join("\n");
  return {
    kind: "sagsfremstilling",
    heading: "Sagsfremstilling",
    text,
    markdown: text,
    blocks: made,
  };
}

const released = (text: string) => ({
  kind: "sagsfremstilling" as const,
  heading: "Sagsfremstilling",
  text,
});

describe("the sections an item is shown with", () => {
  it("have the record's blocks and places", () => {
    const [view] = sectionViews(
      [released("Broen er fra 1931.\nDen lukkes.")],
      [section("Broen er fra 1931.", "Den lukkes.")],
    );
    expect(view?.blocks.map(({ start }) => start)).toEqual([0, 19]);
    expect(view?.blocks[1]?.places).toEqual([place]);
  });

  it("never have a block that is held back", () => {
    const recorded = section(
      "Sagen er lukket.",
      { text: "CPR 010203-1234", private: ["private-cpr-number"] },
      { text: "under bjælken", hidden: "covered" },
    );
    const [view] = sectionViews([released("Sagen er lukket.")], [recorded]);
    expect(view?.blocks.map(({ text }) => text)).toEqual(["Sagen er lukket."]);
  });

  it("stand without places where the record says another thing than the index", () => {
    const [view] = sectionViews([released("Ældre tekst.\nTo linjer.")], [section("Nyere tekst.")]);
    expect(view?.blocks).toEqual([
      { type: "paragraph", text: "Ældre tekst.", start: 0, places: [] },
      { type: "paragraph", text: "To linjer.", start: 13, places: [] },
    ]);
  });
});
