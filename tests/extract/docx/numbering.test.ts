import { describe, expect, it } from "vitest";
import { formatCounter } from "../../../src/extract/docx/format-counter.js";
import { printedText, sourceOf } from "../../../src/model/block.js";
import { type DocxParts, docxBlocks, inList, list, numbering, paragraph } from "./docx-file.js";

const decimal = { format: "decimal", text: "%1." };
const nested = [decimal, { format: "lowerLetter", text: "%2)" }];

async function printed(parts: DocxParts): Promise<string[]> {
  return (await docxBlocks(parts)).map(printedText);
}

describe("automatic numbers", () => {
  it("are computed as labels and are no part of the text", async () => {
    const blocks = await docxBlocks({
      numbering: numbering([{ format: "decimal", text: "Punkt %1:" }]) + list(1),
      body: paragraph("Budget", inList(1)) + paragraph("Eventuelt", inList(1)),
    });
    expect(blocks.map((block) => sourceOf(block).list)).toEqual([
      { label: "Punkt 1:", depth: 0, ordered: true, computed: true },
      { label: "Punkt 2:", depth: 0, ordered: true, computed: true },
    ]);
    expect(printedText(blocks[1] ?? { type: "" })).toBe("Punkt 2: Eventuelt");
  });

  it("start over below each paragraph of the level above", async () => {
    const body = [0, 1, 1, 0, 1].map((level) => paragraph("x", inList(1, level))).join("");
    expect(await printed({ numbering: numbering(nested) + list(1), body })).toEqual([
      "1. x",
      "a) x",
      "b) x",
      "2. x",
      "a) x",
    ]);
  });

  it("go on where the level never restarts", async () => {
    const more = '<w:lvlRestart w:val="0"/>';
    const levels = [decimal, { format: "decimal", text: "%1.%2", more }];
    const body = [0, 1, 0, 1].map((level) => paragraph("x", inList(1, level))).join("");
    const labels = await printed({ numbering: numbering(levels) + list(1), body });
    expect(labels).toEqual(["1. x", "1.1 x", "2. x", "2.2 x"]);
  });

  it("go on through lists of one definition and begin anew at a start override", async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const body = [1, 2, 3, 3, 1].map((id) => paragraph("x", inList(id))).join("");
    const labels = await printed({
      numbering: numbering([decimal]) + list(1) + list(2) + list(3, restart),
      body,
    });
    expect(labels).toEqual(["1. x", "2. x", "5. x", "6. x", "7. x"]);
  });

  it("come from the style, at the level that names the style", async () => {
    const levels = [decimal, { format: "decimal", text: "%1.%2", more: '<w:pStyle w:val="H2"/>' }];
    const styles = ["H1", "H2"]
      .map((id, index) => {
        const numberingOfStyle = '<w:numPr><w:numId w:val="1"/></w:numPr>';
        return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading ${index + 1}"/><w:pPr>${numberingOfStyle}<w:outlineLvl w:val="${index}"/></w:pPr></w:style>`;
      })
      .join("");
    const body = ["H1", "H2", "H2", "H1"]
      .map((id) => paragraph("x", `<w:pStyle w:val="${id}"/>`))
      .join("");
    const blocks = await docxBlocks({ styles, numbering: numbering(levels) + list(1), body });
    expect(blocks.map(printedText)).toEqual(["1. x", "1.1 x", "1.2 x", "2. x"]);
    expect(blocks.map((block) => block.type)).toEqual(Array(4).fill("heading"));
  });

  it("are found through a numbering style", async () => {
    const linked = `<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Liste"/></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="2"/></w:num>`;
    const own = numbering([decimal]).replace("<w:lvl ", '<w:styleLink w:val="Liste"/><w:lvl ');
    expect(await printed({ numbering: own + linked, body: paragraph("x", inList(7)) })).toEqual([
      "1. x",
    ]);
  });

  it("are taken off by list 0 and not printed by a level without text", async () => {
    const levels = [decimal, { format: "none", text: "" }];
    const body = paragraph("x", inList(0)) + paragraph("y", inList(1, 1));
    const blocks = await docxBlocks({ numbering: numbering(levels) + list(1), body });
    expect(blocks.map((block) => sourceOf(block).list)).toEqual([null, null]);
  });

  it("count in figures where the level is legal", async () => {
    const levels = [
      { format: "upperRoman", text: "%1." },
      { format: "decimal", text: "%1.%2", more: "<w:isLgl/>" },
    ];
    const body = paragraph("x", inList(1)) + paragraph("y", inList(1, 1));
    expect(await printed({ numbering: numbering(levels) + list(1), body })).toEqual([
      "I. x",
      "1.1 y",
    ]);
  });

  it("keep the label of an empty paragraph only where the label says something", async () => {
    const speaking = numbering([{ format: "decimal", text: "Punkt %1:" }]) + list(1);
    const body = paragraph("", inList(1)) + paragraph("Slut");
    expect(await printed({ numbering: speaking, body })).toEqual(["Punkt 1:", "Slut"]);
    expect(await printed({ numbering: numbering([decimal]) + list(1), body })).toEqual(["Slut"]);
  });

  it("make a bullet of a symbol font's shapes, and keep a dash", async () => {
    const symbol = '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>';
    const levels = [
      { format: "bullet", text: "\uf0b7", more: symbol },
      { format: "bullet", text: "o" },
      { format: "bullet", text: "-" },
    ];
    const body = [0, 1, 2].map((level) => paragraph("x", inList(1, level))).join("");
    expect(await printed({ numbering: numbering(levels) + list(1), body })).toEqual([
      "• x",
      "◦ x",
      "- x",
    ]);
  });

  it("that are typed stay in the text and are marked as such", async () => {
    const [block] = await docxBlocks(paragraph("a) at sagen udsættes"));
    expect(block && sourceOf(block).list).toEqual({
      label: "a)",
      depth: 0,
      ordered: true,
      computed: false,
    });
  });
});

describe("formatCounter", () => {
  it.each([
    { count: 3, format: "decimal", label: "3" },
    { count: 3, format: "decimalZero", label: "03" },
    { count: 28, format: "lowerLetter", label: "bb" },
    { count: 2, format: "upperLetter", label: "B" },
    { count: 14, format: "lowerRoman", label: "xiv" },
    { count: 1994, format: "upperRoman", label: "MCMXCIV" },
    { count: 2, format: "none", label: "" },
    { count: 0, format: "upperRoman", label: "0" },
    { count: 4, format: "hebrew1", label: "4" },
  ])("writes $count as $format: $label", ({ count, format, label }) => {
    expect(formatCounter(count, format)).toBe(label);
  });
});
