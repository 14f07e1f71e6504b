import { describe, expect, test } from "vitest";
import { itemLines, structuredText } from "../outline.js";

describe("items of the second level", () => {
  test.each([
    ["decimals", "3.1 Trafik ved skolen", "3.2 Skolens budget", "3.1", "3.2"],
    ["letters", "3a Trafik ved skolen", "3b Skolens budget", "3a", "3b"],
  ])("stand inside their item: %s", async (_, first, second, firstNumber, secondNumber) => {
    const tree = await structuredText(`2. Orientering

Der var intet at orientere om denne gang.

3. Beslutninger

${first}

Skolepatruljen udvides med fem elever.

${second}

Bestyrelsen tog budgettet til efterretning.

4. Eventuelt

Intet.`);
    expect(itemLines(tree)).toEqual([
      "2 Orientering",
      "3 Beslutninger",
      `  ${firstNumber} Trafik ved skolen`,
      `  ${secondNumber} Skolens budget`,
      "4 Eventuelt",
    ]);
  });

  test("proposals of an assembly stand inside theirs", async () => {
    const tree = await structuredText(`Pkt. 1 Valg af dirigent

Viggo Holm blev valgt.

Pkt. 2 Indkomne forslag

Forslag 1: Ny frist for betaling

Vedtaget med 12 stemmer for og 4 imod.

Forslag 2: Tegning af foreningen

Vedtaget.

Pkt. 3 Eventuelt

Intet.`);
    expect(itemLines(tree)).toEqual([
      "1 Valg af dirigent",
      "2 Indkomne forslag",
      "  Forslag 1 Ny frist for betaling",
      "  Forslag 2 Tegning af foreningen",
      "3 Eventuelt",
    ]);
  });

  test("a clause numbered under another item's number is none", async () => {
    const tree = await structuredText(`3. Aftale

Parterne har aftalt følgende om opgaven.

4. Eventuelt

5.2 Kommunens frigørelse kan ske med et års varsel.`);
    expect(itemLines(tree)).toEqual(["3 Aftale", "4 Eventuelt"]);
  });

  test("have their numbers on lines of their own, as the cells of a table become", async () => {
    const rows = (first: string, second: string) =>
      `3.\n\nOrientering\n\n${first}\n\nFormanden\nDer er kommet to breve.\n\n${second}\n\nKasserer\nIntet nyt.\n\n`;
    const tree = await structuredText(
      `Pkt.\n\nTekst\n\n1.\n\nGodkendelse af dagsorden\nGodkendt.\n\n2.\n\nSiden sidst\nTaget er lagt.\n\n${rows("3.a", "3.b")}4.\n\nEventuelt\nIntet.`,
    );
    expect(itemLines(tree)).toEqual([
      "1 Godkendelse af dagsorden",
      "2 Siden sidst",
      "3 Orientering",
      "  3.a Formanden",
      "  3.b Kasserer",
      "4 Eventuelt",
    ]);
  });

  test("may be proposals with the item's number and a letter", async () => {
    const tree = await structuredText(
      "4. Budget\n\nGodkendt.\n\n5. Indkomne forslag\n\nForslag 5a · Ny hæk\n\nVedtaget.\n\nForslag 5b · Ny låge\n\nForkastet.\n\n6. Eventuelt\n\nIntet.",
    );
    expect(itemLines(tree)).toEqual([
      "4 Budget",
      "5 Indkomne forslag",
      "  Forslag 5a Ny hæk",
      "  Forslag 5b Ny låge",
      "6 Eventuelt",
    ]);
  });

  test("may have a letter alone, with sentences below", async () => {
    const tree = await structuredText(
      "1. Dagsorden\n\nGodkendt.\n\n2. Rådets opgaver\n\na. Vedtægter og forretningsorden\n\nVedtægterne blev gennemgået.\n\nb. Den gode praksis\n\nRådet bruger pjecen.\n\n3. Eventuelt\n\nIntet.",
    );
    expect(itemLines(tree)).toEqual([
      "1 Dagsorden",
      "2 Rådets opgaver",
      "  a Vedtægter og forretningsorden",
      "  b Den gode praksis",
      "3 Eventuelt",
    ]);
  });

  test("are no list of short lines by letters", async () => {
    const tree = await structuredText(
      "1. Tilbud\n\nDer er tre tilbud:\n\na. Nordvarme\n\nb. Termo\n\nc. Brødrene Lund\n\nTermo blev valgt.\n\n2. Eventuelt\n\nIntet.",
    );
    expect(itemLines(tree)).toEqual(["1 Tilbud", "2 Eventuelt"]);
  });
});
