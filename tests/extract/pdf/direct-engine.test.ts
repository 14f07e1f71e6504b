import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractPdf } from "../../../src/extract/pdf/extract-pdf.js";
import { blockText, sourceOf } from "../../../src/model/block.js";
import type { PdfEngineName } from "../../../src/model/extraction.js";
import type { Block } from "../../../src/model/tree.js";
import { makePdf } from "./make-pdf.js";

const folder = new URL("../../../samples/", import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith(".pdf"));

async function read(bytes: Uint8Array, engine: PdfEngineName) {
  const { tree, extractor, findings } = await extractPdf(bytes, { engine });
  const blocks = tree.children.map((node) => {
    const block = node as Block;
    const { places, style, region } = sourceOf(block);
    return {
      type: block.type,
      text: blockText(block),
      region,
      bold: style.bold,
      italic: style.italic,
      sizePoints: style.fontSizePoints,
      boxes: places.map(({ page, box }) => ({ page, left: Math.round(box?.left ?? 0) })),
    };
  });
  return {
    blocks,
    outline: tree.data?.file?.outline,
    title: tree.data?.file?.title,
    extractor,
    findings,
  };
}

describe("reading a PDF from its own objects", () => {
  it.each(samples)("gives what pdf.js gives of %s", async (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const { extractor, ...direct } = await read(bytes, "direct");
    const { extractor: other, ...byPdfParse } = await read(bytes, "pdf-parse");
    expect(extractor).toBe("direct 1");
    expect(other).toMatch(/^pdf-parse /u);
    expect(direct).toEqual(byPdfParse);
  });

  it("leaves a file to pdf-parse whose font does not tell its letters", async () => {
    const bytes = makePdf([{ marks: [{ text: "Referat af mødet", left: 72, baseline: 700 }] }]);
    const { extractor } = await read(bytes, "direct");
    expect(extractor).toMatch(/^pdf-parse /u);
  });
});
