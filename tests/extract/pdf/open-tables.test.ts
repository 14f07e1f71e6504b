import { describe, expect, it } from "vitest";
import { extractPdf } from "../../../src/extract/pdf/extract-pdf.js";
import { blockLines, blockText } from "../../../src/model/block.js";
import { installedEngines } from "./installed-engines.js";
import { type Mark, makePdf, setLines } from "./make-pdf.js";

const pitch = 12;

/** Rows whose cells are set in the middle, from a top edge; each cell a list of lines. */
function centred(
  rows: readonly (readonly string[])[][],
  { lefts, top, between = 3 }: { lefts: readonly number[]; top: number; between?: number },
): Mark[] {
  let at = top;
  return rows.flatMap((cells) => {
    const height = pitch * Math.max(...cells.map((lines) => lines.length));
    const marks = cells.flatMap((lines, column) =>
      setLines(lines, {
        left: lefts[column] ?? 0,
        top: at - (height - pitch * lines.length) / 2,
        pitch,
      }),
    );
    at -= height + between;
    return marks;
  });
}

/** Rows whose cells begin at the top, from a top edge. */
function atTop(
  rows: readonly (readonly string[])[][],
  { lefts, top, between = 5 }: { lefts: readonly number[]; top: number; between?: number },
): Mark[] {
  let at = top;
  return rows.flatMap((cells) => {
    const marks = cells.flatMap((lines, column) =>
      setLines(lines, { left: lefts[column] ?? 0, top: at, pitch }),
    );
    at -= pitch * Math.max(...cells.map((lines) => lines.length)) + between;
    return marks;
  });
}

const actions = [
  [["Nye moler"], ["Molerne mod vest er", "slidte i bunden."], ["Ida"]],
  [["Belysning på", "østre kaj"], ["Lamperne er dyre.", "Tilbud hentes."], ["Bo"]],
  [["Bådpladser"], ["Ventelisten er lang."], ["Tove"]],
];

const agenda = [
  [["1."], ["Valg af havnefoged"], ["Der var to kandidater.", "Ida Holm blev valgt."]],
  [
    ["2."],
    ["Ny belysning på", "østre mole"],
    ["Lamperne er dyre.", "Tilbud hentes.", "Punktet er udsat."],
  ],
  [["3."], ["Eventuelt"], ["Intet at bemærke."]],
];
const lefts = [60, 90, 260];

