import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pdfFile } from "../../../src/extract/pdf/file/pdf-file.js";
import { type Mark, makePdf, setLines } from "./make-pdf.js";

const link = { url: "https://eksempel.dk/havn", left: 70, bottom: 690, right: 240, top: 712 };
const marks: Mark[] = [
  ...setLines(["Takster for havnen"], { left: 72, top: 700, font: "bold" }),
  { line: { left: 72, bottom: 690, right: 300, top: 690 } },
  { bar: { left: 100, bottom: 600, right: 200, top: 615 } },
  { raw: "BT 3 Tr /F3 9 Tf 72 500 Td (Skjult) Tj ET" },
];

describe("pdfFile", () => {
  it("reads rules, bars, links and where text in which font is shown", () => {
    const file = pdfFile(makePdf([{ marks, links: [link] }]), { pageCount: 1 });
    expect(file?.links(0)).toEqual([
      { subtype: "Link", url: "https://eksempel.dk/havn", rect: [70, 690, 240, 712] },
    ]);
    const drawing = file?.drawing(0)?.drawing;
    expect(drawing?.level).toEqual([{ at: 690, from: 72, to: 300 }]);
    expect(drawing?.areas).toMatchObject([
      { box: { left: 100, bottom: 600, right: 200, top: 615 }, colour: 0, covers: true },
    ]);
    expect(drawing?.shown).toMatchObject([
      { at: { x: 72, y: 700 }, visible: true, fontName: "Helvetica-Bold" },
      { at: { x: 72, y: 500 }, visible: false, fontName: "Helvetica-Oblique" },
    ]);
    expect(file?.drawing(0)?.hasImage).toBe(false);
  });

  it("measures a turned page as it is shown", () => {
    const raw = "BT /F1 11 Tf 0 1 -1 0 100 72 Tm (Lagt ned) Tj ET";
    const file = pdfFile(makePdf([{ marks: [{ raw }], rotate: 90 }]), { pageCount: 1 });
    expect(file?.drawing(0)?.drawing.shown).toMatchObject([{ at: { x: 72, y: 495 } }]);
  });

  it("gives nothing where the pages are not those the engine found", () => {
    expect(pdfFile(makePdf([{ marks }]), { pageCount: 2 })).toBeNull();
    expect(pdfFile(new TextEncoder().encode("Referat"), { pageCount: 1 })).toBeNull();
  });

  it("never throws on damaged bytes", () => {
    const valid = makePdf([{ marks, links: [link] }, { marks }]);
    const changes = fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { maxLength: 20 });
    fc.assert(
      fc.property(changes, fc.nat(valid.length), (edits, length) => {
        const copy = valid.slice(0, length);
        for (const [index, byte] of edits) copy[index] = byte;
        for (const pages of [1, 2]) {
          const file = pdfFile(copy, { pageCount: pages });
          for (let index = 0; index < pages; index += 1) {
            file?.drawing(index);
            file?.links(index);
          }
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
