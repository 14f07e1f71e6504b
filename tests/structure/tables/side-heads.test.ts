import { describe, expect, test } from "vitest";
import {
  itemLines,
  itemsOf,
  sectionLines,
  structuredMarkdown,
  structuredText,
} from "../outline.js";

const rows = (lines: [string, string][]) =>
  lines
    .map(([label, text], at) => `| ${label} | ${text} |\n${at === 0 ? "| --- | --- |\n" : ""}`)
    .join("");

describe("headings in the margin", () => {
  test("may be rows of a table below each item, of which some items have fewer", async () => {
    const tree = await structuredMarkdown(
      [
        "# Referat af møde i Havneudvalget",
        "## 1. Godkendelse af dagsorden",
        rows([["Beslutning", "Godkendt."]]),
        "## 2. Ny mole",
        rows([
          ["Sagsnr.", "2021/4711"],
          ["Sagsfremstilling", "Molen er skredet."],
          ["Økonomi", "Den koster 40.000 kr."],
          ["Beslutning", "Godkendt."],
        ]),
        "## 3. Ny bro",
        rows([
          ["Sagsnr.", "2021/4712"],
          ["Sagsfremstilling", "Broen er rusten."],
          ["Beslutning", "Udsat."],
        ]),
      ].join("\n\n"),
    );
    expect(itemsOf(tree).map(sectionLines)).toEqual([
      ["beslutning: Godkendt."],
      [
        "sagsfremstilling: Molen er skredet.",
        "oekonomi: Den koster 40.000 kr.",
        "beslutning: Godkendt.",
      ],
      ["sagsfremstilling: Broen er rusten.", "beslutning: Udsat."],
    ]);
    expect(itemsOf(tree)[1]?.caseNumbers.map(({ value }) => value)).toEqual(["2021/4711"]);
  });

  test("may have one that stands in a single item, where others recur", async () => {
    const tree = await structuredText(
      "Referat af møde i Havneudvalget\n\n1. Ny mole\n\nIndstilling:\tForvaltningen indstiller, at molen støbes om.\n\nØkonomi:\tUdgiften holdes inden for rammen.\n\nBeslutning:\tUdvalget godkendte indstillingen.\n\n2. Ny bro\n\nIndstilling:\tForvaltningen indstiller, at broen males.\n\nBeslutning:\tSagen blev udsat til næste møde.\n",
    );
    expect(itemsOf(tree).map((item) => sectionLines(item).length)).toEqual([3, 2]);
  });
});

test("a cell of title and long text gives the title to the number beside it", async () => {
  const text =
    "Murerne er en uge bagud på grund af frosten, og det hentes ind i maj, når gavlen er lukket og stilladset er flyttet om på den anden side af bygningen, hvor der er læ.";
  const tree = await structuredMarkdown(
    `# Referat af byggemøde nr. 4\n\n| Pkt. | Emne | Ansvarlig | Frist |\n| --- | --- | --- | --- |\n| 1.0 | Tidsplan | | |\n| 1.1 | Murerarbejde<br>${text} | ENT | 04-05-2021 |\n| 1.2 | Tag<br>${text} | | |\n| 2.0 | Økonomi<br>${text} | BH | |\n| 3.0 | Eventuelt<br>Intet. | | |\n`,
  );
  expect(itemLines(tree)).toEqual([
    "1.0 Tidsplan",
    "  1.1 Murerarbejde",
    "  1.2 Tag",
    "2.0 Økonomi",
    "3.0 Eventuelt",
  ]);
});
