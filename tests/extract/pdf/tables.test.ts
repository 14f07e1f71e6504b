import { describe, expect, it } from "vitest";
import { extractPdf } from "../../../src/extract/pdf/extract-pdf.js";
import { blockLines, blockText } from "../../../src/model/block.js";
import { installedEngines } from "./installed-engines.js";
import { type Mark, makePdf, setLines } from "./make-pdf.js";

/** The rules of a grid. */
function grid(columns: readonly number[], rows: readonly number[]): Mark[] {
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const bottom = Math.min(...rows);
  const top = Math.max(...rows);
  return [
    ...rows.map((at) => ({ line: { left, right, bottom: at, top: at } })),
    ...columns.map((at) => ({ line: { left: at, right: at, bottom, top } })),
  ];
}

describe.each(installedEngines)("tables in a PDF read by %s", (engine) => {
  it("reads the cells of a ruled table, a wrapped cell as one", async () => {
    const marks = [
      ...grid([70, 250, 400], [720, 700, 665]),
      ...setLines(["Ydelse"], { left: 75, top: 705 }),
      ...setLines(["Pris"], { left: 255, top: 705 }),
      ...setLines(["Oprensning af", "sejlrenden"], { left: 75, top: 688 }),
      ...setLines(["40.000 kr."], { left: 255, top: 688 }),
    ];
    const { tree } = await extractPdf(makePdf([{ marks }]), { engine });
    expect(tree.children.map((block) => block.type)).toEqual(["table"]);
    expect(tree.children[0] && blockLines(tree.children[0])).toEqual([
      { cells: ["Ydelse", "Pris"] },
      { cells: ["Oprensning af sejlrenden", "40.000 kr."] },
    ]);
  });

  it("reads the text of a page hatched with hundreds of crossing rules", async () => {
    const hatching = Array.from({ length: 450 }, (_, index) => 50 + index);
    const marks = [
      ...grid(hatching, hatching),
      ...setLines(["Skitse af havnen"], { left: 75, top: 705 }),
    ];
    const { tree } = await extractPdf(makePdf([{ marks }]), { engine });
    expect(tree.children.map(blockText)).toEqual(["Skitse af havnen"]);
  });

  it("follows a path of more points than a call takes arguments", async () => {
    const steps = Array.from({ length: 150_000 }, (_, index) => `${index % 500} 300 l`);
    const marks = [
      { raw: `0 300 m ${steps.join(" ")} S` },
      ...setLines(["Kort over sejlrenden"], { left: 75, top: 705 }),
    ];
    const { tree } = await extractPdf(makePdf([{ marks }]), { engine });
    expect(tree.children.map(blockText)).toEqual(["Kort over sejlrenden"]);
  });

  it("takes a box around a heading for no table", async () => {
    const marks = [
      ...grid([70, 400], [720, 700]),
      ...setLines(["Punkt 3: Ny færgeplan"], { left: 75, top: 705, font: "bold" }),
    ];
    const { tree } = await extractPdf(makePdf([{ marks }]), { engine });
    expect(tree.children.map((block) => block.type)).toEqual(["paragraph"]);
  });

  it("gives a list of people without rules one line each, with tabs", async () => {
    const marks = [
      ...setLines(["Anna Bæk", "Ole Krog", "Ida Holm"], { left: 72, top: 700 }),
      ...setLines(["Nørrevig", "Sandø", "Sandø"], { left: 300, top: 700 }),
    ];
    const { tree } = await extractPdf(makePdf([{ marks }]), { engine });
    expect(tree.children.map(blockText)).toEqual([
      "Anna Bæk\tNørrevig",
      "Ole Krog\tSandø",
      "Ida Holm\tSandø",
    ]);
  });

  it("reads two columns of prose one after the other", async () => {
    const column = (word: string) =>
      Array.from({ length: 10 }, (_, index) => `${word} linje ${index} med flere ord og tal`);
    const marks = [
      ...setLines(column("venstre"), { left: 60, top: 700 }),
      ...setLines(column("højre"), { left: 320, top: 700 }),
    ];
    const { tree } = await extractPdf(makePdf([{ marks }]), { engine });
    const text = tree.children.map(blockText).join(" ");
    expect(text.indexOf("venstre linje 9")).toBeLessThan(text.indexOf("højre linje 0"));
  });
});
