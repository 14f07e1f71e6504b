import { describe, expect, it } from "vitest";
import type { PageMetrics } from "../../../src/extract/pdf/page-metrics.js";
import { startsParagraph } from "../../../src/extract/pdf/starts-paragraph.js";
import type { TextLine } from "../../../src/extract/pdf/text-line.js";
import { makeLine } from "./make-line.js";

const metrics: PageMetrics = { pitchRatio: 1.2, rightPoints: 520, bodySizePoints: 10 };

function starts(above: string, below: string, right?: number): boolean {
  const first = makeLine(above, { right });
  return startsParagraph({
    above: first,
    line: makeLine(below, { at: 1 }),
    first,
    count: 1,
    metrics,
  });
}

describe("startsParagraph", () => {
  it("begins at a bold label below another one, or below a whole sentence", () => {
    expect(
      starts("**Deltagere:** Ida Holm, Bo Vad, Tina Krog", "**Afbud:** Per Ask og Eva By"),
    ).toBe(true);
    expect(
      starts("Kassereren gennemgik alle tallene.", "**Beslutning:** Taget til orientering"),
    ).toBe(true);
  });

  it("begins at a line set in the middle below another that has room at both ends", () => {
    const day = "onsdag den 15. maj 2024 kl. 16.00";
    const at = (text: string, left: number, right: number, order: number) => ({
      ...makeLine(text, { right, at: order }),
      left,
      blocks: new Set([1]),
    });
    const startsBelow = (left: number) => {
      const above = at(day, left, 420, 0);
      const line = at("Havnekontoret, Kaj 1", 225, 370, 1);
      return startsParagraph({ above, line, first: above, count: 1, metrics });
    };
    expect(startsBelow(175)).toBe(true);
    expect(startsBelow(225)).toBe(false);
  });

  it("begins at a bold heading below a quotation that ends", () => {
    expect(starts("Det hedder: ”Godkendt uden bemærkninger.”", "**Indstilling**")).toBe(true);
  });

  it("begins at a bold line set apart from a list line that fills its own", () => {
    const above = makeLine("• at Kredsen tager orienteringen om udbredelsen til efterretning");
    const startsAt = (gapPoints: number) =>
      startsParagraph({
        above,
        line: { ...makeLine("**Sagsfremstilling**"), baseline: above.baseline - gapPoints },
        first: above,
        count: 1,
        metrics,
      });
    expect(startsAt(14)).toBe(true);
    expect(startsAt(12)).toBe(false);
  });

  it("goes on within a bold title over a colon", () => {
    const title = "**Punkt 5: Samarbejdet om den nye hjemmepleje:**";
    expect(starts(title, "**status og de næste skridt**", 430)).toBe(false);
  });

  it("goes on with a sentence that fills its line", () => {
    expect(
      starts("Kassereren gennemgik alle tallene og fortalte om", "pumpens tilstand i maj."),
    ).toBe(false);
  });

  it("goes on within a title in large type that is wrapped early", () => {
    const large = (text: string, at: number, right: number): TextLine => ({
      ...makeLine(text, { right }),
      sizePoints: 16,
      baseline: 700 - 19 * at,
    });
    const first = large("Punkt 6: Samarbejde med Erhvervshus", 0, 390);
    const startsBelow = (text: string) =>
      startsParagraph({ above: first, line: large(text, 1, 250), first, count: 1, metrics });
    expect(startsBelow("Sønderby /v. Ida Holm")).toBe(false);
    expect(startsBelow("Punkt 7: Eventuelt")).toBe(true);
  });
});
