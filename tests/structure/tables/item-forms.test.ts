import { describe, expect, test } from "vitest";
import { itemLines, itemsOf, sectionLines, structuredMarkdown } from "../outline.js";

/** A form of one item as a table of Markdown. */
function form(number: number, title: string, purpose: string, text: string): string {
  return `| Punkt ${number} | ${title} |\n| --- | --- |\n| Formål | ${purpose} |\n| Referat | ${text} |\n| Opfølgning | Ingen |\n`;
}

describe("minutes with a form for each item", () => {
  test("give the labels of its rows as sections, whatever the cells beside them say", async () => {
    const tree = await structuredMarkdown(
      [
        "# Møde i Arbejdsmiljøgruppen",
        form(1, "Ny trappe", "Drøftelse", "Trappen er glat."),
        "Pause",
        form(2, "Rundering", "Beslutning", "Datoen blev godkendt."),
      ].join("\n\n"),
    );
    expect(itemLines(tree)).toEqual(["1 Ny trappe", "2 Rundering"]);
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "resume: Beslutning",
      "referat: Datoen blev godkendt.",
      "andet: Ingen",
    ]);
  });

  test("may all stand in one table, below the meeting's own rows", async () => {
    const rows = form(1, "Ny trappe", "Drøftelse", "Trappen er glat.").split("\n").slice(0, 1);
    const table = [
      "| Dato | 27. februar 2024 |",
      "| --- | --- |",
      "| Sted | Kantinen |",
      ...rows,
      "| Referat | Trappen er glat. |",
      "| Punkt 2 | Eventuelt |",
      "| Referat | Intet. |",
    ].join("\n");
    const tree = await structuredMarkdown(`# Møde i Arbejdsmiljøgruppen\n\n${table}`);
    expect(itemLines(tree)).toEqual(["1 Ny trappe", "2 Eventuelt"]);
    expect(itemsOf(tree).map(sectionLines)).toEqual([
      ["referat: Trappen er glat."],
      ["referat: Intet."],
    ]);
  });

  test("are not a table of numbered figures", async () => {
    const tree = await structuredMarkdown(
      "## 1. Regnskab\n\n| Post 1 | Kontingent |\n| --- | --- |\n| Post 2 | Leje |\n\n## 2. Eventuelt\n\nIntet.",
    );
    expect(itemLines(tree)).toEqual(["1 Regnskab", "2 Eventuelt"]);
  });

  test("may stand below the heading of its item", async () => {
    const item = (number: number, title: string, text: string) =>
      `## Dagsordenspunkt ${number}: ${title}\n\n| Formål | Orientering |\n| --- | --- |\n| Indhold | ${title} er i gang. |\n| Referat | ${text} |\n\n`;
    const tree = await structuredMarkdown(
      `# Referat\n\n${item(1, "Ny trappe", "Trappen er glat.")}${item(2, "Ny port", "Porten er sat op.")}`,
    );
    expect(itemsOf(tree).map(sectionLines)[1]).toEqual([
      "resume: Orientering",
      "sagsfremstilling: Ny port er i gang.",
      "referat: Porten er sat op.",
    ]);
  });

  test("may have a row for the number and one for the title", async () => {
    const numbered = (number: number, title: string, text: string) =>
      `| Punkt nr.: | ${number} |\n| --- | --- |\n| Emne: | ${title} |\n| Type: | Drøftelse |\n| Referat: | ${text} |`;
    const tree = await structuredMarkdown(
      `# Møde i Arbejdsmiljøgruppen\n\n${numbered(1, "Ny trappe", "Trappen er glat.")}\n\nPause\n\n${numbered(2, "Rundering", "Datoen er sat.")}`,
    );
    expect(itemLines(tree)).toEqual(["1 Ny trappe", "2 Rundering"]);
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["andet: Drøftelse", "referat: Datoen er sat."]);
  });

  test("may go on in a table, or a line, behind a page break", async () => {
    const first = form(1, "Ny trappe", "Drøftelse", "Trappen er glat.");
    const second =
      "| Punkt 2 | Rundering |\n| --- | --- |\n| Formål | Beslutning |\n\n<!-- -->\n\n| Referat | Datoen blev godkendt. |\n| --- | --- |\n| Opfølgning | Ida |";
    const third =
      "| Punkt 3 | Eventuelt |\n| --- | --- |\n| Formål | Orientering |\n\n**Referat**\n\nIntet.";
    const tree = await structuredMarkdown(
      `# Møde i Arbejdsmiljøgruppen\n\n${first}\n\n<!-- -->\n\n${second}\n\n<!-- -->\n\n${third}`,
    );
    expect(itemsOf(tree).map(sectionLines).slice(1)).toEqual([
      ["resume: Beslutning", "referat: Datoen blev godkendt.", "andet: Ida"],
      ["resume: Orientering", "referat: Intet."],
    ]);
  });
});
