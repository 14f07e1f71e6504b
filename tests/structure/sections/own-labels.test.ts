import { describe, expect, it } from "vitest";
import {
  itemLines,
  itemsOf,
  sectionLines,
  structuredMarkdown,
  structuredText,
} from "../outline.js";

describe("labels of a template's own", () => {
  it("open sections where they run in beside known ones, item after item", async () => {
    const item = (number: number, title: string, more = "") =>
      `${number}. ${title}\n\nReferat: ${title} blev gennemgået.\n\n${more}English summary: Item ${number} was discussed.\n\n`;
    const tree = await structuredText(
      `Referat\n\n${item(1, "Havnen", "Fraværende: Bo Vad.\n\n")}${item(2, "Broen", "Fraværende: Bo Vad.\n\n")}${item(3, "Skiltet", "Fraværende: Bo Vad.\n\n")}${item(4, "Eventuelt", "Fraværende: Bo Vad.\n\n")}`,
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "referat: Broen blev gennemgået. | Fraværende: Bo Vad.",
      "andet: Item 2 was discussed.",
    ]);
  });

  it("open no section where they stand in two items of five", async () => {
    const item = (number: number, more = "") =>
      `${number}. Sag om ${"abcde"[number]}\n\nReferat: Sagen blev drøftet.\n\n${more}`;
    const note = "Pris i alt: 400 kr.\n\n";
    const tree = await structuredText(
      `Referat\n\n${item(1, note)}${item(2, note)}${item(3)}${item(4)}5. Eventuelt\n\nReferat: Intet.`,
    );
    expect(sectionLines(itemsOf(tree)[0])).toEqual([
      "referat: Sagen blev drøftet. | Pris i alt: 400 kr.",
    ]);
  });

  it("are told by their type among the short sections", async () => {
    const item = (number: number, more = "") =>
      `## ${number}. Sag om bro ${number}\n\n**Retsgrundlag**\n\nVejlovens § ${number}.\n\n${more}**Sagsfremstilling**\n\nBroen er slidt.\n\n**Beslutning**\n\nGodkendt.\n\n`;
    const tree = await structuredMarkdown(
      `# Referat\n\n${item(1)}${item(2, "**Sammenhæng med kommunens politikker**\n\nTrafikpolitik, mål 2.\n\n")}${item(3)}`,
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "lovgrundlag: Vejlovens § 2.",
      "andet: Trafikpolitik, mål 2.",
      "sagsfremstilling: Broen er slidt.",
      "beslutning: Godkendt.",
    ]);
  });

  it("run in above the others in nearly every item", async () => {
    const item = (number: number, body: string) =>
      `## ${number}. Bro ${number}\n\nKompetence: ${body}\n\n**Indstilling**\n\nDet indstilles, at broen males.\n\n**Beslutning**\n\nGodkendt.\n\n`;
    const tree = await structuredMarkdown(
      `# Referat\n\n${["Byrådet", "Havneudvalget", "Byrådet", "Havneudvalget"].map((body, at) => item(at + 1, body)).join("")}`,
    );
    expect(sectionLines(itemsOf(tree)[1])[0]).toBe("sagsforloeb: Havneudvalget");
  });

  it.each([
    ["Økonomi og afledte konsekvenser", "oekonomi"],
    ["Indledning/Baggrund", "sagsfremstilling"],
  ])("may be two in one: %s", async (label, kind) => {
    const item = (number: number) =>
      `## ${number}. Bro ${number}\n\n**${label}**\n\nMalingen koster ${number} kr.\n\n**Beslutning**\n\nGodkendt.\n\n`;
    const tree = await structuredMarkdown(`# Referat\n\n${item(1)}${item(2)}${item(3)}`);
    expect(sectionLines(itemsOf(tree)[1])[0]).toBe(`${kind}: Malingen koster 2 kr.`);
  });

  it("may end with the body that is to decide", async () => {
    const item = (number: number) =>
      `## ${number}. Bro ${number}\n\n**Sagsfremstilling**\n\nBroen er slidt.\n\n**Forvaltningen indstiller til Havneudvalget, at udvalget**\n\n1. vælger en helle.\n\n**Beslutning**\n\nGodkendt.\n\n`;
    const tree = await structuredMarkdown(`# Referat\n\n${item(1)}${item(2)}${item(3)}`);
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "sagsfremstilling: Broen er slidt.",
      "indstilling: vælger en helle.",
      "beslutning: Godkendt.",
    ]);
  });

  it("are no mark of what an item is for", async () => {
    const tree = await structuredMarkdown(
      "| Nr. | Emne | B/D/O | Referat |\n| --- | --- | --- | --- |\n| 1 | Dagsorden | B | Godkendt. |\n| 2 | Data | D | Tallene blev vist. |\n| 3 | Opstart | B | Modellen vælges. |",
    );
    expect(itemsOf(tree).map((one) => sectionLines(one).map((line) => line.split(":")[0]))).toEqual(
      [["tekst"], ["tekst"], ["tekst"]],
    );
  });

  it("list what is enclosed, by commas", async () => {
    const tree = await structuredText(
      "Dagsorden\n\n1. Ny bro\n\nSkitsen forelægges.\n\nVedlagt: Skitse af broen, Høringsbrev\n\n2. Regnskab\n\nRegnskabet fremlægges.\n\nVedlagt: Regnskab 2024\n\n3. Eventuelt\n\nÅbent.",
    );
    expect(itemsOf(tree)[0]?.attachments.map(({ title }) => title)).toEqual([
      "Skitse af broen",
      "Høringsbrev",
    ]);
  });
});

describe("titles printed twice", () => {
  it("are one heading, also where both have the number", async () => {
    const item = (number: number, title: string) =>
      `## ${number}. ${title}\n\n**${number}.     ${title}**\n\n**Indstilling**\n\nDet indstilles, at broen males.\n\n**Beslutning**\n\nGodkendt.\n\n`;
    const tree = await structuredMarkdown(
      `# Referat\n\n${item(1, "Den nye bro")}${item(2, "Den gamle bro")}${item(3, "Eventuelt")}`,
    );
    expect(itemLines(tree)).toEqual(["1 Den nye bro", "2 Den gamle bro", "3 Eventuelt"]);
    expect(sectionLines(itemsOf(tree)[0]).at(-1)).toBe("beslutning: Godkendt.");
  });
});
