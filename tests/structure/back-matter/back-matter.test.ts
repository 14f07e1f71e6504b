import { describe, expect, test } from "vitest";
import { blockText } from "../../../src/model/block.js";
import { itemsOf, sectionLines, structuredMarkdown, structuredText } from "../outline.js";

describe("the closing of a minutes", () => {
  test("is no text of the last item", async () => {
    const tree = await structuredText(`1. Valg af dirigent

Viggo Holm blev valgt.

2. Eventuelt

Intet.

Underskrifter:

Referent: Bodil Lund

Dirigent: Viggo Holm`);
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Intet."]);
    const closing = tree.children.find((child) => child.type === "backMatter");
    expect(closing?.type === "backMatter" ? closing.children.map(blockText) : []).toEqual([
      "Underskrifter:",
      "Referent: Bodil Lund",
      "Dirigent: Viggo Holm",
    ]);
  });

  test.each([
    "Referatet er godkendt den ____ / ____ 2017",
    "Godkendt, den ____ . ____ 2022",
    "Dato: ____________\tDato: ____________\n______________________________________________\t______________________________________________",
  ])("may be filled in by hand (%j)", async (line) => {
    const tree = await structuredText(
      `1. Valg af dirigent\n\nViggo Holm blev valgt.\n\n2. Eventuelt\n\nIntet.\n\n${line}\n\n______________________\n\nformand`,
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Intet."]);
  });

  test.each([
    ["the words and the day of the next meeting", "Næste møde.\n\nTorsdag den 5. november 2020."],
    ["two names with a stroke between them", "Bodil Lund / Viggo Holm"],
  ])("may be %s", async (_, closing) => {
    const tree = await structuredText(`1. Valg af dirigent

Viggo Holm blev valgt.

2. Eventuelt

Intet.

${closing}`);
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Intet."]);
  });

  test("does not swallow long text that begins like one", async () => {
    const long =
      "Mødet sluttede med en drøftelse af næste års program, og mange ønskede flere ture, bedre tid til de enkelte oplæg og kaffe undervejs.";
    const tree = await structuredText(`1. Valg\n\nViggo blev valgt.\n\n2. Eventuelt\n\n${long}`);
    expect(sectionLines(itemsOf(tree)[1])).toEqual([`tekst: ${long}`]);
  });

  test("is told by when the body meets next, below the item's own text", async () => {
    const next = "Næste møde: Tirsdag d. 13. november kl. 19.30 i Fælleslokalet.";
    const tree = await structuredText(
      `1. Valg\n\nViggo blev valgt.\n\n2. Eventuelt\n\nIntet.\n\n${next}\n\nRef. Bodil`,
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Intet."]);
  });

  test.each([
    "Protokollen oplæst og godkendt. Mødet hævet kl. 17.30.",
    "Oplæst og underskrevet.",
    "Ref.: Anette",
    "Ref: Anette",
  ])("begins at the line %s", async (line) => {
    const tree = await structuredText(
      `1. Valg\n\nViggo blev valgt.\n\n2. Eventuelt\n\nIntet.\n\n${line}\n\nIda Holm Bo Vad`,
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Intet."]);
  });

  test("begins at the heading of a table of all items' tasks, and not at a word about it", async () => {
    const table = "| Opgave | Hvem | Frist |\n| --- | --- | --- |\n| Køb maling | Ida | Maj |";
    const items = "1\\. Valg\n\nViggo blev valgt.\n\n2\\. Eventuelt\n\nIntet.";
    const tree = await structuredMarkdown(`${items}\n\nOpfølgningsliste\n\n${table}\n`);
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Intet."]);
    const told = await structuredMarkdown(`${items}\n\nHuskeliste\n\nIda maler skuret.\n`);
    expect(sectionLines(itemsOf(told)[1]).join()).toContain("Ida maler skuret.");
  });

  test("leaves the next meeting in an item about it, or that says nothing else", async () => {
    const next = "Næste møde er den 13. november kl. 19.30.";
    const about = await structuredText(
      `1. Valg\n\nViggo blev valgt.\n\n2. Eventuelt og næste møde\n\nIntet.\n\n${next}`,
    );
    expect(sectionLines(itemsOf(about)[1])).toEqual([`tekst: Intet. | ${next}`]);
    const alone = await structuredText(`1. Valg\n\nViggo blev valgt.\n\n2. Eventuelt\n\n${next}`);
    expect(sectionLines(itemsOf(alone)[1])).toEqual([`tekst: ${next}`]);
  });

  test("is told by who took the minutes, but not by who was elected", async () => {
    const head = "1. Valg\n\nViggo blev valgt.\n\n2. Konstituering\n\nFormand: Ida Holm";
    const tree = await structuredText(`${head}\n\nReferent: Bodil Lund`);
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Formand: Ida Holm"]);
  });

  test("is told by the end of an assembly and its chair's signature", async () => {
    const tree = await structuredText(
      "1. Valg\n\nViggo blev valgt.\n\n2. Eventuelt\n\nIntet.\n\nGeneralforsamlingen blev hævet kl. 19.40.\n\nSom dirigent:\n\nViggo Holm",
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Intet."]);
  });

  test("may begin with an ornament", async () => {
    const tree = await structuredText(
      "1. Siden sidst\n\nTaget er lagt.\n\n2. Eventuelt\n\nIntet.\n\n---oo0oo---",
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Intet."]);
  });

  test("leaves the next meeting where it is all that a section tells", async () => {
    const item = (number: number, title: string, text: string) =>
      `## ${number}. ${title}\n\n**Baggrund:**\n\nFast punkt.\n\n**Referat:**\n\n${text}\n\n`;
    const tree = await structuredMarkdown(
      `# Referat\n\n${item(1, "Siden sidst", "Taget er lagt.")}${item(2, "Eventuelt", "Næste møde er 3. juni.")}`,
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "baggrund: Fast punkt.",
      "referat: Næste møde er 3. juni.",
    ]);
  });

  test("may be a list of all items' attachments", async () => {
    const tree = await structuredMarkdown(
      "# Referat\n\n## 01. Ny bro\n\n**Beslutning**\n\nGodkendt.\n\n## 02. Eventuelt\n\n**Beslutning**\n\nIntet.\n\n**Bilagsliste**\n\n01. Ny bro\n\nSkitse af broen.pdf",
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["beslutning: Intet."]);
    expect(tree.children.some((child) => child.type === "backMatter")).toBe(true);
  });

  test("may say where to send one's excuses", async () => {
    const tree = await structuredText(
      "1. Velkomst\n\nIda byder velkommen.\n\n2. Eventuelt\n\nOrdet er frit.\n\nAfbud meldes til sekretæren senest dagen før.",
    );
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Ordet er frit."]);
  });

  test("begins with who wrote, in whatever short form, but not with what was said", async () => {
    for (const closing of [
      "Ref.: NRH",
      "SB/28.02.2017",
      "Referent:\nIda Holm\n03.04.2017",
      "Referat: Ida Beck Holm",
    ]) {
      const tree = await structuredText(
        `Referat\n\n1. Regnskab\n\nGodkendt.\n\n2. Eventuelt\n\nDer var ros.\n\n${closing}`,
      );
      expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: Der var ros."]);
    }
    const said = await structuredText(
      "Referat\n\n1. Regnskab\n\nReferat:\n\nGodkendt.\n\n2. Eventuelt\n\nReferat:\n\nIntet.",
    );
    expect(sectionLines(itemsOf(said)[1])).toEqual(["referat: Intet."]);
  });
});
