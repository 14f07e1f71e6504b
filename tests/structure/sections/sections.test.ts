import { describe, expect, test } from "vitest";
import { itemsOf, sectionLines, structuredMarkdown, structuredText } from "../outline.js";

describe("sections", () => {
  test("open at the template's headings, with or without colon, and keep empty ones", async () => {
    const tree = await structuredText(`1. Budget 2025

Indstilling:

Direktionen indstiller, at budgettet godkendes.

Sagsfremstilling

Beslutning

Godkendt.

2. Eventuelt

Beslutning

Intet.`);
    expect(sectionLines(itemsOf(tree)[0])).toEqual([
      "indstilling: Direktionen indstiller, at budgettet godkendes.",
      "sagsfremstilling: ",
      "beslutning: Godkendt.",
    ]);
  });

  test("keep a thematic sub-title inside the section it stands in", async () => {
    const tree = await structuredText(`1. Ny børnehave

Sagsfremstilling

Børnetallet stiger i den nordlige del af byen.

Økonomi

Anlægget koster otte mio. kr.

2. Ny skole

Sagsfremstilling

Skolen er fra 1972.

3. Eventuelt

Referat

Intet.`);
    expect(sectionLines(itemsOf(tree)[0])).toEqual([
      "sagsfremstilling: Børnetallet stiger i den nordlige del af byen. | Økonomi | Anlægget koster otte mio. kr.",
    ]);
  });

  test("take a template's weak label between strong ones", async () => {
    const tree = await structuredText(`1. Ny børnehave

Sagsfremstilling

Børnetallet stiger.

Lovgrundlag

Dagtilbudsloven.

Handicaprådets beslutning den 3. november 2015

Godkendt.

2. Eventuelt

Beslutning

Intet.`);
    expect(sectionLines(itemsOf(tree)[0]).map((line) => line.split(":")[0])).toEqual([
      "sagsfremstilling",
      "lovgrundlag",
      "beslutning",
    ]);
  });

  test("split a heading from the text run in after its colon", async () => {
    const tree = await structuredText(`1. Nyt tag

Referat: Taget skiftes til foråret.

Beslutning: Tilbuddet fra tømreren godkendes.

2. Eventuelt

Referat: Intet.`);
    expect(sectionLines(itemsOf(tree)[0])).toEqual([
      "referat: Taget skiftes til foråret.",
      "beslutning: Tilbuddet fra tømreren godkendes.",
    ]);
  });

  test("leave a heading over other headings as a group line", async () => {
    const item = (number: number) => `Punkt ${number}: Sag ${number}

BESLUTNING

Godkendt.

FREMSTILLING

RESUME

En kort tekst.`;
    const tree = await structuredText([1, 2, 3].map(item).join("\n\n"));
    expect(sectionLines(itemsOf(tree)[0]).map((line) => line.split(":")[0])).toEqual([
      "beslutning",
      "resume",
    ]);
  });

  test("part case text from a recommendation whose next heading is missing", async () => {
    const tree = await structuredText(`1. Gensidig orientering

Referat

Rådet tog orienteringen til efterretning.

Indstilling

- At medlemmerne orienterer hinanden

Nyt indsatsområde om trivsel

Kommunerne har haft mulighed for at melde sig til arbejdet med trivsel, og to har gjort det.

2. Eventuelt

Referat

Intet.`);
    expect(sectionLines(itemsOf(tree)[0]).map((line) => line.split(":")[0])).toEqual([
      "referat",
      "indstilling",
      "tekst",
    ]);
  });

  test.each(["Indstilling", "Kommentarer"])(
    "open below a heading %s without text, however they are set",
    async (empty) => {
      const item = (number: number, words: string) =>
        `## ${number}. Sag ${number}\n\n**Sagsfremstilling**\n\nTeksten om sag ${number}.\n\n**${empty}**\n\n${words}\n\nUdsat.`;
      const tree = await structuredMarkdown(
        [item(1, "**Beslutning**"), item(2, "Beslutning"), item(3, "**Beslutning**")].join("\n\n"),
      );
      expect(sectionLines(itemsOf(tree)[1])).toContain("beslutning: Udsat.");
    },
  );

  test("take a section's word below a heading for what that says, where it is not set as one", async () => {
    const item = (number: number, kind: string) =>
      `## ${number}. Sag ${number}\n\n### Punkttype\n\n${kind}\n\n### Sagsfremstilling\n\nTeksten om sag ${number}.\n\n### Beslutning\n\nGodkendt.`;
    const kinds = ["Beslutning.", "Orientering", "Drøftelse", "Indstilling:"];
    const tree = await structuredMarkdown(kinds.map((kind, at) => item(at + 1, kind)).join("\n\n"));
    for (const [at, kind] of kinds.entries()) {
      expect(sectionLines(itemsOf(tree)[at])).toEqual([
        `andet: ${kind}`,
        `sagsfremstilling: Teksten om sag ${at + 1}.`,
        "beslutning: Godkendt.",
      ]);
    }
  });

  test("learn a heading no vocabulary has from its style and recurrence", async () => {
    const item = (number: number) => `## ${number}. Sag ${number}

### Beslutning

Godkendt.

### Sagens kerne

Teksten om sag ${number}.`;
    const tree = await structuredMarkdown([1, 2, 3, 4].map(item).join("\n\n"));
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "beslutning: Godkendt.",
      "andet: Teksten om sag 2.",
    ]);
  });
});