describe.each(installedEngines)("tables without rules in a PDF read by %s", (engine) => {
  async function blocksOf(marks: Mark[]) {
    const { tree } = await extractPdf(makePdf([{ marks }]), { engine });
    return tree.children;
  }

  it("reads rows whose cells are set in the middle as rows", async () => {
    const blocks = await blocksOf(centred(agenda, { lefts, top: 600 }));
    expect(blocks.map((block) => block.type)).toEqual(["table"]);
    expect(blocks[0] && blockLines(blocks[0])).toEqual([
      { cells: ["1.", "Valg af havnefoged", "Der var to kandidater.\nIda Holm blev valgt."] },
      {
        cells: [
          "2.",
          "Ny belysning på østre mole",
          "Lamperne er dyre.\nTilbud hentes.\nPunktet er udsat.",
        ],
      },
      { cells: ["3.", "Eventuelt", "Intet at bemærke."] },
    ]);
  });

  it("leaves the text above and below such a table as it is", async () => {
    const marks = [
      ...setLines(["Havnebestyrelsen mødtes den 4. maj i det gamle pakhus på kajen."], {
        left: 60,
        top: 640,
      }),
      ...centred(agenda, { lefts, top: 600 }),
      ...setLines(["Mødet sluttede klokken ti om aftenen, og alle gik hjem."], {
        left: 60,
        top: 480,
      }),
    ];
    const blocks = await blocksOf(marks);
    expect(blocks.map((block) => block.type)).toEqual(["paragraph", "table", "paragraph"]);
  });

  it("reads text that space below its paragraph moves up as its row's", async () => {
    const rows = ["Valg", "Budget", "Næste møde"].flatMap((label, index) => [
      ...setLines([`Punkt ${label} er drøftet.`], { left: 160, top: 600 - 24 * index }),
      ...setLines([label], { left: 60, top: 593 - 24 * index }),
    ]);
    const blocks = await blocksOf(rows);
    expect(blocks[0] && blockLines(blocks[0])).toEqual([
      { cells: ["Valg", "Punkt Valg er drøftet."] },
      { cells: ["Budget", "Punkt Budget er drøftet."] },
      { cells: ["Næste møde", "Punkt Næste møde er drøftet."] },
    ]);
  });

  it("makes no table of two texts beside each other at lines of their own", async () => {
    const side = (word: string) =>
      Array.from({ length: 6 }, (_, index) => `${word} linje ${index}`);
    const blocks = await blocksOf([
      ...setLines(side("venstre"), { left: 60, top: 700, pitch }),
      ...setLines(side("højre"), { left: 300, top: 695, pitch }),
    ]);
    expect(blocks.map((block) => block.type)).not.toContain("table");
    expect(blocks.map(blockText).join("\n")).toContain("venstre linje 0");
  });

  it("reads rows whose cells begin at the top and wrap as rows", async () => {
    const blocks = await blocksOf(atTop(actions, { lefts: [60, 160, 400], top: 600 }));
    expect(blocks.map((block) => block.type)).toEqual(["table"]);
    expect(blocks[0] && blockLines(blocks[0])).toEqual([
      { cells: ["Nye moler", "Molerne mod vest er slidte i bunden.", "Ida"] },
      { cells: ["Belysning på østre kaj", "Lamperne er dyre.\nTilbud hentes.", "Bo"] },
      { cells: ["Bådpladser", "Ventelisten er lang.", "Tove"] },
    ]);
  });

  it("tells rows set tight by the numbers they begin with", async () => {
    const numbered = actions.map(([label = [], ...rest], index) => [
      [`${index + 1}. ${label[0]}`, ...label.slice(1)],
      ...rest,
    ]);
    const blocks = await blocksOf(atTop(numbered, { lefts: [60, 160, 400], top: 600, between: 0 }));
    expect(blocks[0] && blockLines(blocks[0])?.length).toBe(3);
  });

  it("leaves rows set tight that nothing tells apart as lines", async () => {
    const blocks = await blocksOf(atTop(actions, { lefts: [60, 160, 400], top: 600, between: 0 }));
    expect(blocks.map((block) => block.type)).not.toContain("table");
  });

  it("leaves numbered points and labelled values with hanging text as lines", async () => {
    const points = ["1.", "2.", "3."].map((mark) => [
      [mark],
      ["Et langt punkt som", "går videre her."],
    ]);
    const values = ["Dato:", "Sted:", "Afbud:"].map((label) => [
      [label],
      ["En lang værdi som", "går videre."],
    ]);
    for (const rows of [points, values]) {
      const blocks = await blocksOf(atTop(rows, { lefts: [60, 120], top: 600 }));
      expect(blocks.map((block) => block.type)).not.toContain("table");
    }
  });

  it("leaves a contents list with wrapped titles and pages as lines", async () => {
    const entries = ["2", "4", "7"].map((pageNumber) => [
      ["767"],
      ["Udviklingsplan for havnen og", "de omliggende kajer"],
      [pageNumber],
    ]);
    const blocks = await blocksOf(atTop(entries, { lefts: [60, 100, 480], top: 600 }));
    expect(blocks.map((block) => block.type)).not.toContain("table");
  });

  it("reads a form whose labels recur, though no two lines of it overlap", async () => {
    const form = ["Broen", "Bussen"].flatMap((title, index) => [
      [[`Punkt ${index + 1}`], [title]],
      [["Baggrund"], [`${title} er gammel.`]],
      [["Drøftelse"], ["Udvalget var enigt om, at", "sagen skal med på næste", "budget."]],
      [["Beslutning"], ["Udsat."]],
    ]);
    const blocks = await blocksOf(centred(form, { lefts: [60, 150], top: 600 }));
    expect(blocks[0] && blockLines(blocks[0])?.slice(1, 3)).toEqual([
      { cells: ["Baggrund", "Broen er gammel."] },
      { cells: ["Drøftelse", "Udvalget var enigt om, at sagen skal med på næste budget."] },
    ]);
  });

  it("ends a table of labels at the heading of an item, which stands alone in its row", async () => {
    const rows = [
      [["Baggrund"], ["Broen er fra 1962, og", "træet er mørt."]],
      [["Indstilling"], ["At broen lukkes, og at", "sagen tages op igen."]],
      [["Beslutning"], ["Godkendt."]],
      [["9. Eventuelt"], []],
      [["Beslutning"], ["Intet."]],
    ];
    const blocks = await blocksOf(atTop(rows, { lefts: [60, 160], top: 600 }));
    expect(blocks.map(blockText)).toEqual([
      "Baggrund\tBroen er fra 1962, og træet er mørt.\nIndstilling\tAt broen lukkes, og at sagen tages op igen.\nBeslutning\tGodkendt.",
      "9. Eventuelt",
      "Beslutning\tIntet.",
    ]);
  });
});
