import { describe, expect, it } from "vitest";
import { insertOverlaid } from "../../../src/extract/pdf/insert-overlaid.js";
import type { TextRun } from "../../../src/extract/pdf/text-run.js";

const run = (text: string, left: number, right: number): TextRun => ({
  text,
  left,
  right,
  baseline: 700,
  sizePoints: 11,
  bold: false,
  italic: false,
  href: null,
  tag: null,
  hidden: null,
  artifact: false,
});
const texts = (runs: TextRun[]) => insertOverlaid(runs).map(({ text }) => text);

describe("insertOverlaid", () => {
  it("puts a lowered sign into the gap it leaves", () => {
    expect(texts([run("kommunens CO -udledning", 72, 187), run("₂", 137, 141)])).toEqual([
      "kommunens CO₂-udledning",
    ]);
    expect(texts([run("mindre CO i byen", 72, 152), run("₂", 117, 121)])).toEqual([
      "mindre CO₂ i byen",
    ]);
  });

  it("leaves words beside each other and longer texts alone", () => {
    expect(texts([run("CO", 72, 90), run("₂", 90, 94)])).toEqual(["CO", "₂"]);
    expect(texts([run("et felt til svar", 72, 172), run("Godkendt", 90, 140)])).toEqual([
      "et felt til svar",
      "Godkendt",
    ]);
  });
});
