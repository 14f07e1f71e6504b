import { describe, expect, it } from "vitest";
import {
  itemLines,
  itemsOf,
  sectionLines,
  structuredMarkdown,
  structuredText,
} from "../outline.js";

describe("items whose titles stand behind a label", () => {
  it("have the other labels of the form as sections", async () => {
    const form = (title: string, task: string, decision: string) =>
      `Emne: ${title}\nOpgave: ${task}\nTovholder: Asta\nBeslutning: ${decision}\n\n`;
    const tree = await structuredText(
      `Referat af møde i skolebestyrelsen\n\nDato: 17. september 2025\n\n${form("Trivsel", "Målingen gennemgås.", "Drøftet.")}${form("Folder", "Udkast gennemgås.", "Godkendt.")}${form("Jubilæum", "Idéer samles.", "Udsat.")}`,
    );
    expect(itemLines(tree)).toEqual(["- Trivsel", "- Folder", "- Jubilæum"]);
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "andet: Udkast gennemgås.",
      "andet: Asta",
      "beslutning: Godkendt.",
    ]);
  });

  it("are not one line of the meeting's head", async () => {
    const tree = await structuredText(
      "Emne: Bestyrelsesmøde\nDato: 4. maj 2021\n\n1. Havnen\n\nBroen males.\n\n2. Eventuelt\n\nIntet.",
    );
    expect(itemLines(tree)).toEqual(["1 Havnen", "2 Eventuelt"]);
  });
});

describe("items that only their look sets apart", () => {
  it("are found where no title is a usual one, and are not sure", async () => {
    const tree = await structuredMarkdown(
      "# Møde i Kirkegårdsudvalget\n\nDato: 30. november 2017\n\n*Rundgang ved diget*\n\nDer plantes ny hæk.\n\n*Takster for 2018*\n\nUdvalget følger provstiet.\n\n*Gravermedhjælper*\n\nStillingen er slået op.\n\n*Maskinhus*\n\nDer er kommet to tilbud.",
    );
    expect(itemLines(tree)).toEqual([
      "- Rundgang ved diget",
      "- Takster for 2018",
      "- Gravermedhjælper",
      "- Maskinhus",
    ]);
    expect(itemsOf(tree).every(({ reading }) => reading.confidence < 0.7)).toBe(true);
  });

  it("are no stressed lines that follow each other", async () => {
    const tree = await structuredMarkdown(
      "# Møde i Kirkegårdsudvalget\n\n*Niels Buus*\n\n*Else Kloster*\n\n*Ib Dam*\n\n*Ruth Lund*\n\nUdvalget gik en tur.",
    );
    expect(itemLines(tree)).toEqual([]);
  });
});

