import { describe, expect, it } from "vitest";
import { extractDocx } from "../../../src/extract/docx/extract-docx.js";
import { sourceOf } from "../../../src/model/block.js";
import { summary } from "../block-summary.js";
import {
  type DocxParts,
  docxFile,
  inList,
  list,
  numbering,
  paragraph,
  run,
  table,
} from "./docx-file.js";

async function lines(parts: DocxParts | string): Promise<string[]> {
  return summary(await extractDocx(docxFile(parts)));
}

const heading = (text: string) => paragraph(text, '<w:outlineLvl w:val="0"/>');
const long = "Forvaltningen oplyser, at arbejdet følger tidsplanen, og at der er afsat midler.";

describe("a table of data", () => {
  it("is a table, its cells' paragraphs split by line ends", async () => {
    const cell = paragraph("Hanne Lund") + paragraph("Jens Krogh");
    expect(
      await lines(
        table([
          ["Opgave", "Ansvarlig", "Frist"],
          ["Budget", cell, "1. maj"],
        ]),
      ),
    ).toEqual(["table Opgave | Ansvarlig | Frist / Budget | Hanne Lund / Jens Krogh | 1. maj"]);
  });

  it("is a table where its first row is bold as no other is, whatever the cells hold", async () => {
    const cell = paragraph("1. Budget") + paragraph("a) Taxameter") + paragraph(long);
    const rows = [
      [run("Dagsorden", "<w:b/>"), run("Beslutning", "<w:b/>")].map((head) => paragraph(head)),
      [cell, "Godkendt."],
      ["2. Eventuelt", "Intet."],
    ];
    expect(await lines(table(rows))).toHaveLength(1);
    expect((await lines(table(rows.slice(1)))).length).toBeGreaterThan(1);
  });

  it("has empty cells where cells are merged across or down", async () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph("I alt")}</w:tc>`;
    const below = `<w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph("")}</w:tc>`;
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${wide}${cell("9")}</w:tr><w:tr>${below}${cell("4")}${cell("5")}</w:tr></w:tbl>`;
    expect(await lines(body)).toEqual(["table I alt |  | 9 /  | 4 | 5"]);
  });

  it("leaves out rows deleted by a tracked change", async () => {
    const row = (text: string, properties: string) =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph("1")}</w:tc></w:tr>`;
    expect(await lines(`<w:tbl>${row("A", "")}${row("B", "<w:del/>")}</w:tbl>`)).toEqual([
      "table A | 1",
    ]);
  });

  it("keeps automatic numbers as text of their cells", async () => {
    const rows = ["Budget", "Eventuelt"].map((title) => [paragraph("", inList(1)), title]);
    const numbers = numbering([{ format: "decimal", text: "%1." }]) + list(1);
    expect(await lines({ body: table(rows), numbering: numbers })).toEqual([
      "table 1. | Budget / 2. | Eventuelt",
    ]);
  });

  it("flattens a table inside a cell into the cell's text", async () => {
    const inner = table([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(
      await lines(
        table([
          ["Plan", inner],
          ["Frist", "maj"],
        ]),
      ),
    ).toEqual(["table Plan | a | b / c | d / Frist | maj"]);
  });

  it("has the range of its paragraphs as places", async () => {
    const body =
      paragraph("Før") +
      table([
        ["a", "b"],
        ["c", "d"],
      ]);
    const { tree } = await extractDocx(docxFile(body));
    const source = tree.children[1] && sourceOf(tree.children[1]);
    expect(source?.places.map((place) => place.paragraph)).toEqual([1, 4]);
  });

  it("sets lists side by side line for line", async () => {
    const names = ["Hanne Lund", "Jens Krogh", "Ida Vestergaard"].map((name) => paragraph(name));
    const roles = ["Formand", "Medlem", "Medlem"].map((role) => paragraph(role));
    expect(await lines(table([[names.join(""), roles.join("")]]))).toEqual([
      "table Hanne Lund | Formand / Jens Krogh | Medlem / Ida Vestergaard | Medlem",
    ]);
  });
});

describe("a table that arranges the page", () => {
  it("keeps short texts below their heads where heads in bold stand beside all texts", async () => {
    const points = ["Ny bro", "Ny mole"].map((point) => paragraph(point, inList(1)));
    const head = (text: string) => paragraph(run(text, "<w:b/>"));
    const texts = [long + long, paragraph(long) + points.join(""), long + long, "Intet."];
    const numbers = numbering([{ format: "bullet", text: "•" }]) + list(1);
    const bold = table(texts.map((text, at) => [head(`Emne ${"abcd"[at]}`), text]));
    expect(await lines({ body: bold, numbering: numbers })).toContain("paragraph Intet.");
    const plain = table(texts.map((text, at) => [`Emne ${"abcd"[at]}`, text]));
    expect(await lines({ body: plain, numbering: numbers })).not.toContain("paragraph Intet.");
  });

  it("of one column gives its paragraphs", async () => {
    expect(await lines(table([["Referat"], [paragraph("Til stede") + paragraph("Alle")]]))).toEqual(
      ["paragraph Referat", "paragraph Til stede", "paragraph Alle"],
    );
  });

  it("with a heading and its text in a cell gives blocks, the number with its title", async () => {
    const item = heading("Trafikplan") + paragraph(long) + paragraph(long);
    expect(
      await lines(
        table([
          ["3.", item],
          ["Sted", "Nordby Rådhus"],
        ]),
      ),
    ).toEqual([
      "h1[3.=0] 3. | Trafikplan",
      `paragraph ${long}`,
      `paragraph ${long}`,
      "paragraph Sted | Nordby Rådhus",
    ]);
  });

  it("keeps a label apart from the long text beside it", async () => {
    const text = Array(6).fill(paragraph(long)).join("");
    expect((await lines(table([["Beslutning", text]]))).slice(0, 2)).toEqual([
      "paragraph Beslutning",
      `paragraph ${long}`,
    ]);
  });
});

describe("text outside the body", () => {
  const reference = (kind: string, id: string, type = "default") =>
    `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;

  it("stands in printed order with its region, each header once", async () => {
    const body = `<w:p>${run("Vedtaget")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:sectPr>${reference("header", "header1.xml")}${reference("header", "header2.xml", "first")}${reference("footer", "footer1.xml")}<w:titlePg/></w:sectPr>`;
    const note = (id: number, text: string, type = "") =>
      `<w:footnote w:id="${id}" ${type}><w:p><w:r><w:footnoteRef/></w:r>${run(text)}</w:p></w:footnote>`;
    const { tree } = await extractDocx(
      docxFile({
        body,
        margins: {
          "header1.xml": paragraph("Nordby Kommune"),
          "header2.xml": paragraph("Nordby Kommune"),
          "footer1.xml": paragraph("Side 1"),
        },
        footnotes: note(-1, "streg", 'w:type="separator"') + note(2, "Se bilag") + note(3, "Glemt"),
      }),
    );
    const found = tree.children.map((block) => sourceOf(block).region);
    expect(found).toEqual(["header", "body", "footnote", "footer"]);
    expect(tree.children.map((block) => sourceOf(block).places[0]?.part)).toEqual([
      "word/header1.xml",
      "word/document.xml",
      "word/footnotes.xml",
      "word/footer1.xml",
    ]);
  });

  it("puts each note behind the paragraph that refers to it, with its mark", async () => {
    const referring = (text: string, id: number) =>
      `<w:p>${run(text)}<w:r><w:footnoteReference w:id="${id}"/></w:r>${run(".")}</w:p>`;
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`;
    const body = [
      referring("Prisen er aftalt", 7),
      paragraph("Godkendt"),
      table([[referring("Celle", 4), paragraph("12")]]),
      paragraph("Eventuelt"),
    ];
    expect(
      await lines({ body: body.join(""), footnotes: note(4, "Se bilag") + note(7, "Se aftalen") }),
    ).toEqual([
      "paragraph Prisen er aftalt[1].",
      "paragraph [1] Se aftalen",
      "paragraph Godkendt",
      "table Celle[2]. | 12",
      "paragraph [2] Se bilag",
      "paragraph Eventuelt",
    ]);
  });

  it("leaves out headers that no page shows", async () => {
    const section = `<w:sectPr>${reference("header", "header1.xml", "first")}${reference("header", "header2.xml", "even")}</w:sectPr>`;
    const margins = { "header1.xml": paragraph("Forside"), "header2.xml": paragraph("Lige") };
    expect(await lines({ body: paragraph("Referat") + section, margins })).toEqual([
      "paragraph Referat",
    ]);
    const settings = "<w:evenAndOddHeaders/>";
    expect(await lines({ body: paragraph("Referat") + section, margins, settings })).toEqual([
      "paragraph Lige",
      "paragraph Referat",
    ]);
  });

  it("is read once from a text box that has two renderings", async () => {
    const content = `<w:txbxContent>${paragraph("UDKAST")}</w:txbxContent>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const extraction = await extractDocx(docxFile(`<w:p>${run("Referat")}${box}</w:p>`));
    expect(summary(extraction)).toEqual(["paragraph Referat", "paragraph UDKAST"]);
    expect(extraction.tree.children.map((block) => sourceOf(block).region)).toEqual([
      "body",
      "textBox",
    ]);
  });
});
