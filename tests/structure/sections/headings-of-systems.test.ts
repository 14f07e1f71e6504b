import { describe, expect, it } from "vitest";
import {
  itemLines,
  itemsOf,
  sectionLines,
  structuredMarkdown,
  structuredText,
} from "../outline.js";

describe("headings of sections", () => {
  it("may tell where and when a body treated the case", async () => {
    const item = (number: number, title: string) =>
      `${number}. ${title}\n\nÅbent\n\nUdvalget for havne Brevid: 51${number}884\n\nSagsfremstilling\n\nBroen er slidt.\n\nBehandling i Udvalget for havne torsdag den 4. marts 2021, pkt. ${number}\n\nGodkendt.\n\n`;
    const tree = await structuredText(
      `Referat\n\nMøde i Udvalget for havne\n\ntorsdag den 4. marts 2021 kl. 14:30\n\n${item(1, "Ny bro")}${item(2, "Nye pæle")}`,
    );
    expect(itemsOf(tree).map(sectionLines)).toEqual([
      ["sagsfremstilling: Broen er slidt.", "beslutning: Godkendt."],
      ["sagsfremstilling: Broen er slidt.", "beslutning: Godkendt."],
    ]);
  });

  it.each([
    "Administrationen indstiller til Udvalget for Havne",
    "Direktionen indstiller",
    "Det indstilles, at",
  ])("may tell that somebody recommends, set as the others are: %s", async (heading) => {
    const item = (number: number, title: string) =>
      `## ${number}. ${title}\n\n### Resume\n\nBroen er slidt.\n\n### ${heading}\n\n- at den males.\n\n### Beslutning\n\nGodkendt.\n\n`;
    const tree = await structuredMarkdown(
      `# Referat\n\n${item(1, "Ny bro")}${item(2, "Nye pæle")}${item(3, "Ny kaj")}`,
    );
    expect(itemsOf(tree).map(sectionLines)).toEqual(
      Array(3).fill([
        "resume: Broen er slidt.",
        "indstilling: at den males.",
        "beslutning: Godkendt.",
      ]),
    );
  });

  it("leave an earlier decision in the case's history", async () => {
    const item = (number: number, title: string, history: string) =>
      `${number}. ${title}\n\nIndstilling\n\nDirektøren indstiller, at planen godkendes.\n\n${history}Beslutning i Havneudvalget den 13-10-2009\n\nGodkendt.\n\n`;
    const history =
      "Tidligere behandling\n\nBeslutning i Havneudvalget den 08-09-2009\n\nUdsat.\n\n";
    const tree = await structuredText(
      `Referat\n\nMøde i Havneudvalget den 13. oktober 2009\n\n${item(1, "Ny bro", "")}${item(2, "Nye pæle", history)}${item(3, "Ny kaj", "")}`,
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "indstilling: Direktøren indstiller, at planen godkendes.",
      "sagsforloeb: Beslutning i Havneudvalget den 08-09-2009 | Udsat.",
      "beslutning: Godkendt.",
    ]);
  });
  it("with another day than the meeting's are no decision of its own", async () => {
    const item = (number: number, title: string, earlier: string) =>
      `${number}. ${title}\n\nSagsfremstilling\n\nBroen er slidt.\n\n${earlier}Beslutning i Havneudvalget den 13-10-2009\n\nOversendes til Byrådet.\n\n`;
    const earlier = "Beslutning i Havneudvalget den 08-09-2009\n\nUdsat.\n\n";
    const tree = await structuredText(
      `Referat\n\nMøde i Havneudvalget den 13. oktober 2009\n\n${item(1, "Ny bro", earlier)}${item(2, "Ny kaj", "")}`,
    );
    expect(itemsOf(tree).map(({ decision }) => decision?.text)).toEqual([
      "Oversendes til Byrådet.",
      "Oversendes til Byrådet.",
    ]);
  });

  it("may be a body and a day, where they are set as the template's headings are", async () => {
    const tree = await structuredMarkdown(
      "# Referat Byrådet\n\nMødedato: 29. november 2021\n\n## Punkt 1 Ny bro\n\n#### Resumé\n\nBroen er slidt.\n\n#### Forvaltningen indstiller, at\n\nbroen males\n\n#### Havneudvalget, 1. november 2021\n\nAnbefales.\n\n#### Byrådet, 29. november 2021\n\nGodkendt.\n\n## Punkt 2 Eventuelt\n\n#### Beslutning\n\nByrådet, 29. november 2021\n\nIntet.",
    );
    expect(sectionLines(itemsOf(tree)[0])).toEqual([
      "resume: Broen er slidt.",
      "indstilling: broen males",
      "beslutning: Anbefales.",
      "beslutning: Godkendt.",
    ]);
    expect(itemsOf(tree)[0]?.decision?.outcome).toBe("godkendt");
    expect(sectionLines(itemsOf(tree)[1])).toHaveLength(1);
  });

  it("may be a body and a day with a colon, in item after item", async () => {
    const item = (number: number, title: string, decision: string) =>
      `${number}. J.nr. 05.01.03G01/${number}12\n${title}\n\nVejen er lang.\n\nIndstilling:\nForvaltningen indstiller, at planen godkendes.\n\nTeknisk Udvalg den 3. maj 2004:\n${decision}\n\n`;
    const tree = await structuredText(
      `Teknisk Udvalg\n\nBeslutningsprotokol\n\nMandag den 3. maj 2004 kl. 16.00\n\n${item(1, "SKOVVEJEN", "Tiltrådt.")}${item(2, "VARMEPLAN, REVISION", "Udsat.")}${item(3, "CYKELSTI", "Tiltrådt.")}`,
    );
    expect(itemLines(tree)).toEqual(["1 SKOVVEJEN", "2 VARMEPLAN, REVISION", "3 CYKELSTI"]);
    expect(itemsOf(tree)[0]?.caseNumbers[0]?.raw).toBe("J.nr. 05.01.03G01/112");
    expect(itemsOf(tree).map(({ decision }) => decision?.outcome)).toEqual([
      "godkendt",
      "udsat",
      "godkendt",
    ]);
  });

  it("may be the template's own words, over text in most items of a plain text", async () => {
    const item = (number: number, title: string) =>
      `${number}. ${title}\n\nSådan står det til\nUdkast ${number} er klar.\n\nKlimaet omkring os\nFormanden ringer til ${title}.\n\n`;
    const tree = await structuredText(
      `Referat\n\n${item(1, "Havnen")}${item(2, "Broen")}${item(3, "Skiltet")}`,
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "andet: Udkast 2 er klar.",
      "konsekvenser: Formanden ringer til Broen.",
    ]);
  });

  it("may be a short word before what was said, in most items", async () => {
    const tree = await structuredText(
      "Referat\n\nPkt. 1 – Dagsorden\nRef.: Godkendt.\n\nPkt. 2 – Meddelelser\nRef.: Optaget er på 214.\n\nPkt. 3 – Eventuelt\nRef.: Intet.",
    );
    expect(itemsOf(tree).map(sectionLines)).toEqual([
      ["referat: Godkendt."],
      ["referat: Optaget er på 214."],
      ["referat: Intet."],
    ]);
  });
});

