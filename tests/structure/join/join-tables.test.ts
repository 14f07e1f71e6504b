import type { Table } from "mdast";
import { describe, expect, it } from "vitest";
import { blockText } from "../../../src/model/block.js";
import { type BlockSource, noPlace, plainStyle } from "../../../src/model/source.js";
import type { MinutesTree, RootChild } from "../../../src/model/tree.js";
import { joinTables } from "../../../src/structure/join/join-tables.js";
import { paragraph } from "../../record/make-blocks.js";

function source(page: number): BlockSource {
  return {
    places: [{ ...noPlace, page, box: { left: 70, bottom: 100, right: 500, top: 700 } }],
    region: "body",
    style: plainStyle,
    list: null,
    bookmarks: [],
    hidden: null,
  };
}

function table(page: number, rows: string[][]): Table {
  return {
    type: "table",
    children: rows.map((cells) => ({
      type: "tableRow",
      children: cells.map((value) => ({
        type: "tableCell",
        children: [{ type: "text", value }],
      })),
    })),
    data: { source: source(page) },
  };
}

const footer: RootChild = {
  type: "furniture",
  reason: "page-number",
  foundBy: "pageEdge",
  children: [paragraph("Side 1 af 2")],
};

function joined(...children: RootChild[]) {
  const tree: MinutesTree = joinTables({ type: "root", children });
  return tree.children.map((child) =>
    child.type === "furniture" ? `[${child.children.map(blockText).join()}]` : blockText(child),
  );
}

const head = ["Post", "Beløb"];
const first = table(1, [head, ["Løn", "9.000"]]);

