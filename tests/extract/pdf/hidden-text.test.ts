import { describe, expect, it } from "vitest";
import { extractPdf } from "../../../src/extract/pdf/extract-pdf.js";
import { blockText, sourceOf } from "../../../src/model/block.js";
import { installedEngines } from "./installed-engines.js";
import { type Mark, makePdf, setLines } from "./make-pdf.js";

const names = setLines(["Sagen angår Ida Holm, Sandø"], { left: 72, top: 700 });
const open = setLines(["Godkendt."], { left: 72, top: 660 });

describe.each(installedEngines)("text that a reader of a PDF does not see, by %s", (engine) => {
  const hidden = async (marks: Mark[]) => {
    const { tree } = await extractPdf(makePdf([{ marks }]), { engine });
    return tree.children.map((block) => ({
      text: blockText(block),
      hidden: sourceOf(block).hidden,
    }));
  };

  it("is marked where a dark bar was painted over it", async () => {
    const bar = { bar: { left: 130, bottom: 696, right: 190, top: 712 } };
    expect(await hidden([...names, ...open, bar])).toEqual([
      { text: "Sagen angår Ida Holm, Sandø", hidden: "covered" },
      { text: "Godkendt.", hidden: null },
    ]);
  });

  it("is marked under a bar of any colour, though something was written on the bar", async () => {
    for (const paint of ["1 g", "0.8 0.9 1 rg", "/Ink cs 0 scn"]) {
      const bar = { raw: `${paint} 60 690 300 25 re f 0 g` };
      const note = setLines(["Fjernet"], { left: 250, top: 700 });
      expect(await hidden([...names, bar, ...note, ...open])).toEqual([
        { text: "Sagen angår Ida Holm, Sandø\tFjernet", hidden: "covered" },
        { text: "Godkendt.", hidden: null },
      ]);
    }
  });

  it("is not marked under a fill that lets it through, is open in the middle, or is cut off", async () => {
    const seeThrough = [
      "/Half gs 1 g 60 690 300 25 re f",
      "/Marker gs 1 1 0 rg 60 690 300 25 re f",
      "1 g 60 680 300 45 re 62 682 296 41 re f*",
      "1 g 60 690 m 360 690 l 360 715 l f",
      "60 600 300 20 re W n 1 g 0 0 595 842 re f",
      "/Pattern cs /Lines scn 60 690 300 25 re f",
    ];
    for (const raw of seeThrough) {
      expect(await hidden([...names, ...open, { raw: `q ${raw} Q` }])).toEqual([
        { text: "Sagen angår Ida Holm, Sandø", hidden: null },
        { text: "Godkendt.", hidden: null },
      ]);
    }
  });

  it("is not marked where its letters let everything through, since they may be drawn as shapes", async () => {
    const [faint] = await hidden([{ raw: "q /Faint gs" }, ...names, { raw: "Q" }, ...open]);
    expect(faint).toEqual({ text: "Sagen angår Ida Holm, Sandø", hidden: null });
  });

  it("is not marked where the bar is the ground it is painted on", async () => {
    const bar = { bar: { left: 60, bottom: 690, right: 300, top: 715 } };
    expect(await hidden([bar, { raw: "1 g" }, ...names])).toEqual([
      { text: "Sagen angår Ida Holm, Sandø", hidden: null },
    ]);
  });

  it("is not marked on a dark bar behind a table of very many rules", async () => {
    const cells = Array.from({ length: 600 }, (_, at) => {
      const left = 60 + 15 * (at % 30);
      return `${left} ${300 + 15 * Math.floor(at / 30)} 15 15 re S`;
    });
    const total = { raw: `${cells.join(" ")} 0.1 g 60 690 300 25 re f 1 g` };
    expect(await hidden([...open, total, ...names])).toContainEqual({
      text: "Sagen angår Ida Holm, Sandø",
      hidden: null,
    });
  });

  it("is found under a thousand fills over thousands of words", async () => {
    const words = Array.from({ length: 3000 }, (_, at) => {
      const left = 20 + 14 * (at % 40);
      return `BT /F1 6 Tf ${left} ${820 - 6.5 * Math.floor(at / 40)} Td (ord) Tj ET`;
    });
    const fills = Array.from({ length: 1400 }, () => "1 g 0 0 595 842 re f");
    const blocks = await hidden([{ raw: [...words, ...fills].join("\n") }]);
    expect(new Set(blocks.map((block) => block.hidden))).toEqual(new Set(["covered"]));
  });

  it("is marked where it is set invisible", async () => {
    const [invisible, seen] = await hidden([
      { raw: "BT 3 Tr /F1 11 Tf 72 700 Td (Ikke til tryk) Tj 0 Tr ET" },
      ...open,
    ]);
    expect(invisible).toEqual({ text: "Ikke til tryk", hidden: "invisible" });
    expect(seen).toEqual({ text: "Godkendt.", hidden: null });
  });

  it("is marked in the colour of the paper, or of the bar it stands on", async () => {
    const white = { raw: "1 g" };
    expect(await hidden([white, ...names, { raw: "0 g" }, ...open])).toEqual([
      { text: "Sagen angår Ida Holm, Sandø", hidden: "invisible" },
      { text: "Godkendt.", hidden: null },
    ]);
    const bar = { bar: { left: 60, bottom: 690, right: 300, top: 715 } };
    expect(await hidden([bar, ...names, ...open])).toEqual([
      { text: "Sagen angår Ida Holm, Sandø", hidden: "invisible" },
      { text: "Godkendt.", hidden: null },
    ]);
  });

  it("is not marked on a picture, a shape with curves, or in an ink of its own", async () => {
    const round = { raw: "0.2 0.3 0.6 rg 60 690 m 60 720 200 720 300 715 c 300 690 l f 1 g" };
    expect(await hidden([round, ...names, { raw: "0 g" }, ...open])).toEqual([
      { text: "Sagen angår Ida Holm, Sandø", hidden: null },
      { text: "Godkendt.", hidden: null },
    ]);
    const outlined = { raw: "1 g 2 Tr" };
    expect(await hidden([outlined, ...names])).toEqual([
      { text: "Sagen angår Ida Holm, Sandø", hidden: null },
    ]);
  });

  it("is not marked in an ink chosen before the graphics state was saved, and back again", async () => {
    const raw = "/Ink cs 1 scn q /DeviceRGB cs 0 0 0 sc Q 1 scn";
    expect(await hidden([{ raw }, ...names])).toEqual([
      { text: "Sagen angår Ida Holm, Sandø", hidden: null },
    ]);
    const device = "/Ink cs 1 scn 1 1 1 rg";
    expect(await hidden([{ raw: device }, ...names])).toEqual([
      { text: "Sagen angår Ida Holm, Sandø", hidden: "invisible" },
    ]);
  });

  it("is not marked where recognition put it behind a scanned page", async () => {
    const raw = "BT 3 Tr /F1 11 Tf 72 700 Td (Referat af et skannet papir) Tj ET";
    expect(await hidden([{ raw }])).toEqual([
      { text: "Referat af et skannet papir", hidden: null },
    ]);
  });
});
