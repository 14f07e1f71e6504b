import { describe, expect, it } from "vitest";
import { blockText, sourceOf } from "../../../src/model/block.js";
import { docxBlocks, paragraph, run } from "./docx-file.js";

const styles = `
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/><w:color w:val="1F4E79"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punktoverskrift"/><w:basedOn w:val="Overskrift1"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Kraftig"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;

async function source(body: string, withStyles = styles) {
  const [block] = await docxBlocks({ body, styles: withStyles });
  if (block === undefined) throw new Error("no block");
  return { block, ...sourceOf(block), look: sourceOf(block).style };
}

describe("the look of a block", () => {
  it("follows the chain of styles to its heading level", async () => {
    const { block, look } = await source(paragraph("Budget", '<w:pStyle w:val="Punkt"/>'));
    expect(block).toMatchObject({ type: "heading", depth: 1 });
    expect(look).toMatchObject({
      styleName: "Punktoverskrift",
      outlineLevel: 1,
      bold: true,
      italic: true,
      fontSizePoints: 16,
      colour: "#1f4e79",
    });
  });

  it("is the document's default where nothing is said", async () => {
    const { block, look } = await source(paragraph("Deltagere"));
    expect(block.type).toBe("paragraph");
    expect(look).toMatchObject({ styleName: "Normal", fontSizePoints: 11, colour: null });
  });

  it("knows headings by the style's name where the styles are missing", async () => {
    const { block } = await source(paragraph("Budget", '<w:pStyle w:val="Overskrift2"/>'), "");
    expect(block).toMatchObject({ type: "heading", depth: 2 });
  });

  it("is bold only where every letter is", async () => {
    const mixed = `<w:p>${run("Beslutning", "<w:b/>")}${run(": godkendt")}</w:p>`;
    const colon = `<w:p>${run("Beslutning", '<w:rStyle w:val="Kraftig"/>')}${run(":")}</w:p>`;
    expect((await source(mixed)).look.bold).toBe(false);
    expect((await source(colon)).look.bold).toBe(true);
  });

  it("is not bold where the run takes it off, or two styles cancel it", async () => {
    const heading = '<w:pStyle w:val="Overskrift1"/>';
    const off = `<w:p><w:pPr>${heading}</w:pPr>${run("Budget", '<w:b w:val="0"/>')}</w:p>`;
    const both = `<w:p><w:pPr>${heading}</w:pPr>${run("Budget", '<w:rStyle w:val="Kraftig"/>')}</w:p>`;
    expect((await source(off)).look.bold).toBe(false);
    expect((await source(both)).look.bold).toBe(false);
  });

  it("tells empty paragraphs and space above, and the left edge of the first line", async () => {
    const indent = '<w:ind w:left="720" w:hanging="360"/><w:spacing w:before="264"/>';
    const blocks = await docxBlocks({
      styles,
      body: paragraph("Tid") + paragraph("") + paragraph("Sted", indent),
    });
    expect(blocks.map(blockText)).toEqual(["Tid", "Sted"]);
    const last = blocks[1] && sourceOf(blocks[1]);
    expect(last?.style).toMatchObject({ gapAboveLines: 2, leftPoints: 18 });
    expect(last?.places[0]).toMatchObject({ part: "word/document.xml", paragraph: 2 });
  });

  it("says where a page begins, and cuts a paragraph at a page break", async () => {
    const broken = `<w:p>${run("Slut")}<w:r><w:br w:type="page"/></w:r>${run("Ny side")}</w:p>`;
    const body = broken + paragraph("Midt") + paragraph("Bilag", "<w:pageBreakBefore/>");
    const blocks = await docxBlocks({ styles, body });
    expect(blocks.map((block) => [blockText(block), sourceOf(block).style.pageTop])).toEqual([
      ["Slut", true],
      ["Ny side", true],
      ["Midt", false],
      ["Bilag", true],
    ]);
  });

  it("has the names of bookmarks that begin in it", async () => {
    const mark = '<w:bookmarkStart w:id="1" w:name="_Toc5"/>';
    const { bookmarks } = await source(
      `${mark}<w:p><w:bookmarkStart w:id="2" w:name="_GoBack"/>${run("x")}</w:p>`,
    );
    expect(bookmarks).toEqual(["_Toc5"]);
  });
});
