import { expect, it } from "vitest";
import type { PageDrawing } from "../../../src/extract/pdf/drawing-state.js";
import { pdfFile } from "../../../src/extract/pdf/file/pdf-file.js";
import { openPdf } from "../../../src/extract/pdf/open-pdf.js";
import { readDrawing } from "../../../src/extract/pdf/page-drawing.js";
import type { PaintedArea } from "../../../src/extract/pdf/painted-areas.js";
import { makePdf } from "./make-pdf.js";

it.each([
  { what: "a bar", raw: "0.2 g 60 690 300 25 re f" },
  { what: "two bars of one path", raw: "1 g 60 690 100 25 re 60 600 100 25 re f" },
  { what: "a frame", raw: "1 g 60 680 300 45 re 62 682 296 41 re f*" },
  { what: "a wedge", raw: "1 g 60 690 m 360 690 l 360 715 l f" },
  {
    what: "a bar that is cut off",
    raw: "q 60 600 300 20 re W n 1 g 0 0 595 842 re f Q 1 g 9 9 99 9 re f",
  },
  {
    what: "a pale bar, and one after it",
    raw: "q /Half gs 1 g 60 690 300 25 re f Q 9 9 99 9 re f",
  },
  { what: "a bar after a soft mask", raw: "q /Masked gs Q 0.2 g 60 690 300 25 re f" },
  { what: "a marker's bar", raw: "/Marker gs 1 1 0 rg 60 690 300 25 re f" },
])("pdf.js' operations tell the same of $what as the file itself", async ({ raw }) => {
  const bytes = makePdf([{ marks: [{ raw }] }]);
  const byPdfJs = await drawingByPdfJs(bytes);
  const bySelf = pdfFile(bytes, { pageCount: 1 })?.drawing(0)?.drawing;
  expect(bySelf?.areas.length).toBeGreaterThan(0);
  expect(byPdfJs.areas.map(withoutOrder)).toEqual(bySelf?.areas.map(withoutOrder));
});

it("places what an annotation draws where the annotation is", async () => {
  const covers = [{ left: 60, bottom: 690, right: 260, top: 720 }];
  const { areas } = await drawingByPdfJs(makePdf([{ marks: [], covers }]));
  expect(areas.map(withoutOrder)).toEqual([{ box: covers[0], colour: 0xffffff, covers: true }]);
});

async function drawingByPdfJs(bytes: Uint8Array): Promise<PageDrawing> {
  const { document, close } = await openPdf(bytes.slice(), {});
  const drawing = await readDrawing(await document.getPage(1));
  await close();
  return drawing;
}

function withoutOrder({ box, colour, covers }: PaintedArea) {
  return { box, colour, covers };
}
