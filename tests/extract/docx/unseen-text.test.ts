import { describe, expect, it } from "vitest";
import { extractDocx } from "../../../src/extract/docx/extract-docx.js";
import { blockText, sourceOf } from "../../../src/model/block.js";
import { docxFile } from "./docx-file.js";

const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const shading = (fill: string, val = "clear", color = "auto") =>
  `<w:shd w:val="${val}" w:fill="${fill}" w:color="${color}"/>`;

async function hiddenIn(body: string): Promise<string[]> {
  const { tree } = await extractDocx(docxFile(body));
  return tree.children.filter((block) => sourceOf(block).hidden !== null).map(blockText);
}

const around = (secret: string) => `<w:p>${run("Borgeren ")}${secret}${run(" søger.")}</w:p>`;

describe("text that a reader of a Word document does not see", () => {
  it.each([
    ["black letters on black shading", `<w:color w:val="000000"/>${shading("000000")}`],
    [
      "black letters on a black pattern",
      `<w:color w:val="000000"/>${shading("auto", "solid", "000000")}`,
    ],
    ["letters of no colour under a black highlighter", '<w:highlight w:val="black"/>'],
    [
      "black letters under a black highlighter",
      '<w:color w:val="000000"/><w:highlight w:val="black"/>',
    ],
    ["white letters on paper", '<w:color w:val="FFFFFF"/>'],
    ["nearly white letters on paper", '<w:color w:val="FDFDFD"/>'],
    ["tiny letters", '<w:sz w:val="2"/>'],
    ["letters set hidden", "<w:vanish/>"],
  ])("is marked: %s", async (_, properties) => {
    expect(await hiddenIn(around(run("Inga Holt", properties)))).toEqual(["Inga Holt"]);
  });

  it.each([
    ["white letters on black shading", `<w:color w:val="FFFFFF"/>${shading("000000")}`],
    ["letters of no colour on black shading", shading("000000")],
    ["black letters under a yellow highlighter", '<w:highlight w:val="yellow"/>'],
    ["grey letters on paper", '<w:color w:val="808080"/>'],
    ["small letters", '<w:sz w:val="8"/>'],
  ])("is not marked: %s", async (_, properties) => {
    expect(await hiddenIn(around(run("Inga Holt", properties)))).toEqual([]);
  });

  it("is not marked where the paragraph or the cell is dark, or may be", async () => {
    const white = run("Overskrift", '<w:color w:val="FFFFFF"/>');
    expect(await hiddenIn(`<w:p><w:pPr>${shading("1F3864")}</w:pPr>${white}</w:p>`)).toEqual([]);
    const cell = (properties: string, text: string) =>
      `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${text}</w:p></w:tc>`;
    const table = (cells: string) =>
      `<w:tbl><w:tr>${cells}</w:tr><w:tr>${cell("", run("1"))}${cell("", run("2"))}</w:tr></w:tbl>`;
    expect(await hiddenIn(table(cell(shading("1F3864"), white) + cell("", white)))).toEqual([]);
    expect(await hiddenIn(table(cell(shading("FFFFFF"), white) + cell("", run("B"))))).toEqual([
      "Overskrift",
    ]);
  });
});