describe("the end of the minutes", () => {
  it("begins where they were written and signed", async () => {
    for (const closing of [
      "Brejning, den 14. marts 2016\n\nRita Holst, referent",
      "Bodil\nsekretær",
      "Således vedtaget:\n\nKarla Lund, formand",
      "Dato: ____________",
      "Mange hilsner\n\nMikael",
    ]) {
      const tree = await structuredText(
        `Referat\n\n1. Regnskab\n\nGodkendt.\n\n2. Eventuelt\n\nDer var ros.\n\n${closing}`,
      );
      expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Der var ros."]);
    }
  });

  it("is not the title of the item that holds the signatures", async () => {
    const tree = await structuredText(
      "Referat\n\n1. Havnen\n\nHavnen\n\nBeslutning\n\nUdsat.\n\n2. Underskriftsark\n\nUnderskriftsark\n\nBeslutning\n\nGodkendt",
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["beslutning: Godkendt"]);
  });
});

describe("headings with two labels", () => {
  it("are of the first one's kind", async () => {
    const item = (number: number, title: string) =>
      `### ${number}. ${title}\n\n**Sagens baggrund og indhold**\n\nGrunden er kommunens.\n\n**Beslutning**\n\nGodkendt.\n\n`;
    const tree = await structuredMarkdown(
      `# Referat\n\n${item(1, "Ny hal")}${item(2, "Ny bro")}${item(3, "Nyt hegn")}`,
    );
    expect(sectionLines(itemsOf(tree)[0])).toEqual([
      "baggrund: Grunden er kommunens.",
      "beslutning: Godkendt.",
    ]);
  });

  it("may be marked otherwise than the rest where they name the body and the day", async () => {
    const item = (number: number, title: string) =>
      `## ${number}. ${title}\n\n**Resumé**\n\nBroen er slidt.\n\n**Indstilling**\n\nDet indstilles, at broen males.\n\n***Behandling i Havneudvalget mandag den 4. marts 2021, pkt. ${number}***\n\nGodkendt.\n\n`;
    const tree = await structuredMarkdown(
      `# Referat\n\n${item(1, "Ny bro")}${item(2, "Nye pæle")}${item(3, "Ny kaj")}`,
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "resume: Broen er slidt.",
      "indstilling: Det indstilles, at broen males.",
      "beslutning: Godkendt.",
    ]);
  });

  it("may name body, day and item with commas between", async () => {
    const item = (number: number, title: string) =>
      `Pkt. ${number} - ${title}\n\nSagsbeskrivelse\nBroen er slidt.\n\nBeslutning fra Økonomiudvalget, 3. februar 2014, pkt. ${number + 20}:\nAnbefales.\n\nBeslutning fra Byrådet, 10. februar 2014, pkt. ${number}:\nVedtaget.\n\n`;
    const tree = await structuredText(
      `Referat\n\nByrådet\n\n10. februar 2014\n\n${item(11, "Ny bro")}${item(12, "Nye pæle")}${item(13, "Ny kaj")}`,
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "sagsfremstilling: Broen er slidt.",
      "beslutning: Anbefales.",
      "beslutning: Vedtaget.",
    ]);
  });

  it("may be set in italics where nothing else is", async () => {
    const item = (number: number, title: string, more: string) =>
      `## ${number}. ${title}\n\n*Sagsfremstilling*\n\nBroen er slidt.\n\n${more}*Beslutning*\n\nGodkendt.\n\n`;
    const talk = "*Drøftelse*\n\nMalingen skaller.\n\n";
    const tree = await structuredMarkdown(
      `# Referat\n\n${item(1, "Ny bro", talk)}${item(2, "Nye pæle", "")}${item(3, "Ny kaj", "")}${item(4, "Nye fendere", "")}`,
    );
    expect(sectionLines(itemsOf(tree)[0])).toEqual([
      "sagsfremstilling: Broen er slidt.",
      "referat: Malingen skaller.",
      "beslutning: Godkendt.",
    ]);
  });

  it("may tell in item after item who does what, and when", async () => {
    const item = (number: number, title: string, who: string) =>
      `${number}. ${title}\n\nDer er støj på kajen.\n\nBeslutning: Der købes skærme til ${title}.\n\nAnsvarlig: ${who}\n\nFrist: Uge ${number + 10}\n\n`;
    const tree = await structuredText(
      `Referat\n\n${item(1, "Havnen", "Ole")}${item(2, "Broen", "Ida")}${item(3, "Skiltet", "Bo")}`,
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "tekst: Der er støj på kajen.",
      "beslutning: Der købes skærme til Broen.",
      "andet: Ida",
      "andet: Uge 12",
    ]);
  });
});

