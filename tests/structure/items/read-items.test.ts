import { describe, expect, test } from "vitest";
import { itemLines, itemsOf, sectionLines, structuredText } from "../outline.js";

const text = (line: string) => `${line} Udvalget drøftede sagen og fandt, at den er godt belyst.`;

describe("items by global choice", () => {
  test("keeps a numbered list inside a case text out of the items", async () => {
    const tree = await structuredText(`1. Godkendelse af dagsorden

Beslutning

Godkendt.

2. Ny svømmehal i Vejkær

Sagsfremstilling

${text("Byggeriet falder i tre dele.")}

1. Bassin og omklædning
2. Café og foyer
3. Parkering

Beslutning

Tiltrådt.

3. Eventuelt

Beslutning

Intet.`);
    expect(itemLines(tree)).toEqual([
      "1 Godkendelse af dagsorden",
      "2 Ny svømmehal i Vejkær",
      "3 Eventuelt",
    ]);
  });

  test("keeps two items with the same number, and a gap", async () => {
    const tree = await structuredText(`3. Trafik på Møllevej

Beslutning

Godkendt.

3. Cykelsti langs åen

Beslutning

Udsat.

6. Eventuelt

Beslutning

Intet.`);
    expect(itemLines(tree)).toEqual([
      "3 Trafik på Møllevej",
      "3 Cykelsti langs åen",
      "6 Eventuelt",
    ]);
  });

  test("takes no date for an item", async () => {
    const tree = await structuredText(`Punkt 1: Budget

Beslutning

Godkendt.

2. november 2023

${text("Sagen blev udsat ved forrige møde.")}

Punkt 2: Eventuelt

Beslutning

Intet.`);
    expect(itemLines(tree)).toEqual(["1 Budget", "2 Eventuelt"]);
  });

  test("reads titles that only the contents list has", async () => {
    const tree = await structuredText(`Referat af ordinær generalforsamling i Roklubben Viben

Dagsorden:

1. Valg af dirigent
2. Formandens beretning
3. Eventuelt

Ad 1.

Karen Lund blev valgt.

Ad 2.

Beretningen blev godkendt.

Ad 3.

Intet.`);
    expect(itemLines(tree)).toEqual([
      "1 Valg af dirigent",
      "2 Formandens beretning",
      "3 Eventuelt",
    ]);
  });

  test("splits a title from the sentence that runs on after its colon", async () => {
    const tree = await structuredText(`1. Koncert i adventstiden

2. Kirkegårdens plan: Der indhentes tilbud på ny belægning ved lågen.

3. Orientering fra præsten: Der har været fem dåb siden sidste møde.`);
    expect(itemLines(tree)).toEqual([
      "1 Koncert i adventstiden",
      "2 Kirkegårdens plan",
      "3 Orientering fra præsten",
    ]);
  });

  test("finds no items where nothing is numbered, listed or set as a heading", async () => {
    const tree = await structuredText(`Kære alle

Tak for en god sommerfest. Regnskabet kommer senere.

Venlig hilsen Bodil`);
    expect(itemsOf(tree)).toEqual([]);
  });

  test("is less sure of a heading with a likely rival than of one without", async () => {
    const clear = await structuredText(
      "Punkt 1: Budget\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Eventuelt\n\nBeslutning\n\nIntet.",
    );
    const doubtful = await structuredText(
      "1. Budget\n\nNoget tekst om budgettet.\n\n2. Løn\n\n2. Drift\n\nMere tekst om driften.",
    );
    const worst = (tree: typeof clear) =>
      Math.min(...itemsOf(tree).map(({ reading }) => reading.confidence));
    expect(worst(doubtful)).toBeLessThan(worst(clear));
  });

  test("does not take the colon behind a number for the end of a title", async () => {
    const tree = await structuredText(`Punkt 1: Beretning fra formanden for det forløbne år.

Beretningen blev godkendt.

Punkt 2: Budget og kontingent for det kommende år.

Kontingentet er uændret.

Punkt 3: Eventuelt.

Intet.`);
    expect(itemsOf(tree).map((item) => item.title)).toEqual([
      "Beretning fra formanden for det forløbne år.",
      "Budget og kontingent for det kommende år.",
      "Eventuelt.",
    ]);
    expect(itemsOf(tree).flatMap(sectionLines)).toEqual([
      "tekst: Beretningen blev godkendt.",
      "tekst: Kontingentet er uændret.",
      "tekst: Intet.",
    ]);
  });
});
