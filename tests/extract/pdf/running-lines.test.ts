import { describe, expect, it } from "vitest";
import type { PageContent } from "../../../src/extract/pdf/page-content.js";
import { runningLines } from "../../../src/extract/pdf/running-lines.js";
import type { TextLine } from "../../../src/extract/pdf/text-line.js";
import { makeLine } from "./make-line.js";

/** A page of lines from the top, the first in type of `topPoints`. */
function page(number: number, texts: string[], topPoints: number): PageContent {
  const lines = texts.map((text, at): TextLine => {
    const isTop = at < 2;
    const sizePoints = isTop ? topPoints : 10;
    return { ...makeLine(text), page: number, sizePoints, baseline: 800 - 18 * at };
  });
  const items = lines.map((line) => ({ type: "line" as const, line }));
  return { number, widthPoints: 595, heightPoints: 842, items } as PageContent;
}

function runningTexts(topPoints: number): string[] {
  const pages = [
    page(1, ["Punkt 1: Plejecenter samt drøftelse af", "de næste skridt", "Ny tekst."], topPoints),
    page(2, ["Punkt 2: Elevpladser samt drøftelse af", "de næste skridt", "Mere."], topPoints),
  ];
  return [...runningLines(pages, 10)].map(({ text }) => text);
}

describe("runningLines", () => {
  it("finds what recurs at the same height on the next page", () => {
    expect(runningTexts(10)).toEqual(["de næste skridt", "de næste skridt"]);
  });

  it("leaves the second line of a title in large type, though titles end alike", () => {
    expect(runningTexts(14)).toEqual([]);
  });
});
