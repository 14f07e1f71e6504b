import { describe, expect, it } from "vitest";
import { extractPdf } from "../../../src/extract/pdf/extract-pdf.js";
import { blockText, sourceOf } from "../../../src/model/block.js";
import { type Mark, makePdf, setLines } from "./make-pdf.js";

const at = (text: string, left: number, baseline: number, size = 11): Mark => ({
  text,
  left,
  baseline,
  size,
});

/** "Prisen er aftalt¹ i maj." and text enough to tell the size of the body. */
const referring = [
  at("Prisen er aftalt", 72, 700),
  at("1", 143.2, 704, 6),
  at("i maj.", 149.6, 700),
  ...setLines(["Udvalget godkendte.", "Sagen sendes videre."], { left: 72, top: 660, pitch: 30 }),
];

async function blocks(...pages: Mark[][]) {
  const { tree } = await extractPdf(makePdf(pages.map((marks) => ({ marks }))), {});
  return tree.children.map((block) => `${sourceOf(block).region} ${blockText(block)}`);
}

describe("footnotes of a PDF", () => {
  it("stand behind the paragraph that refers to them, with their mark", async () => {
    const note = [
      at("1", 72, 93, 5),
      ...setLines(["Aftale af 4. maj, som er", "lagt til sagen."], {
        left: 76,
        top: 90,
        size: 9,
        pitch: 11,
      }),
    ];
    expect(await blocks([...referring, ...note])).toEqual([
      "body Prisen er aftalt[1] i maj.",
      "footnote [1] Aftale af 4. maj, som er lagt til sagen.",
      "body Udvalget godkendte.",
      "body Sagen sendes videre.",
    ]);
  });

  it("are known by a raised number in type as large as the text's", async () => {
    const note = [at("1", 72, 93, 6), at("Aftale af 4. maj.", 76, 90)];
    expect((await blocks([...referring, ...note]))[1]).toBe("footnote [1] Aftale af 4. maj.");
  });

  it("are known by a number on the line in small type", async () => {
    expect((await blocks([...referring, at("1 Aftale af 4. maj.", 72, 90, 9)]))[1]).toBe(
      "footnote [1] Aftale af 4. maj.",
    );
  });

  it("are several on a page, each behind its own reference", async () => {
    const second = [at("Salg", 72, 600), at("2", 94.2, 604, 6), at("blev udsat.", 100.6, 600)];
    const notes = [
      at("1", 72, 93, 5),
      at("Aftale af 4. maj.", 76, 90, 9),
      at("2", 72, 82, 5),
      at("Se bilag.", 76, 79, 9),
    ];
    expect(await blocks([...referring, ...second, ...notes])).toEqual([
      "body Prisen er aftalt[1] i maj.",
      "footnote [1] Aftale af 4. maj.",
      "body Udvalget godkendte.",
      "body Sagen sendes videre.",
      "body Salg[2] blev udsat.",
      "footnote [2] Se bilag.",
    ]);
  });

  it("are none where nothing at the page's foot has the raised number", async () => {
    expect(await blocks([...referring, at("Side 1", 72, 40, 9)])).toEqual([
      "body Prisen er aftalt1 i maj.",
      "body Udvalget godkendte.",
      "body Sagen sendes videre.",
      "body Side 1",
    ]);
    const area = [at("Grunden er 200 m", 72, 700), at("2", 157, 704, 6), at("stor.", 164, 700)];
    expect((await blocks([...area, at("2 Salg af jord", 72, 660, 9)]))[0]).toBe(
      "body Grunden er 200 m2 stor.",
    );
  });
});