describe("items with letters for numbers", () => {
  it("are known by what stands below them where no title is a usual one", async () => {
    const tree = await structuredText(
      "Havneudvalget\n\nA) Molens ydre ende\n\nSagsnr.: 21-0144\n\nBeslutning\n\nUdsat.\n\nB) Slæbestedet\n\nSagsnr.: 21-0145\n\nBeslutning\n\na) Der asfalteres.\n\nb) Der opsættes lys.\n\nC) Bådelauget\n\nSagsnr.: 21-0146\n\nBeslutning\n\nGodkendt.",
    );
    expect(itemLines(tree)).toEqual(["A Molens ydre ende", "B Slæbestedet", "C Bådelauget"]);
  });

  it("hold lists that begin anew in each, and weaker labels of sections", async () => {
    const body =
      "Redegørelse\n\nMolen er fra 1931.\n\nKonklusion\n\n1. Molen males.\n\n2. Lyset skiftes.";
    const tree = await structuredText(
      `Havneudvalget\n\nA) Molens ydre ende\n\n${body}\n\nB) Slæbestedet\n\n${body}\n\nC) Bådelauget\n\n${body}`,
    );
    expect(itemLines(tree)).toEqual(["A Molens ydre ende", "B Slæbestedet", "C Bådelauget"]);
  });

  it("stand below the agenda that lists them, their titles below the letters or behind tabs", async () => {
    const agenda = "Dagsorden:\n\nA. Molen\nB. Slæbestedet\nC. Eventuelt\n\n";
    const items = (gap: string) =>
      `A.${gap}Molen\n\nBeslutning\n\nUdsat.\n\nB.${gap}Slæbestedet\n\nBeslutning\n\nGodkendt.\n\nC.${gap}Eventuelt\n\nBeslutning\n\nIntet.`;
    for (const gap of ["\n\n", "\t", " "]) {
      const tree = await structuredText(`Havneudvalget\n\n${agenda}${items(gap)}`);
      expect(itemLines(tree)).toEqual(["A Molen", "B Slæbestedet", "C Eventuelt"]);
      expect(itemsOf(tree).map(sectionLines)).toEqual([
        ["beslutning: Udsat."],
        ["beslutning: Godkendt."],
        ["beslutning: Intet."],
      ]);
    }
  });

  it("hold a list that counts from 1", async () => {
    const tree = await structuredText(
      "Bestyrelsesmøde den 21. januar 2020\n\nA. Andagt\nEllen læste en tekst.\n\nB. Sommerlejr\nLejren bliver i uge 28.\n1. Jonas booker bussen.\n2. Ellen skriver til gruppen om telte.\n\nC. Økonomi\nKassen stemmer.\n\nD. Eventuelt\nIntet.",
    );
    expect(itemLines(tree)).toEqual(["A Andagt", "B Sommerlejr", "C Økonomi", "D Eventuelt"]);
  });

  it("are groups where the numbers run on from one to the next", async () => {
    const tree = await structuredText(
      "Referat af 4. møde i Følgegruppen\n\nI. FORMALIA\n\n1. Godkendelse af dagsorden\nGodkendt.\n\n2. Opfølgning\nIngen.\n\nII. SAGER TIL BESLUTNING\n\n3. Kommissorium\nGodkendt.\n\nIII. SAGER TIL ORIENTERING\n\n4. Lovprogram\nFremsættes i februar.\n\n5. Eventuelt\nIntet.",
    );
    expect(itemLines(tree)).toEqual([
      "1 Godkendelse af dagsorden",
      "2 Opfølgning",
      "3 Kommissorium",
      "4 Lovprogram",
      "5 Eventuelt",
    ]);
    expect(itemsOf(tree).flatMap(sectionLines).join()).not.toContain("SAGER");
  });
});

describe("numbers behind or before other marks", () => {
  it("may have the time of the item before them", async () => {
    const tree = await structuredText(
      "Referat fra møde i Brugerrådet\n\n10.00-10.15 Punkt 1: Velkomst\nFormanden bød velkommen.\n\n10.15-11.00 Punkt 2: Ventetider\nVentetiden er 34 uger.\n\nKl. 11.00 Punkt 3: Eventuelt\nIntet.",
    );
    expect(itemLines(tree)).toEqual(["1 Velkomst", "2 Ventetider", "3 Eventuelt"]);
  });

  it("may have a dash before the year", async () => {
    const tree = await structuredText(
      "Protokol\n\nSag nr. 12-2021 Ny badebro\n\nBeslutning\nUdsat.\n\nSag nr. 13-2021 Tilsyn\n\nBeslutning\nGodkendt.\n\nSag nr. 14-2021 Eventuelt\n\nBeslutning\nIntet.",
    );
    expect(itemLines(tree)).toEqual(["12-2021 Ny badebro", "13-2021 Tilsyn", "14-2021 Eventuelt"]);
  });

  it("may refer to titles that stand in the agenda alone", async () => {
    const tree = await structuredText(
      "Referat af generalforsamling\n\nDagsorden:\n1) Valg af dirigent\n2) Beretning\n3) Eventuelt\n\nAd pkt. 1: Bestyrelsen foreslog Ole Vad. Han blev valgt.\n\nAd pkt. 2: Formanden gennemgik årets gang. Taget er skiftet.\n\nAd pkt. 3: Der var ros til gårdlauget.",
    );
    expect(itemLines(tree)).toEqual(["1 Valg af dirigent", "2 Beretning", "3 Eventuelt"]);
    expect(sectionLines(itemsOf(tree)[2])).toEqual(["tekst: Der var ros til gårdlauget."]);
  });
});
