import { describe, expect, it } from "vitest";
import { itemLines, structuredHtml } from "../outline.js";

function table(rows: string[][]): string {
  const cells = (row: string[]) => row.map((cell) => `<td>${cell}</td>`).join("");
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("")}</table>`;
}

const titles = ["Dagsorden", "Ny kaj ved Østmolen", "Gebyr for kraner"];
const items = titles
  .map((title, at) => `<h2>Pkt. ${at + 1} ${title}</h2><h3>Beslutning</h3><p>Godkendt.</p>`)
  .join("");

describe("a contents list printed as a table", () => {
  it.each([
    [
      ["Pkt.", "Tekst", "Side"],
      ["1", "2", "4"],
    ],
    [
      ["Nr.", "Sag", "Sidetal"],
      ["2", "2", "3"],
    ],
    [
      ["Punkt", "Overskrift", "S."],
      ["3", "5", "9"],
    ],
  ])("is no item, whatever its columns are called (%j)", async (heads, pages) => {
    const rows = titles.map((title, at) => [`${at + 1}`, title, pages[at] ?? ""]);
    const html = `<h1>Referat af møde i Havneudvalget den 4. maj 2021</h1><p>Indhold</p>${table([heads, ...rows])}${items}`;
    expect(itemLines(await structuredHtml(html))).toEqual([
      "1 Dagsorden",
      "2 Ny kaj ved Østmolen",
      "3 Gebyr for kraner",
    ]);
  });

  it("may tell of each case whether it is open", async () => {
    const rows = titles.map((title, at) => [`${at + 1}`, title, "Åben", `${at + 2}`]);
    const html = `<h1>Referat af møde i Havneudvalget den 4. maj 2021</h1>${table([["Pkt.", "Emne", "Status", "Side"], ...rows])}${items}`;
    expect(itemLines(await structuredHtml(html))).toHaveLength(3);
  });

  it("may lack pages where the titles come again below", async () => {
    const rows = titles.map((title, at) => [`${at + 1}`, title, "10 min."]);
    const html = `<h1>Referat af møde i Havneudvalget den 4. maj 2021</h1><p>Dagsorden</p>${table([["Pkt.", "Emne", "Tid"], ...rows])}${items}`;
    expect(itemLines(await structuredHtml(html))).toHaveLength(3);
  });
});
