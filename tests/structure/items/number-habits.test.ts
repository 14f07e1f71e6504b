import { describe, expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";
import { itemLines, itemsOf, structuredText } from "../outline.js";

async function recordOf(text: string) {
  const { record } = await structureMinutes(new TextEncoder().encode(text), {
    name: "referat.txt",
  });
  return record;
}

const titles = async (text: string) =>
  (await recordOf(text)).items.map(({ number, title }) => `${number ?? "-"} ${title}`);

describe("habits of printing numbers", () => {
  it("takes the line after a number alone for the title, full stop or not", async () => {
    const text = `Referat af generalforsamling 3. marts 2020

1.

Valg af dirigent.

Ida Holm blev valgt.

2.

Beretning om året, der gik.

Formanden fortalte om pumpen.

3.a

Valg af kasserer; Bo Vad er på valg.

Bo Vad blev genvalgt.

4.

Eventuelt.

Intet.
`;
    expect((await titles(text)).filter((title) => !title.startsWith("3"))).toEqual([
      "1 Valg af dirigent.",
      "2 Beretning om året, der gik.",
      "4 Eventuelt.",
    ]);
  });

  it("takes digits alone that count from 1 above titles, and no other digits", async () => {
    const text = `Referat af møde i Festudvalget den 12. juni 2018

Deltagere: Asta Bro og Nis Vang

1

Sankthans

Godt bål. Der kom

140

gæster i alt.

2

Fastelavn, herunder tønder

Tønderne bestilles i januar.

3.

Indkøb

Nis køber ind.
`;
    expect(await titles(text)).toEqual(["1 Sankthans", "2 Fastelavn, herunder tønder", "3 Indkøb"]);
    const counts = text.replace("\n2\n", "\n7\n").replace("\n3.\n", "\n9\n");
    expect(await titles(counts)).not.toContain("1 Sankthans");
  });

  it("takes titles below words and numbers, with a colon or called as a section is", async () => {
    const text = (mark: string) =>
      `Møde i Havneudvalget 3. marts 2020\n\nPunkt 1:\n\nMolens ydre ende${mark}\n\nBeslutning\n\nUdsat.\n\nPunkt 2:\n\nOrientering${mark}\n\nBeslutning\n\nTaget til efterretning.\n\nPunkt 3:\n\nDrøftelse af taksterne${mark}\n\nBeslutning\n\nGodkendt.\n`;
    expect(await titles(text(""))).toEqual([
      "1 Molens ydre ende",
      "2 Orientering",
      "3 Drøftelse af taksterne",
    ]);
    expect((await titles(text(":"))).map((title) => title.replace(/:$/u, ""))).toEqual(
      await titles(text("")),
    );
  });

  it("takes titles below numbers beside which who presents stands, some with colons", async () => {
    const text =
      "Skolebestyrelsesmøde 25. maj 2022\n\nPkt. 1\n\nGodkendelse af dagsorden\n\nOk.\n\nPkt. 3 (Malene)\n\nElevrådet har ordet\n\nIntet nyt.\n\nPkt. 9\n\nNyt fra udvalgene:\n\nIngen henvendelser.\n\nPkt. 10\n\nSkolens kantine\n\nUdsat.\n";
    expect((await titles(text)).map((title) => title.replace(/:$/u, ""))).toEqual([
      "1 Godkendelse af dagsorden",
      "3 Elevrådet har ordet",
      "9 Nyt fra udvalgene",
      "10 Skolens kantine",
    ]);
  });

  it("takes titles above numbers where a field stands before the first heading", async () => {
    const text =
      "Kommunalbestyrelsen\n\n24-09-2019\n\nSpørgetid\n\nSag nr. 129\n\nBeslutningskompetence: KB\n\nBeslutning\n\nTaget til efterretning.\n\nNyt dige ved havnen\n\nSag nr. 130\n\nBeslutningskompetence: KB\n\nBeslutning\n\nGodkendt.\n";
    expect(await titles(text)).toEqual(["129 Spørgetid", "130 Nyt dige ved havnen"]);
  });

  it("takes no point of a recommendation for an item beside numbers with titles", async () => {
    const text =
      "Referat\n\n  • 301. Åben dagsorden\n\n    Resume\n\n    Godkendelse af dagsorden.\n\n    Beslutning\n\n    Godkendt.\n\n  • 302. Planstrategi\n\n    Resume\n\n    Strategien skal i høring.\n\n    Kystudvalget, 6. januar 2020, pkt. 3:\n\n    Ad. 1\n\n    5 medlemmer anbefaler forslaget.\n\n    Ad. 2\n\n    Anbefales.\n";
    expect(await titles(text)).toEqual(["301 Åben dagsorden", "302 Planstrategi"]);
  });

  it("takes decimals with a zero for whole numbers where they count on", async () => {
    const text =
      "Møde i Havneudvalget 3. marts 2020\n\n1.0 Molen\n\nUdsat.\n\n2.0 Takster\n\n1. Taksten stiger.\n\n2. Gæster betaler mere.\n\n3.0 Eventuelt\n\nIntet.\n";
    expect(await titles(text)).toEqual(["1.0 Molen", "2.0 Takster", "3.0 Eventuelt"]);
  });

  it("leaves a title with a colon whole where titles end in full stops", async () => {
    const text =
      "Møde i Havneudvalget 3. marts 2020\n\n1. Molens ydre ende.\n\nUdsat.\n\n2. Nye takster.\n\nGodkendt.\n\n3. Tema: Havnen som mødested for byens borgere.\n\nDrøftet.\n\n4. Bådelauget.\n\nGodkendt.\n";
    expect((await titles(text))[2]).toBe("3 Tema: Havnen som mødested for byens borgere.");
  });

  it("takes a title that begins as a section would, or is long, where all numbers stand alone", async () => {
    const long = `Udbud af hjælpemidler på tværs af kommunerne, herunder ${"fordeling af udgifter ".repeat(6)}og en plan`;
    const text = `Referat af møde i Teknikudvalget 3. marts 2020

1.

Ny skovsti

Beslutning

Godkendt.

2.

Forslag til lokalplan for et boligområde ved Birkevej

Beslutning

Godkendt.

3.

${long}

Beslutning

Udsat.
`;
    expect(await titles(text)).toEqual([
      "1 Ny skovsti",
      "2 Forslag til lokalplan for et boligområde ved Birkevej",
      `3 ${long}`,
    ]);
  });

  it("reads a title glued to its running number", async () => {
    const text = `Ungerådets møde den 6. oktober 2022

80Godkendelse af dagsorden
Beslutning
Dagsordenen blev godkendt.
81Skatepark ved havnen
Beslutning
Rådet anbefaler forslaget.
82Eventuelt
Beslutning
Intet.
`;
    expect(await titles(text)).toEqual([
      "80 Godkendelse af dagsorden",
      "81 Skatepark ved havnen",
      "82 Eventuelt",
    ]);
  });

  it("finds titles in an agenda without capitals for items that have only a number", async () => {
    const text = `Lokalrådsmøde i Åløse torsdag den 8. maj 2014 kl. 19.00

Dagsorden:
1 valg af ordstyrer
2 nyt om stien til skoven
3 evt.

Punkt 1
Ida

Punkt 2
Stien åbner i juni.

Punkt 3
Intet.
`;
    expect(await titles(text)).toEqual([
      "1 valg af ordstyrer",
      "2 nyt om stien til skoven",
      "3 evt.",
    ]);
  });

  it("does not take answers that recur under the items for a contents list", async () => {
    const text = `Referat af menighedsrådsmøde den 24. maj 2022

1. Spørgetid til menighedsrådet.
Intet.

2. Gennemgang af synsudskrift - Præstegården.
Gennemgået og godkendt.

3. Meddelelser
Intet.

4. Eventuelt
Intet.
`;
    const record = await recordOf(text);
    expect(record.agenda).toEqual([]);
    expect(record.items.map(({ number }) => number)).toEqual(["1", "2", "3", "4"]);
  });
});

describe("the case's number between an item's number and its title", () => {
  const rows = [
    [88, "Døgninstitutionen Åbo, normering", "16.03.14P21"],
    [89, "Regnskab for værestedet", "00.32.14Ø54"],
    [90, "Høringssvar om sygehusplan", "16.01.00K04"],
    [91, "Orientering", "16.00.00A00"],
  ] as const;

  it.each([
    ["a line of its own", "\n\n"],
    ["the second line of a paragraph", "\n"],
  ])("may be %s", async (_, between) => {
    const text = rows
      .map(
        ([number, title, file]) =>
          `Sag nr. ${number}${between}J.nr.: ${file}\n\n${title}\n\nIndstilling:\n\nDet indstilles, at sagen drøftes.\n\nBeslutning:\n\nDrøftet.`,
      )
      .join("\n\n");
    const tree = await structuredText(`Socialudvalget\n\nMandag den 12. maj 2003\n\n${text}`);
    expect(itemLines(tree)).toEqual(rows.map(([number, title]) => `${number} ${title}`));
    expect(itemsOf(tree).map(({ caseNumbers }) => caseNumbers[0]?.value)).toEqual(
      rows.map(([, , file]) => file),
    );
  });
});

describe("a title below its number", () => {
  it("may follow whether the item is open", async () => {
    const item = (number: number, title: string, openness: string) =>
      `Punkt ${number} - ${openness}\n\n${title}\n\nBeslutning\n\nGodkendt.\n\n`;
    const tree = await structuredText(
      `Referat\n\n${item(1, "Regnskab", "Åben")}${item(2, "Salg af jord", "Lukket")}${item(3, "Eventuelt", "Åben")}`,
    );
    expect(itemLines(tree)).toEqual(["1 Regnskab", "2 Salg af jord", "3 Eventuelt"]);
    expect(itemsOf(tree).map(({ visibility }) => visibility)).toEqual(["open", "closed", "open"]);
  });

  it("may have a label", async () => {
    const item = (number: number, title: string) =>
      `Punkt ${number}\n\nEmne: ${title}\n\nBeslutning: Godkendt.\n\n`;
    const tree = await structuredText(
      `Referat\n\n${item(1, "Busruter")}${item(2, "Høring om stier")}${item(3, "Eventuelt")}`,
    );
    expect(itemLines(tree)).toEqual(["1 Busruter", "2 Høring om stier", "3 Eventuelt"]);
  });

  it("may say that they stand on the agenda", async () => {
    const item = (number: number, title: string) =>
      `Punkt ${number} på dagsordenen:\n\n${title}\n\nForsamlingen sagde ja til det hele.\n\n`;
    const tree = await structuredText(
      `Referat\n\n${item(1, "Valg af dirigent")}${item(2, "Ny hæk")}${item(3, "Eventuelt")}`,
    );
    expect(itemLines(tree)).toEqual(["1 Valg af dirigent", "2 Ny hæk", "3 Eventuelt"]);
  });

  it("may stand behind the body's name", async () => {
    const item = (number: number, title: string) =>
      `FORRETNINGSUDVALGET\tSAG NR. ${number}\n\n${title.toUpperCase()}\n\nINDSTILLING\n\nDet indstilles, at sagen godkendes.\n\nBESLUTNING\n\nGodkendt.\n\n`;
    const tree = await structuredText(
      `BESLUTNINGER\n\nIndholdsfortegnelse\n\n1. Mødeplan\t2\n2. Ny vagtordning\t3\n3. Meddelelser\t4\n\n${item(1, "Mødeplan")}${item(2, "Ny vagtordning")}${item(3, "Meddelelser")}`,
    );
    expect(itemsOf(tree).map(({ number }) => number)).toEqual(["1", "2", "3"]);
  });
});
