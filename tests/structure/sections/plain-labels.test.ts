import { describe, expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";

async function itemsOf(text: string) {
  const { record } = await structureMinutes(new TextEncoder().encode(text), {
    name: "referat.txt",
  });
  return record.items;
}

const kinds = async (text: string) =>
  (await itemsOf(text)).map(({ sections }) => sections.map(({ kind }) => kind).join(" "));

describe("labels that only their place and habit tell", () => {
  it("reads who recommends as the heading where the points follow", async () => {
    const text = `Møde i Udvalget for Fritid den 1. februar 2023

1. Ny svømmehal

Resume

Udvalget orienteres om planen.

Direktionen indstiller,

at orienteringen tages til efterretning.

Sagsfremstilling

Hallen står klar i 2026. Se også nabolagets afgørelse.

Fritidsnævnets afgørelse

Nævnet har talt om sagen i april.

2. Eventuelt

Resume

Formanden fortæller nyt.

3. Næste møde

Resume

Datoen aftales.
`;
    expect(await kinds(text)).toEqual(["resume indstilling sagsfremstilling", "resume", "resume"]);
  });

  it("reads a decision whose body stands right after the label", async () => {
    const text = `Møde i Byrådet den 26. november 2019

1. Spørgetid

Sag 310-2009-600

Dok. 310-2019-26341

Initialer: PIM

Åbent

Sagsfremstilling

Borgerne kan spørge om alt.

Beslutning Byrådet den 26-11-2019

Ingen spørgsmål.

2. Takster for vand

Sag 310-2009-601

Åbent

Sagsfremstilling

Taksterne er regnet ud.

Beslutning Byrådet den 26-11-2019

Godkendt.
`;
    const items = await itemsOf(text);
    expect(items.map(({ sections }) => sections.map(({ kind }) => kind).join(" "))).toEqual([
      "sagsfremstilling beslutning",
      "sagsfremstilling beslutning",
    ]);
    expect(items.map(({ visibility }) => visibility)).toEqual(["open", "open"]);
  });

  it.each(["Konklusion", "B"])(
    "reads %s: with text after it where most items have it",
    async (label) => {
      const text = `Klyngemøde den 23. august 2022

1 - Velkomst

${label}: Dagsordenen blev godkendt.

2 - Status på tiltag

Tina gav status.

${label}: Status blev taget til efterretning.

3 - Eventuelt

${label}: Intet.
`;
      expect(await kinds(text)).toEqual(["beslutning", "tekst beslutning", "beslutning"]);
    },
  );

  it("reads what stands above a conclusion with text after it where most items have both", async () => {
    const item = (number: number, title: string) =>
      `Sag ${number}: ${title}\n\nProblemstilling: ${title} er slidt.\n\nKonklusion: Der males i maj.\n\n`;
    const text = `Møde i Havnegruppen den 23. august 2022\n\n${item(1, "Broen")}${item(2, "Kajen")}${item(3, "Skuret")}`;
    expect(await kinds(text)).toEqual(Array(3).fill("sagsfremstilling beslutning"));
  });

  it("reads labels in the margin, item after item, and no sums beside a word", async () => {
    const item = (number: number, title: string) =>
      `Sag nr. ${number} ${title}\n\nSagsfremstilling\t${title} er slidt.\n\nØkonomi\t4.000 kr.\n\nUdvalgets beslutning\tAnbefales.\n\n`;
    const text = `Møde i Havneudvalget den 18. november 2004\n\n${item(141, "Broen")}${item(142, "Kajen")}`;
    expect(await kinds(text)).toEqual(Array(2).fill("sagsfremstilling oekonomi beslutning"));
    const sums = (number: number, title: string) =>
      `Sag nr. ${number} ${title}\n\n${title} er slidt.\n\nØkonomi\t4.000 kr.\n\n`;
    const plain = `Møde i Havneudvalget den 18. november 2004\n\n${sums(141, "Broen")}${sums(142, "Kajen")}`;
    expect(await kinds(plain)).toEqual(["tekst", "tekst"]);
  });

  const item = (number: number, more: string) =>
    `${number}. Sag ${number}\n\nBeslutning\n\nGodkendt.\n\nSagsfremstilling\n\nMolen er fra 1931.\n\n${more}\n\n`;
  const economy = "Økonomi\n\nDet koster 40.000 kr.";

  it("takes a template's label that stands once where another of the kind recurs", async () => {
    const law = "Lovgrundlag\n\nHavneloven.";
    const text = `Havneudvalget den 1. februar 2023\n\n${item(1, economy)}${item(2, economy)}${item(3, economy)}${item(4, `${law}\n\n${economy}`)}`;
    expect((await kinds(text))[3]).toBe("beslutning sagsfremstilling lovgrundlag oekonomi");
  });

  it("leaves a label below the heading Bilag among the attachments", async () => {
    const plan = "Bilag\n\nKort over molen\n\nTidsplan";
    const text = `Havneudvalget den 1. februar 2023\n\n${item(1, economy)}${item(2, economy)}${item(3, plan)}${item(4, economy)}`;
    expect((await itemsOf(text))[2]?.attachments.map(({ title }) => title)).toEqual([
      "Kort over molen",
      "Tidsplan",
    ]);
  });

  it("takes a bold label that stands once before its text where the strong ones stand so", async () => {
    const text = [1, 2, 3]
      .map(
        (number) =>
          `## ${number}. Sag ${number}\n\n**Indstilling:** At molen males.\n\n${number === 2 ? "**Økonomi:** Det koster 40.000 kr.\n\n" : ""}**Beslutning:** Godkendt.\n\n`,
      )
      .join("");
    const { record } = await structureMinutes(
      new TextEncoder().encode(`# Havneudvalget\n\n${text}`),
      {
        name: "referat.md",
      },
    );
    expect(record.items[1]?.sections.map(({ kind }) => kind)).toEqual([
      "indstilling",
      "oekonomi",
      "beslutning",
    ]);
  });

  it("leaves a sentence that begins alike in all items, and goes on below, in the text", async () => {
    const text = [1, 2, 3]
      .map(
        (number) =>
          `${number}. Sag ${number}\n\nDet indstilles, at rådet\n\n- drøfter sag ${number}\n\nDrøftet.\n\n`,
      )
      .join("");
    expect(await kinds(`Møde i Havnerådet den 1. februar 2023\n\n${text}`)).toEqual([
      "tekst",
      "tekst",
      "tekst",
    ]);
  });

  it("takes the agenda's own title for an item, though it begins as a section does", async () => {
    const text =
      "Møde i Havnerådet den 1. februar 2023\n\nDagsorden\n\nMolen\nBeslutning om ny kran\nEventuelt\n\nMolen\n\nDen males.\n\nBeslutning om ny kran\n\nUdsat.\n\nEventuelt\n\nIntet.\n";
    expect((await itemsOf(text)).map(({ title }) => title)).toEqual([
      "Molen",
      "Beslutning om ny kran",
      "Eventuelt",
    ]);
  });
});
