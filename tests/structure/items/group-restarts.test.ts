import { describe, expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";
import { itemLines, structuredMarkdown, structuredText } from "../outline.js";

describe("items that count from 1 again", () => {
  it("stand under headings of groups, whatever those are called", async () => {
    const tree = await structuredMarkdown(`# Referat af bestyrelsesmøde

Dato: 3. oktober 2022

### Formalia

1. **Valg af ordstyrer**\\
   Lau blev valgt.
2. **Godkendelse af referat**\\
   Godkendt.

### Nyt fra udvalgene

1. **Økonomi**\\
   Nis fremlagde tallene.
2. **Vaskeri**\\
   To maskiner er i stykker.
`);
    expect(itemLines(tree)).toEqual([
      "1 Valg af ordstyrer",
      "2 Godkendelse af referat",
      "1 Økonomi",
      "2 Vaskeri",
    ]);
    expect(tree.children.filter(({ type }) => type === "headingLine")).toHaveLength(2);
  });

  it("are told from points of one recommendation after the other", async () => {
    const tree = await structuredText(`Referat af møde i Havneudvalget

Dato: 3. oktober 2022

1. Nyt bolværk

Indstilling

1. at bolværket bygges
2. at udgiften afholdes af puljen

Beslutning

Godkendt.

2. Ny kran

Indstilling

1. at kranen købes
2. at den gamle sælges

Beslutning

Godkendt.
`);
    expect(itemLines(tree)).toEqual(["1 Nyt bolværk", "2 Ny kran"]);
  });
});

describe("numbers with a second level", () => {
  it("are items with their points in rows of tabs", async () => {
    const tree = await structuredText(`BYGGEMØDE NR. 12

Dato: 14. juni 2022 kl. 9.00

Nr.\tEmne\tAnsv.\tFrist

1\tGodkendelse af referat
1.1\tReferat nr. 11 godkendt uden bemærkninger.

2\tTidsplan
2.1\tTømreren er en uge bagud.\tOK\t21/6
2.2\tEl følger planen.

3\tEventuelt
3.1\tIntet.
`);
    expect(itemLines(tree).filter((line) => !line.startsWith(" "))).toEqual([
      "1 Godkendelse af referat",
      "2 Tidsplan",
      "3 Eventuelt",
    ]);
  });
});

describe("numbers apart from their titles", () => {
  it("take the title above where a section's heading follows each", async () => {
    const item = (title: string, number: number) =>
      `${title}\nSag nr. ${number}\n\nSagsfremstilling\nStandarden revideres årligt.\n\nBeslutning\nGodkendt.\n`;
    const tree = await structuredText(
      `Referat af møde i Havneudvalget\n22. januar 2014\n\n${item("Takster for bolværket", 129)}\n${item("Ny kran", 130)}\n${item("Eventuelt", 131)}`,
    );
    expect(itemLines(tree)).toEqual(["129 Takster for bolværket", "130 Ny kran", "131 Eventuelt"]);
  });

  it("take the title below, full stop or not", async () => {
    const tree = await structuredText(`Menighedsrådsmøde tirsdag d. 20. august 2013

Pkt. 1
Godkendelse af dagsorden.
Godkendt.

Pkt. 2
Høstfest.
Festen holdes den 22. september.

Pkt. 3
Eventuelt.
Intet.
`);
    expect(itemLines(tree)).toEqual(["1 Godkendelse af dagsorden.", "2 Høstfest.", "3 Eventuelt."]);
  });

  it("stand behind a bullet, and the points decided on are no items", async () => {
    const tree = await structuredText(`Havneudvalget 22-01-2020

• 301. Godkendelse af dagsorden

Beslutning

Godkendt.

• 302. Havneplan 2020

Indstilling

Havnekontoret indstiller, at

1. planen godkendes.

2. planen sendes i høring.

Beslutning

Ad. 1: Godkendt.
Ad. 2: Godkendt.

• 303. Eventuelt

Beslutning

Intet.
`);
    expect(itemLines(tree)).toEqual([
      "301 Godkendelse af dagsorden",
      "302 Havneplan 2020",
      "303 Eventuelt",
    ]);
  });
});

describe("lines above a heading", () => {
  it("are the item's where all case numbers stand above the headings", async () => {
    const { record } = await structureMinutes(
      new TextEncoder().encode(`Referat af møde i Havneudvalget den 17. maj 2023

Sagnr.: 1-30-11-06

32. Nyt bolværk

Beslutning

Godkendt.

Tilbage til toppen

Sagnr.: 1-21-78-12

33. Ny kran

Beslutning

Udsat.
`),
      { name: "referat.txt" },
    );
    expect(record.items.map(({ caseNumbers }) => caseNumbers.map(({ value }) => value))).toEqual([
      ["1-30-11-06"],
      ["1-21-78-12"],
    ]);
    expect(record.items.map(({ sections }) => sections.map(({ text }) => text))).toEqual([
      ["Godkendt."],
      ["Udsat."],
    ]);
  });
});

it("a list under Bilag is of the section, though its number may follow", async () => {
  const item = (number: number, title: string) =>
    `${number}. ${title}\n\nINDSTILLING\nHavnekontoret indstiller,\n1. at planen godkendes.\n\nLØSNING\nDer bygges.\n\nBILAG\n\n1. Kort\n\n2. Overslag\n\nBeslutning\nGodkendt.\n`;
  const tree = await structuredText(
    `Referat af møde i Havneudvalget den 17. maj 2023\n\n${item(1, "Nyt bolværk")}\n${item(2, "Ny kran")}\n${item(3, "Ny bom")}`,
  );
  expect(itemLines(tree)).toEqual(["1 Nyt bolværk", "2 Ny kran", "3 Ny bom"]);
});

describe("items of lists that begin again", () => {
  it("stand one by one in lists that the text between them broke", async () => {
    const tree = await structuredText(
      "Referat af bestyrelsesmøde\n\n 1. Godkendelse af dagsorden\n\nGodkendt.\n\n 1. Nyt skur\n\nBo henter tilbud.\n\n 1. Økonomi\n\nKassen er sund.\n\n 1. Eventuelt\n\nIntet.",
    );
    expect(itemLines(tree)).toEqual([
      "1 Godkendelse af dagsorden",
      "1 Nyt skur",
      "1 Økonomi",
      "1 Eventuelt",
    ]);
  });

  it("go on from a list that broke once, lists within them aside", async () => {
    const tree = await structuredText(
      "Dagsorden for møde i Seniorrådet\n\n 1. Valg af mødeleder\n 2. Godkendelse af dagsorden\n 3. Meddelelser\n  1. Møde med borgmesteren\n  2. Valget til efteråret\n 4. Høringssvar\n 1. Nyt fra plejecentrene\n 2. Udflugt\n 3. Næste møde",
    );
    expect(itemLines(tree)).toEqual([
      "1 Valg af mødeleder",
      "2 Godkendelse af dagsorden",
      "3 Meddelelser",
      "4 Høringssvar",
      "1 Nyt fra plejecentrene",
      "2 Udflugt",
      "3 Næste møde",
    ]);
  });

  it("are told from the agenda of another meeting that an item's text holds", async () => {
    const tree = await structuredText(
      "Referat af bestyrelsesmøde\n\n1. Godkendelse af dagsorden\n\nGodkendt.\n\n2. Generalforsamling\n\nDagsordenen bliver:\n\n1. Valg af dirigent\n2. Beretning\n3. Eventuelt\n\n3. Nyt skur\n\nBo henter tilbud.\n\n4. Eventuelt\n\nIntet.",
    );
    expect(itemLines(tree)).toEqual([
      "1 Godkendelse af dagsorden",
      "2 Generalforsamling",
      "3 Nyt skur",
      "4 Eventuelt",
    ]);
  });
});
