import { describe, expect, it } from "vitest";
import { withShortLeaders } from "../../../src/extract/pdf/dot-leader.js";
import type { TextLine } from "../../../src/extract/pdf/text-line.js";
import { makeLine } from "./make-line.js";

const texts = (lines: TextLine[]) => withShortLeaders(lines).map(({ text }) => text);

describe("withShortLeaders", () => {
  it("reads the page of an entry that has no room for dots", () => {
    expect(
      texts([
        makeLine("1. Velkomst\t2"),
        makeLine("2. Fælles indsats for læsning. 4"),
        makeLine("3. Kaj\t5"),
      ]),
    ).toEqual(["1. Velkomst\t2", "2. Fælles indsats for læsning\t4", "3. Kaj\t5"]);
  });

  it("leaves lines that end elsewhere, fall back in pages or have no entry beside them", () => {
    const elsewhere = [makeLine("1. Velkomst\t2"), makeLine("Sag 4", { right: 200 })];
    const falling = [makeLine("1. Velkomst\t5"), makeLine("2. Budget 2")];
    const alone = [makeLine("Budget 2024"), makeLine("Tilskud 7")];
    for (const lines of [elsewhere, falling, alone]) {
      expect(texts(lines)).toEqual(lines.map(({ text }) => text));
    }
  });
});
