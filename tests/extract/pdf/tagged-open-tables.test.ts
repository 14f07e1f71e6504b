import { describe, expect, it } from "vitest";
import { openTables } from "../../../src/extract/pdf/open-tables.js";
import type { TextRun } from "../../../src/extract/pdf/text-run.js";

const pitch = 12;

/** A run of text, in a paragraph of a tagged PDF. */
function run(text: string, left: number, baseline: number, block: number, role = "P"): TextRun {
  return {
    text,
    left,
    right: left + 5 * text.length,
    baseline,
    sizePoints: 10,
    bold: false,
    italic: false,
    href: null,
    tag: { block, role, cell: null },
    hidden: null,
    artifact: false,
  };
}

/** Rows of cells that begin at the top, each cell a paragraph of its own. */
function rowsOf(rows: readonly string[][][], role = "P"): TextRun[] {
  let top = 700;
  let block = 0;
  return rows.flatMap((cells) => {
    const runs = cells.flatMap((lines, column) => {
      block += 1;
      return lines.map((text, at) =>
        run(text, [60, 90, 260][column] ?? 0, top - at * pitch, block, role),
      );
    });
    top -= pitch * Math.max(...cells.map((lines) => lines.length)) + 8;
    return runs;
  });
}

const rows = [
  [["1."], ["Valg af havnefoged"], ["Der var to kandidater, og", "Ida Holm blev valgt."]],
  [["2."], ["Ny belysning på", "østre mole"], ["Lamperne er dyre.", "Tilbud hentes."]],
  [["3."], ["Eventuelt"], ["Intet."]],
];

function textsOf(runs: readonly TextRun[]): string[][] {
  return openTables(runs, 1).tables.flatMap(({ rows: found }) =>
    found.map((cells) => cells.map((lines) => lines.map(({ text }) => text).join(" "))),
  );
}

describe("openTables in a tagged PDF", () => {
  it("reads the rows of a table without borders, which browsers tag as paragraphs", () => {
    expect(textsOf(rowsOf(rows))).toEqual([
      ["1.", "Valg af havnefoged", "Der var to kandidater, og Ida Holm blev valgt."],
      ["2.", "Ny belysning på østre mole", "Lamperne er dyre. Tilbud hentes."],
      ["3.", "Eventuelt", "Intet."],
    ]);
  });

  it("makes no table of lines whose paragraphs go on in the next column", () => {
    const across = rowsOf(rows).map((one) => ({
      ...one,
      tag: one.tag && { ...one.tag, block: 1 },
    }));
    expect(textsOf(across)).toEqual([]);
  });

  it("leaves headings to their tags", () => {
    expect(textsOf(rowsOf(rows, "H2"))).toEqual([]);
  });
});