describe("what a body decided", () => {
  it("stands below the body and the day, the same in all items", async () => {
    const item = (number: number, title: string, text: string) =>
      `Pkt. ${number} ${title}\n\nSagsfremstilling\n\nDer er et forslag.\n\nKultur- og Havneudvalget, 03-04-2031, pkt. ${number}\n\n${text}\n\n`;
    const tree = await structuredText(
      `Referat\n\n${item(42, "Dagsorden", "Godkendt.")}${item(43, "Ny bro", "Udsat.")}${item(44, "Ny sauna", "Drøftet.")}`,
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "sagsfremstilling: Der er et forslag.",
      "beslutning: Udsat.",
    ]);
  });

  it("stands below the label with the body's name right behind it", async () => {
    const tree = await structuredText(
      "Referat\n\n1. Diger\n\nAdministrativ indstilling\n\nChefen indstiller, at orienteringen drøftes.\n\nBeslutning Udvalget for teknik og havne den 18-02-2031\n\nDrøftet.\n\nRetsregler og andre forskrifter\n\nIngen.\n\n2. Broer\n\nAdministrativ indstilling\n\nChefen indstiller, at planen godkendes.\n\nBeslutning Udvalget for teknik og havne den 18-02-2031\n\nGodkendt.\n\nRetsregler og andre forskrifter\n\nIngen.",
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "indstilling: Chefen indstiller, at planen godkendes.",
      "beslutning: Godkendt.",
      "lovgrundlag: Ingen.",
    ]);
  });
});
