import { describe, expect, it } from "vitest";
import type { PhrasingContent, Table } from "../../src/model/tree.js";
import { markdownOf } from "../../src/record/markdown-of.js";
import { listLine, paragraph } from "./make-blocks.js";

describe("Markdown of blocks", () => {
  it("gathers list paragraphs into nested lists, printed and computed markers alike", () => {
    const blocks = [
      listLine("1.", "Vej og park"),
      listLine("-", "Broen ved Nørreå", 1),
      listLine("-", "Stien til Lindum", 1),
      listLine("2.", "Affald", 0, true),
    ];
    expect(markdownOf(blocks)).toBe(
      "1. Vej og park\n   - Broen ved Nørreå\n   - Stien til Lindum\n2. Affald",
    );
  });

  it("keeps letters and numbers out of order as they are printed", () => {
    expect(markdownOf([listLine("a)", "Havnen"), listLine("b)", "Torvet")])).toBe(
      "- a) Havnen\n- b) Torvet",
    );
    const jumping = [listLine("2.", "Havnen"), listLine("5.", "Torvet")];
    expect(markdownOf(jumping)).toBe("2. Havnen\n\n5) Torvet");
  });

  it("begins a new list where a paragraph stands between", () => {
    const blocks = [listLine("•", "Havnen"), paragraph("Desuden:"), listLine("•", "Torvet")];
    expect(markdownOf(blocks)).toBe("- Havnen\n\nDesuden:\n\n- Torvet");
  });

  it("keeps links to the web and to mail, and only the words of others", () => {
    const link = (url: string, value: string) =>
      paragraph([{ type: "link", url, children: [{ type: "text", value }] }]);
    expect(markdownOf([link("https://lindum.example/bilag.pdf", "Bilag 1")])).toBe(
      "[Bilag 1](https://lindum.example/bilag.pdf)",
    );
    expect(markdownOf([link("javascript:alert(1)", "Bilag 2")])).toBe("Bilag 2");
  });

  it("takes the spaces of bold words outside and joins what was split", () => {
    const text = (value: string): PhrasingContent => ({ type: "text", value });
    const bold = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] });
    const block = paragraph([bold("Beslut"), bold("ning: "), text("Godkendt"), bold("  ")]);
    expect(markdownOf([block])).toBe("**Beslutning:** Godkendt");
  });

  it("writes tables as tables", () => {
    const row = (...cells: string[]) => ({
      type: "tableRow" as const,
      children: cells.map((value) => ({
        type: "tableCell" as const,
        children: [{ type: "text" as const, value }],
      })),
    });
    const table: Table = { type: "table", children: [row("År", "Beløb"), row("2031", "4 | 5")] };
    expect(markdownOf([table])).toBe("| År | Beløb |\n| - | - |\n| 2031 | 4 \\| 5 |");
  });

  it("does not let text become markup", () => {
    expect(markdownOf([paragraph("# ikke en overskrift *fed* <b>")])).toBe(
      "\\# ikke en overskrift \\*fed\\* \\<b>",
    );
  });
});