describe("joinTables", () => {
  it("joins the rows of a table of items without its heads, and the row that the page cut", () => {
    const items = table(1, [
      ["Nr.", "Emne", "Referat"],
      ["1", "Tag", "Tre tilbud:"],
    ]);
    const below = table(2, [
      ["", "", "Blik og tegl"],
      ["2", "Eventuelt", "Intet."],
    ]);
    const whole = "Nr.\tEmne\tReferat\n1\tTag\tTre tilbud:\nBlik og tegl\n2\tEventuelt\tIntet.";
    expect(joined(items, footer, below)).toEqual([whole, "[Side 1 af 2]"]);
    expect(joined(items, below, table(3, [["3", "Tak", "Kl. 21"]]))).toEqual([
      `${whole}\n3\tTak\tKl. 21`,
    ]);
  });

  it("joins the rows of a table without heads whose numbers count on, columns left out or not", () => {
    const items = table(1, [
      ["Pkt. 5.0", "Skolen", ""],
      ["Pkt. 5.1", "Båd", "Den er solgt, og pengene"],
    ]);
    const below = table(2, [
      ["", "", "går til taget."],
      ["Pkt. 6.0", "Eventuelt", "Intet."],
    ]);
    const whole = "Pkt. 5.0\tSkolen\t\nPkt. 5.1\tBåd\tDen er solgt, og pengene går til taget.";
    expect(joined(items, footer, below)).toEqual([
      `${whole}\nPkt. 6.0\tEventuelt\tIntet.`,
      "[Side 1 af 2]",
    ]);
    const short = table(2, [
      ["", "Ved åen"],
      ["Pkt. 6.0", "Eventuelt"],
    ]);
    expect(joined(items, short)).toEqual([
      "Pkt. 5.0\tSkolen\t\nPkt. 5.1\tBåd\nVed åen\tDen er solgt, og pengene\nPkt. 6.0\tEventuelt\t",
    ]);
    expect(joined(items, table(2, [["Pkt. 8", "Eventuelt", "Intet."]]))).toHaveLength(2);
  });

  it("keeps the rest of a text a row of its own where titles and texts take turns in rows", () => {
    const items = table(1, [
      ["1.", "Tag"],
      ["", "Udsat."],
      ["2.", "Båd"],
    ]);
    const below = table(2, [
      ["", "Solgt."],
      ["3.", "Eventuelt"],
    ]);
    expect(joined(items, below)).toEqual(["1.\tTag\n\tUdsat.\n2.\tBåd\n\tSolgt.\n3.\tEventuelt"]);
  });

  it("makes rows of the lines that a page break left of a table of items", () => {
    const items = table(1, [
      ["Punkt", "Referat"],
      ["1. Tag", "Udsat."],
      ["2. Båd", "Solgt."],
    ]);
    const line = (text: string, left: number, bottom: number, gapAboveLines: number) =>
      paragraph(text, {
        places: [{ ...noPlace, page: 2, box: { left, bottom, right: 500, top: bottom + 10 } }],
        style: { ...plainStyle, gapAboveLines },
      });
    const lines = [
      line("3. Valg af\tIda Holm har talt med to, som begge", 70, 690, 0),
      line("revisor\tkan begynde nu.", 70, 678, 0),
      line("Den ene er dyr.", 230, 660, 0.5),
    ];
    const rows =
      "3. Valg af revisor\tIda Holm har talt med to, som begge kan begynde nu.\nDen ene er dyr.";
    expect(joined(items, footer, ...lines, line("Referent: Bo Vad", 70, 620, 2))).toEqual([
      `Punkt\tReferat\n1. Tag\tUdsat.\n2. Båd\tSolgt.\n${rows}`,
      "[Side 1 af 2]",
      "Referent: Bo Vad",
    ]);
    expect(joined(items, footer, line("5. Valg\tIda", 70, 690, 0))).toHaveLength(3);
    expect(joined(items, footer, line("3. Valg\tIda\tBo", 70, 690, 0))).toHaveLength(3);
  });

  it("leaves tables of figures, of other widths and behind text alone", () => {
    const items = table(1, [
      ["Nr.", "Emne", "Referat"],
      ["1", "Tag", "Udsat."],
    ]);
    const rest = table(2, [["2", "Eventuelt", "Intet."]]);
    expect(joined(first, table(2, [["Husleje", "4.000"]]))).toHaveLength(2);
    expect(joined(items, table(2, [["2", "Eventuelt", "Intet.", "Ida"]]))).toHaveLength(2);
    expect(joined(items, table(2, [["Bilag", "Eventuelt"]]))).toHaveLength(2);
    expect(joined(items, paragraph("Underskrevet."), rest)).toHaveLength(3);
    expect(joined(items, table(3, [["2", "Eventuelt", "Intet."]]))).toHaveLength(2);
  });

  it("joins what goes on below the same head row on the next page", () => {
    const second = table(2, [head, ["Husleje", "4.000"]]);
    expect(joined(first, footer, second)).toEqual([
      "Post\tBeløb\nLøn\t9.000\nHusleje\t4.000",
      "[Side 1 af 2]",
      "[Post\tBeløb]",
    ]);
  });

  it("takes a head row left alone on the next page for furniture", () => {
    const again = paragraph("Post\tBeløb", { places: source(2).places });
    expect(joined(first, footer, again)).toEqual([
      "Post\tBeløb\nLøn\t9.000",
      "[Side 1 af 2]",
      "[Post\tBeløb]",
    ]);
  });

  it("takes a table of nothing but the head row on the next page for furniture", () => {
    expect(joined(first, footer, table(2, [head]))).toEqual([
      "Post\tBeløb\nLøn\t9.000",
      "[Side 1 af 2]",
      "[Post\tBeløb]",
    ]);
  });

  it("leaves tables of one page, and those with another head row", () => {
    const same = table(1, [head, ["Husleje", "4.000"]]);
    const other = table(2, [
      ["Navn", "Beløb"],
      ["Ida Holm", "4.000"],
    ]);
    expect(joined(first, same)).toHaveLength(2);
    expect(joined(first, other)).toEqual([blockText(first), blockText(other)]);
  });

  it("gives what stands below the repeated row back to the row that the page break cut", () => {
    const below = table(2, [
      ["Post", "Beløb"],
      ["Husleje", "4.000"],
    ]);
    below.children[0]?.children[0]?.children.push(
      { type: "break" },
      { type: "text", value: "og pension" },
    );
    const above = table(1, [
      ["Post", "Beløb"],
      ["Løn", "9.000"],
    ]);
    const tree = joinTables({ type: "root", children: [above, footer, below] } as MinutesTree);
    const [joined] = tree.children;
    expect(
      joined?.type === "table" && joined.children.map((row) => row.children.map(blockText)),
    ).toEqual([
      ["Post", "Beløb"],
      ["Løn\nog pension", "9.000"],
      ["Husleje", "4.000"],
    ]);
  });
});
