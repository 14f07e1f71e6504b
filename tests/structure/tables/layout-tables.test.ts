import { describe, expect, test } from "vitest";
import {
  itemLines,
  itemsOf,
  sectionLines,
  structuredHtml,
  structuredMarkdown,
  structuredText,
} from "../outline.js";

describe("minutes laid out as a table", () => {
  test("give one item a row, and its other cells as text", async () => {
    const tree = await structuredMarkdown(`| Pkt. | Emne | Referat |
| --- | --- | --- |
| 1. | Siden sidst | Hullerne på Lærkevej er lappet. |
| 2. | Økonomi | Kassereren gennemgik tallene. |
| 3. | Eventuelt | Intet. |`);
    expect(itemLines(tree)).toEqual(["1 Siden sidst", "2 Økonomi", "3 Eventuelt"]);
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Kassereren gennemgik tallene."]);
  });

  test("have numbers with dashes, words or letters in cells of their own", async () => {
    const row = (number: string, title: string) =>
      `<table><tr><td>${number}</td><td>${title}</td></tr></table><p>Beslutning</p><p>Godkendt.</p>`;
    for (const numbers of [
      ["90 –", "91 –", "92 –"],
      ["Nr. 1:", "Nr. 2:", "Nr. 3:"],
      ["A)", "B)", "C)"],
    ]) {
      const [first = "", second = "", third = ""] = numbers;
      const tree = await structuredHtml(
        `<p>Havneudvalget</p>${row(first, "Molen")}${row(second, "Slæbestedet")}${row(third, "Lys på kajen")}`,
      );
      expect(itemLines(tree).map((line) => line.replace(/^\S+ /u, ""))).toEqual([
        "Molen",
        "Slæbestedet",
        "Lys på kajen",
      ]);
    }
  });

  test("give a section a column where two columns hold different kinds of text", async () => {
    const tree = await structuredMarkdown(`| Punkt | Indhold | Referat | Ansvarlig |
| --- | --- | --- | --- |
| 1. Vagtplan | Oplæg fra gruppen. | Lederne tilslutter sig planen. | Bo |
| 2. Budget | Udkast. | Drøftet. | |
| 3. Eventuelt | | Intet. | |`);
    expect(itemLines(tree)).toEqual(["1 Vagtplan", "2 Budget", "3 Eventuelt"]);
    expect(itemsOf(tree).map(sectionLines)).toEqual([
      [
        "sagsfremstilling: Oplæg fra gruppen.",
        "referat: Lederne tilslutter sig planen.",
        "andet: Bo",
      ],
      ["sagsfremstilling: Udkast.", "referat: Drøftet."],
      ["referat: Intet."],
    ]);
  });

  test.each([
    ["Nr. | Emne | Drøftelse | Beslutning/aftale | Ansvarlig", "beslutning: Ja."],
    ["Nr. | Punkt | Referat | Konklusion og opfølgning | Hvem/hvornår", "beslutning: Ja."],
    ["Pkt. | Sag | Debat | Aftaler og beslutninger | Frist", "beslutning: Ja."],
  ])(
    "tell who does what in a section of its own, whatever its column is called (%s)",
    async (heads, decided) => {
      const tree = await structuredMarkdown(`| ${heads} |
| --- | --- | --- | --- | --- |
| 1 | Vagtplan | Lederne fandt planen god. | Ja. | Bo |
| 2 | Budget | Tallene blev vist. | | Ida |
| 3 | Eventuelt | Intet. | | |`);
      const [first, second] = itemsOf(tree).map(sectionLines);
      expect(first?.slice(-2)).toEqual([decided, "andet: Bo"]);
      expect(second?.at(-1)).toBe("andet: Ida");
    },
  );

  test("keep who does what with the text where it is all in one column", async () => {
    const tree = await structuredMarkdown(`| Nr. | Emne | Referat | Ansvarlig/frist |
| --- | --- | --- | --- |
| 1 | Vagtplan | Lederne fandt planen god. | Bo / 1. maj |
| 2 | Eventuelt | Intet. | |`);
    expect(itemsOf(tree).map(sectionLines)).toEqual([
      ["tekst: Lederne fandt planen god. | Bo / 1. maj"],
      ["tekst: Intet."],
    ]);
  });

  test("may tell times first, and give description and conclusion a column each", async () => {
    const tree = await structuredMarkdown(`| Tid | Nr. | Punkt | Beskrivelse | Konklusion |
| --- | --- | --- | --- | --- |
| 17.00 | 1 | Velkomst | Runde. | Ingen. |
| 17.10 | 2 | Sommerfest | Grill og tombola. | Udvalget mødes den 9. maj. |
| 17.40 | 3 | Eventuelt | Parkering. | Intet. |`);
    expect(itemsOf(tree).map(sectionLines)).toEqual([
      ["sagsfremstilling: Runde.", "beslutning: Ingen."],
      ["sagsfremstilling: Grill og tombola.", "beslutning: Udvalget mødes den 9. maj."],
      ["sagsfremstilling: Parkering.", "beslutning: Intet."],
    ]);
  });

  test("give text below the title and the one column of decisions a section each", async () => {
    const tree = await structuredHtml(
      "<table><tr><th>Dagsorden</th><th>Beslutning</th></tr><tr><td><p>1. Protokol</p><p>Fra november.</p></td><td>Underskrevet.</td></tr><tr><td><p>2. Lån af salen</p><p>Spejderne søger.</p></td><td>Ja.</td></tr><tr><td>3. Eventuelt</td><td>Intet.</td></tr></table>",
    );
    expect(itemLines(tree)).toEqual(["1 Protokol", "2 Lån af salen", "3 Eventuelt"]);
    expect(itemsOf(tree).map(sectionLines)).toEqual([
      ["tekst: Fra november.", "beslutning: Underskrevet."],
      ["tekst: Spejderne søger.", "beslutning: Ja."],
      ["beslutning: Intet."],
    ]);
  });

  test("a table of figures stays a table", async () => {
    const tree = await structuredMarkdown(`## 1. Regnskab

| Post | Kr. |
| --- | --- |
| Kontingent | 12.000 |
| Leje | 8.000 |

## 2. Eventuelt

Intet.`);
    const section = itemsOf(tree)[0]?.children.find((child) => child.type === "itemSection");
    expect(section?.type === "itemSection" ? section.children.map(({ type }) => type) : []).toEqual(
      ["table"],
    );
  });

  test("with the time of each item in the first column", async () => {
    const tree = await structuredMarkdown(`| Kl. | Punkt | Indhold |
| --- | --- | --- |
| 16.00 | 1. Velkomst | Godkendt. |
| 16.10 | 2. Økonomi | Regnskabet følger budgettet, og likviditeten er god. |
| 19.30 | 3. Eventuelt | Intet. |`);
    expect(itemLines(tree)).toEqual(["1 Velkomst", "2 Økonomi", "3 Eventuelt"]);
  });

  test("of contents keep their pages on the line of the title", async () => {
    const tree = await structuredMarkdown(`# Referat

Fraværende: Ole Bach

**Indholdsfortegnelse**

| 27 | Godkendelse af dagsorden | 2 |
| --- | --- | --- |
| 28 | Affaldsplan | 3 |
| 29 | Vejnavn | 4 |

## 27 Godkendelse af dagsorden

Godkendt.

## 28 Affaldsplan

Godkendt.

## 29 Vejnavn

Udsat.`);
    const list = tree.children.find((child) => child.type === "contentsList");
    expect(list?.type === "contentsList" ? list.entries.map(({ page }) => page) : []).toEqual([
      2, 3, 4,
    ]);
    const header = tree.children.find((child) => child.type === "meetingHeader");
    expect(header?.type === "meetingHeader" ? header.participants : []).toMatchObject([
      { name: "Ole Bach", attendance: "absent" },
    ]);
  });

  test("give sub-items rows of their own, numbered by letters", async () => {
    const tree = await structuredMarkdown(`| Pkt. | Tekst |
| --- | --- |
| 1. | Siden sidst |
| 2. | Nyt |
| 2.a | Formanden |
| 2.b | Kasserer |
| 3. | Eventuelt |`);
    expect(itemLines(tree)).toEqual([
      "1 Siden sidst",
      "2 Nyt",
      "  2.a Formanden",
      "  2.b Kasserer",
      "3 Eventuelt",
    ]);
  });

  test("may have rows that head groups of items", async () => {
    const tree = await structuredMarkdown(`| Nr. | Emne | Referat |
| --- | --- | --- |
| 1 | Økonomi | Kassen stemmer. |
| 2 | Medlemmer | Vi er 318. |
|  | **Til drøftelse** |  |
| 3 | Ny bane | Fonde søges. |
| 4 | Eventuelt | Intet. |`);
    expect(itemsOf(tree).map(sectionLines)).toEqual([
      ["tekst: Kassen stemmer."],
      ["tekst: Vi er 318."],
      ["tekst: Fonde søges."],
      ["tekst: Intet."],
    ]);
  });

  test("give the one column of decisions as such, and its last row behind a page break", async () => {
    const tree = await structuredText(
      "Referat\n\nDagsorden\tBeslutning\n1. Valg af ordstyrer\tIda blev valgt.\n2. Udlån af salen\tGodkendt.\n\f3. Eventuelt\tIntet.\n",
    );
    expect(itemsOf(tree).map(sectionLines)).toEqual([
      ["beslutning: Ida blev valgt."],
      ["beslutning: Godkendt."],
      ["beslutning: Intet."],
    ]);
  });
});
