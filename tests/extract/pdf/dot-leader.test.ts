import { describe, expect, it } from "vitest";
import { withShortLeaders } from "../../../src/extract/pdf/dot-leader.js";
import type { TextLine } from "../../../src/extract/pdf/text-line.js";

function line(text: string, right = 520): TextLine {
  const spans = [{ text, bold: false, italic: false, href: null }];
  return {
    page: 1,
    left: 72,
    right,
    baseline: 700,
    sizePoints: 10,
    segments: [{ left: 72, right, spans }],
    spans,
    text,
    bold: false,
    italic: false,
    blocks: new Set(),
    role: null,
    hidden: null,
    artifact: false,
    columnRight: null,
    leader: text.includes("\t"),
  };
}

const texts = (lines: TextLine[]) => withShortLeaders(lines).map(({ text }) => text);

describe("withShortLeaders", () => {
  it("reads the page of an entry that has no room for dots", () => {
    expect(
      texts([line("1. Velkomst\t2"), line("2. Fælles indsats for læsning. 4"), line("3. Kaj\t5")]),
    ).toEqual(["1. Velkomst\t2", "2. Fælles indsats for læsning\t4", "3. Kaj\t5"]);
  });

  it("leaves lines that end elsewhere, fall back in pages or have no entry beside them", () => {
    const elsewhere = [line("1. Velkomst\t2"), line("Sag 4", 200)];
    const falling = [line("1. Velkomst\t5"), line("2. Budget 2")];
    const alone = [line("Budget 2024"), line("Tilskud 7")];
    for (const lines of [elsewhere, falling, alone]) {
      expect(texts(lines)).toEqual(lines.map(({ text }) => text));
    }
  });
});
