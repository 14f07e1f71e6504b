import { describe, expect, it } from "vitest";
import { cellParagraphs } from "../../../src/extract/pdf/cell-paragraphs.js";
import { makeLine } from "./make-line.js";

const metrics = { pitchRatio: 1.2, bodySizePoints: 10, rightPoints: 515 };

/** Lines as a cell's paragraphs, each line as wide as its letters. */
function paragraphs(lines: string[], cellRight = 515): string[] {
  const made = lines.map((text, at) => makeLine(text, { at, right: 72 + 5 * text.length }));
  return cellParagraphs(made, cellRight, metrics).map((one) =>
    one.map(({ text }) => text).join(" "),
  );
}

describe("the lines of a cell", () => {
  it("are paragraphs where names stand below each other in a wide cell", () => {
    expect(paragraphs(["Ida Holm", "Bo Vad", "Tove Krog"])).toEqual([
      "Ida Holm",
      "Bo Vad",
      "Tove Krog",
    ]);
  });

  it("are one paragraph where the cell is too narrow to tell", () => {
    expect(paragraphs(["Fordeling af", "Puljemidler"], 72 + 70)).toEqual([
      "Fordeling af Puljemidler",
    ]);
  });

  it("are one paragraph where a line goes on in small letters", () => {
    expect(paragraphs(["Oprensning af", "sejlrenden"])).toEqual(["Oprensning af sejlrenden"]);
  });

  it("are one paragraph where a title wraps before its dash", () => {
    expect(paragraphs(["4. Skolereformen", "– længere skoledage"], 72 + 120)).toEqual([
      "4. Skolereformen – længere skoledage",
    ]);
    expect(paragraphs(["Drøftet:", "– længere skoledage"], 72 + 130)).toHaveLength(2);
    expect(paragraphs(["Nyt fra udvalg", "– broen", "– festen"], 72 + 80)).toHaveLength(3);
    expect(paragraphs(["Mål", "– længere skoledage"], 72 + 200)).toHaveLength(2);
  });

  it("are paragraphs at bullets", () => {
    expect(paragraphs(["• kunstgræs", "• flere mål"], 72 + 60)).toEqual([
      "• kunstgræs",
      "• flere mål",
    ]);
  });
});
