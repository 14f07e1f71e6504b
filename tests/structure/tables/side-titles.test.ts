import { describe, expect, test } from "vitest";
import { itemLines, itemsOf, sectionLines, structuredHtml } from "../outline.js";

const table = (rows: [string, string][]) =>
  `<table>${rows.map(([left, right]) => `<tr><td>${left}</td><td>${right}</td></tr>`).join("")}</table>`;

const head = "<h1>Referat af møde i Havnebestyrelsen den 4. maj 2022</h1>";
const rows: [string, string][] = [
  ["Til stede", "Ida Holm, Bo Vad"],
  ["Velkomst og dagsorden", "Ida bød velkommen. Dagsordenen blev godkendt."],
  ["Havnens regnskab", "Kassereren fremlagde regnskabet.<br>Det blev godkendt."],
  ["Ny bro", "Broen bygges til maj."],
  ["Eventuelt", "Intet at bemærke."],
];

describe("titles in a column beside their texts", () => {
  test("are items, below the rows that tell of the meeting", async () => {
    const tree = await structuredHtml(head + table(rows));
    expect(itemLines(tree)).toEqual([
      "- Velkomst og dagsorden",
      "- Havnens regnskab",
      "- Ny bro",
      "- Eventuelt",
    ]);
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "tekst: Kassereren fremlagde regnskabet. | Det blev godkendt.",
    ]);
  });

  test("are items as bold lines above their texts too, below headings of people", async () => {
    const lines = rows.map(([title, text]) => `<p><b>${title}</b></p><p>${text}</p>`).join("");
    const tree = await structuredHtml(head + lines);
    expect(itemLines(tree)).toEqual([
      "- Velkomst og dagsorden",
      "- Havnens regnskab",
      "- Ny bro",
      "- Eventuelt",
    ]);
    const own = await structuredHtml(head + lines.replace("Havnens regnskab", "Havnens økonomi"));
    expect(itemLines(own)).toContain("- Havnens økonomi");
  });

  test("are none where the column holds names, labels of sections or figures beside it", async () => {
    const people = rows.map(([, text], at): [string, string] => [`Person ${at}`, text]);
    const labels: [string, string][] = [
      ["Baggrund", "Broen er gammel."],
      ["Økonomi", "Den koster 40.000 kr."],
      ["Indstilling", "At broen males."],
      ["Beslutning", "Godkendt."],
      ["Eventuelt", "Intet at bemærke."],
    ];
    const figures = rows.map(([title], at): [string, string] => [title, `${at}00 kr`]);
    for (const other of [people, labels, figures]) {
      expect(itemLines(await structuredHtml(head + table(other)))).toEqual([]);
    }
  });
});
