import { describe, expect, it } from "vitest";
import { blockText, sourceOf } from "../../../src/model/block.js";
import { docxBlocks, paragraph, run, table } from "./docx-file.js";

async function texts(body: string): Promise<string[]> {
  return (await docxBlocks(body)).map(blockText);
}

const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("text of a paragraph", () => {
  it("has tabs, line ends and hyphens as printed", async () => {
    const body = `<w:p><w:r><w:t>Tid:</w:t><w:tab/><w:t>kl. 9</w:t><w:br/><w:t>Nord</w:t><w:noBreakHyphen/><w:t>by og sam</w:t><w:softHyphen/><w:t>arbejde</w:t></w:r></w:p>`;
    expect(await texts(body)).toEqual(["Tid:\tkl. 9\nNord-by og samarbejde"]);
  });

  it("has symbols of symbol fonts as characters", async () => {
    const symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>';
    expect(await texts(`<w:p>${symbol}${run(" Ja")}</w:p>`)).toEqual(["☑ Ja"]);
  });

  it("has tracked insertions and none of the deletions", async () => {
    const body = `<w:p>${run("Rådet ")}<w:ins>${run("godkendte")}</w:ins><w:del><w:r><w:delText>afviste</w:delText></w:r></w:del><w:moveFrom>${run("flyttet")}</w:moveFrom><w:moveTo>${run(" sagen")}</w:moveTo></w:p>`;
    expect(await texts(body)).toEqual(["Rådet godkendte sagen"]);
  });

  it("runs on over a deleted paragraph end, and the block has both places", async () => {
    const deleted = "<w:rPr><w:del/></w:rPr>";
    const [block] = await docxBlocks(paragraph("Punktet blev ", deleted) + paragraph("udsat."));
    expect(block && blockText(block)).toBe("Punktet blev udsat.");
    expect(block && sourceOf(block).places.map((place) => place.paragraph)).toEqual([0, 1]);
  });

  it("is kept where nothing follows a deleted paragraph end but a table or the end", async () => {
    const deleted = "<w:rPr><w:del/></w:rPr>";
    const body = paragraph("Sagen", deleted) + table([["a", "b"]]) + paragraph("Slut", deleted);
    expect(await texts(body)).toEqual(["Sagen", "a\tb", "Slut"]);
  });

  it("has no comments, and reads content controls with their placeholders", async () => {
    const body = `<w:p><w:commentRangeStart w:id="0"/>${run("Start: ")}<w:commentRangeEnd w:id="0"/><w:r><w:annotationRef/><w:commentReference w:id="0"/></w:r><w:sdt><w:sdtPr><w:alias w:val="tid"/></w:sdtPr><w:sdtContent>${run("[Skriv tidspunkt her]")}</w:sdtContent></w:sdt><w:smartTag>${run(" i Nordby")}</w:smartTag></w:p>`;
    expect(await texts(body)).toEqual(["Start: [Skriv tidspunkt her] i Nordby"]);
  });

  it("has a field's cached result and not its instruction", async () => {
    const body = `<w:p>${run("Side ")}${field(" PAGE ", run("2"))}<w:fldSimple w:instr="NUMPAGES">${run(" af 9")}</w:fldSimple></w:p>`;
    expect(await texts(body)).toEqual(["Side 2 af 9"]);
  });

  it("goes on after a field that never ends", async () => {
    const broken = `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText></w:r></w:p>`;
    expect(await texts(broken + paragraph("Dagsorden"))).toEqual(["Dagsorden"]);
  });

  it("keeps title, tab and page of contents list entries inside one field", async () => {
    const begin = `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC \\o "1-2"</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>`;
    const entry = (title: string, page: number) =>
      `<w:hyperlink w:anchor="_Toc${page}">${run(title)}<w:r><w:tab/></w:r>${field(`PAGEREF _Toc${page}`, run(String(page)))}</w:hyperlink>`;
    const end = `<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = `<w:p>${begin}${entry("1. Budget", 2)}</w:p><w:p>${entry("2. Eventuelt", 5)}${end}</w:p>`;
    expect(await texts(body)).toEqual(["1. Budget\t2", "2. Eventuelt\t5"]);
  });

  it("keeps white space at the edge of runs where the writer forgot to ask for it", async () => {
    expect(
      await texts("<w:p><w:r><w:t>Møde </w:t></w:r><w:r><w:t>i dag</w:t></w:r></w:p>"),
    ).toEqual(["Møde i dag"]);
  });
});

describe("links", () => {
  const relationship = (id: string, target: string) =>
    `<Relationship Id="${id}" Type="x/hyperlink" Target="${target}" TargetMode="External"/>`;
  const link = (id: string) => `<w:hyperlink r:id="${id}">${run("Bilag 1")}</w:hyperlink>`;

  it.each([
    { target: "https://nordby.example/bilag.pdf", kept: true },
    { target: "mailto:sekretariat@nordby.example", kept: true },
    { target: "javascript:alert(1)", kept: false },
    { target: "file:///c:/sager/bilag.pdf", kept: false },
    { target: "..\\sager\\bilag.pdf", kept: false },
  ])("to $target are kept: $kept", async ({ target, kept }) => {
    const relationships = relationship("rId9", target);
    const [block] = await docxBlocks({ body: `<w:p>${link("rId9")}</w:p>`, relationships });
    const text = { type: "text", value: "Bilag 1" };
    expect(block?.children).toEqual(
      kept ? [{ type: "link", url: target, children: [text] }] : [text],
    );
  });

  it("are read from fields, also to a place in the document", async () => {
    const body = `<w:p>${field(' HYPERLINK "https://nordby.example" ', run("Se"))}${field(' HYPERLINK \\l "punkt3" ', run("her"))}</w:p>`;
    const [block] = await docxBlocks(body);
    expect(block?.children).toMatchObject([
      { type: "link", url: "https://nordby.example" },
      { type: "link", url: "#punkt3" },
    ]);
  });
});

describe("marks and hidden text", () => {
  it("are strong and emphasis with white space outside", async () => {
    const body = `<w:p>${run("Beslutning: ", "<w:b/>")}${run("godkendt", "<w:i/>")}</w:p>`;
    const [block] = await docxBlocks(body);
    expect(block?.children).toEqual([
      { type: "strong", children: [{ type: "text", value: "Beslutning:" }] },
      { type: "text", value: " " },
      { type: "emphasis", children: [{ type: "text", value: "godkendt" }] },
    ]);
  });

  it("puts hidden text into a block of its own", async () => {
    const body = `<w:p>${run("Sagen om ")}${run("Kaj Holm", "<w:vanish/>")}${run(" udsættes")}</w:p>`;
    const blocks = await docxBlocks(body);
    expect(blocks.map((block) => `${sourceOf(block).hidden} ${blockText(block)}`)).toEqual([
      "null Sagen om  udsættes",
      "invisible Kaj Holm",
    ]);
  });
});
