import { describe, expect, it } from "vitest";
import { itemLines, itemsOf, sectionLines, structuredText } from "../outline.js";

describe("items that print no title", () => {
  it("begin at the numbers of their cases", async () => {
    const tree = await structuredText(`Referat

tirsdag den 5. marts 2019 kl. 15:00

Mødested: Lokale 3, Havnevej
Udvalg: Kystrådet
Bemærkninger:
 • Udskriv
  Sagsid.: 19/1234, Sagsinitialer: pkro

  Sagsfremstilling

  Planen for diget har været i høring.

  Beslutning Kystrådet den 05-03-2019

  Godkendt.

 • Udskriv
  Sagsid.: 19/1301, Sagsinitialer: pkro

  Sagsfremstilling

  Der er valgt ny formand.
`);
    expect(itemLines(tree)).toEqual(["- ", "- "]);
    const [first, second] = itemsOf(tree);
    expect(first?.caseNumbers.map(({ value }) => value)).toEqual(["19/1234"]);
    expect(sectionLines(first as never)).toEqual([
      "sagsfremstilling: Planen for diget har været i høring.",
      "beslutning: Godkendt.",
    ]);
    expect(sectionLines(second as never)).toEqual(["sagsfremstilling: Der er valgt ny formand."]);
  });

  const rounds = `Referat

Mandag d. 7. marts 2022, kl. 10:15
Afbud fra: Tove Lind

Resume

Kystrådet skal godkende dagsordenen.

Indstilling

Forvaltningen indstiller, at

 1. Kystrådet godkender dagsordenen.

Beslutning

Dagsordenen blev godkendt.

Sagsfremstilling

Godkendelse af dagsorden.

Resume

Kystrådet orienteres om diget.

Indstilling

Forvaltningen indstiller, at

 1. Kystrådet tager orienteringen til efterretning
 2. Kystrådet drøfter den videre plan.

Beslutning

Taget til efterretning.
`;

  it("begin where the template begins anew below a decision", async () => {
    const tree = await structuredText(rounds);
    expect(itemLines(tree)).toEqual(["- ", "- "]);
    expect(
      itemsOf(tree).map((item) => sectionLines(item).map((line) => line.split(":")[0])),
    ).toEqual([
      ["resume", "indstilling", "beslutning", "sagsfremstilling"],
      ["resume", "indstilling", "beslutning"],
    ]);
  });

  it("are no items of a document with one item whose title is printed", async () => {
    const tree = await structuredText(
      rounds.replace("Resume\n\nKystrådet skal", "4. Diget ved havnen\n\nResume\n\nKystrådet skal"),
    );
    expect(itemLines(tree)).toEqual(["4 Diget ved havnen"]);
  });
});

it("leaves a list to the section of the only item", async () => {
  const tree = await structuredText(`1. Meddelelser fra formanden

Referat

Følgende emner blev nævnt på mødet:

1. Afbud. Der var afbud fra to medlemmer.

2. Hal. Formanden fortalte, at hallen åbner i maj.
`);
  expect(itemLines(tree)).toEqual(["1 Meddelelser fra formanden"]);
});

it("reads the one item of a page that begins with its number and title", async () => {
  const tree = await structuredText(`2. Godkendelse af dagsordnen

Mødet sluttede kl. 21.33

Fraværende med afbud:
Ida Lund

Fraværende uden afbud:
Bo Rask

Tove Vad deltog fra kl. 19

Beslutning

1. Bo Rask bad om at tage punkt 9 af dagsordenen.
`);
  expect(itemLines(tree)).toEqual(["2 Godkendelse af dagsordnen"]);
});
