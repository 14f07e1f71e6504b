import { describe, expect, it } from "vitest";
import { listedText, listLabel } from "../../src/model/listed-text.js";
import { noPlace, plainStyle } from "../../src/model/source.js";
import type { Block } from "../../src/model/tree.js";

function line(value: string, label: string | null, computed: boolean): Block {
  const list = label === null ? null : { label, depth: 0, ordered: false, computed };
  const source = {
    places: [noPlace],
    region: "body" as const,
    style: plainStyle,
    list,
    bookmarks: [],
    hidden: null,
  };
  return { type: "paragraph", children: [{ type: "text", value }], data: { source } };
}

describe("listedText", () => {
  it.each([
    ["a tab behind a dash", "-\tAt broen males", "-", false, "- At broen males"],
    ["a wide gap behind a number", "1.   Ny badebro", "1.", false, "1. Ny badebro"],
    ["a round bullet", "●\tNy badebro", "●", false, "• Ny badebro"],
    ["a square bullet", "▪ Ny badebro", "▪", false, "• Ny badebro"],
    ["a bullet of a symbol font", "\uf0b7Ny badebro", "\uf0b7", false, "• Ny badebro"],
    ["a ring", "○ Ny badebro", "○", false, "◦ Ny badebro"],
    ["the letter o for a ring", "o Ny badebro", "o", false, "◦ Ny badebro"],
    ["a computed bullet", "Ny badebro", "●", true, "• Ny badebro"],
    ["a computed number", "Ny badebro", "3)", true, "3) Ny badebro"],
    ["a computed marker of an empty line", "", "-", true, "-"],
    ["a long dash, which stays", "– Ny badebro", "–", false, "– Ny badebro"],
    ["a plain text with a tab", "Dato:\t4. maj", null, false, "Dato:\t4. maj"],
  ])("prints %s with one space and one bullet", (_, text, label, computed, printed) => {
    expect(listedText(line(text, label, computed))).toBe(printed);
  });

  it("knows one shape for each kind of bullet", () => {
    expect(["•", "●", "■", "□", "➢", "·", "◦", "○", "-", "a)"].map(listLabel).join(" ")).toBe(
      "• • • • • • ◦ ◦ - a)",
    );
  });
});
