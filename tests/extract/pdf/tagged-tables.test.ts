import { describe, expect, it } from "vitest";
import { taggedTables } from "../../../src/extract/pdf/tagged-tables.js";
import type { TextRun } from "../../../src/extract/pdf/text-run.js";

function run(text: string, row: number, column: number, left: number): TextRun {
  return {
    text,
    left,
    right: left + 40,
    baseline: 700 - 20 * row,
    sizePoints: 10,
    bold: false,
    italic: false,
    href: null,
    tag: { block: 10 * row + column, role: "TD", cell: { table: 1, row, column } },
    hidden: null,
    artifact: false,
  };
}

describe("a table of a tagged PDF", () => {
  it("has each cell in the column it is printed in where tags leave out the empty ones", () => {
    const { tables } = taggedTables(
      [
        run("1. Velkomst", 0, 0, 72),
        run("Oplæg", 0, 1, 200),
        run("Drøftet", 0, 2, 330),
        run("2. Eventuelt", 1, 0, 72),
        run("Intet", 1, 1, 330),
      ],
      1,
    );
    const rows = tables[0]?.rows.map((cells) => cells.map((lines) => lines[0]?.text ?? ""));
    expect(rows).toEqual([
      ["1. Velkomst", "Oplæg", "Drøftet"],
      ["2. Eventuelt", "", "Intet"],
    ]);
  });
});
