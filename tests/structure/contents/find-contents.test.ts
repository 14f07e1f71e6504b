import { describe, expect, test } from "vitest";
import { itemLines, structuredText } from "../outline.js";

function entriesOf(tree: Awaited<ReturnType<typeof structuredText>>): string[] {
  const list = tree.children.find((child) => child.type === "contentsList");
  return list?.type === "contentsList"
    ? list.entries.map(({ number, title, page }) => `${number ?? "-"}|${title}|${page ?? "-"}`)
    : [];
}

const items = `1. Nyt fra formanden

Referat

Formanden fortalte om sommerens arbejde.

2. Vedligeholdelse af stier

Referat

Stien ved søen lægges om.

3. Eventuelt

Referat

Intet.`;

describe("the printed contents list", () => {
  test("is a witness with numbers, titles and pages, and none of its lines is an item", async () => {
    const tree = await structuredText(`Dagsorden

1. Nyt fra formanden	2
2. Vedligeholdelse af stier	3
3. Eventuelt	4

${items}`);
    expect(entriesOf(tree)).toEqual([
      "1|Nyt fra formanden|2",
      "2|Vedligeholdelse af stier|3",
      "3|Eventuelt|4",
    ]);
    expect(itemLines(tree)).toEqual([
      "1 Nyt fra formanden",
      "2 Vedligeholdelse af stier",
      "3 Eventuelt",
    ]);
  });

  test("is known without page numbers by its titles coming again", async () => {
    const tree = await structuredText(`Dagsorden:

Nyt fra formanden
Vedligeholdelse af stier
Eventuelt

${items}`);
    expect(entriesOf(tree)).toEqual([
      "-|Nyt fra formanden|-",
      "-|Vedligeholdelse af stier|-",
      "-|Eventuelt|-",
    ]);
  });

  test("is the agenda itself where no title comes again", async () => {
    const tree = await structuredText(`Dagsorden

1. Nyt fra formanden

2. Vedligeholdelse af stier

3. Eventuelt`);
    expect(entriesOf(tree)).toEqual([]);
    expect(itemLines(tree)).toHaveLength(3);
  });

  test("does not reach into a numbered list of people", async () => {
    const tree = await structuredText(`Indholdsfortegnelse:

1 Nyt fra formanden
2 Vedligeholdelse af stier
3 Eventuelt

Medlemmer:

1. Karen Lund
2. Jens Holm

${items}`);
    expect(entriesOf(tree)).toHaveLength(3);
  });

  test("may number its entries as cases, with a tab before title and page", async () => {
    const sag = (number: number, title: string) =>
      `Sag ${number}. ${title}\n\nBeslutning\n\nGodkendt.\n\n`;
    const tree = await structuredText(
      `Dagsorden\n\nSag 1\tGodkendelse af regnskab\t2\n\nSag 2\tNye tage\t2\n\nSag 3\tEventuelt\t3\n\n${sag(1, "Godkendelse af regnskab")}${sag(2, "Nye tage")}${sag(3, "Eventuelt")}`,
    );
    expect(entriesOf(tree)).toEqual([
      "1|Godkendelse af regnskab|2",
      "2|Nye tage|2",
      "3|Eventuelt|3",
    ]);
    expect(itemLines(tree)).toEqual(["1 Godkendelse af regnskab", "2 Nye tage", "3 Eventuelt"]);
  });

  test("may number its entries as cases below a heading of its own", async () => {
    const sag = (number: number, title: string) =>
      `Sag nr. ${number} ${title}\n\nUdvalgets beslutning\n\nGodkendt.\n\n`;
    const tree = await structuredText(
      `Referat\n\nDagsordenspunkter\n\nSag nr. 8 Haltider\n\nSag nr. 9 Ny hal\n\n${sag(8, "Haltider")}${sag(9, "Ny hal")}`,
    );
    expect(itemLines(tree)).toEqual(["8 Haltider", "9 Ny hal"]);
  });

  test("is no list of points that two texts have alike", async () => {
    const points =
      "Der er gjort følgende:\n\n1. Kort over behov\n\n2. Møder med byen\n\n3. Forsøg på kajen";
    const tree = await structuredText(
      `Referat\n\n1. Molen: Der er set på molen.\n\n${points}\n\n2. Kajen: Der er set på kajen.\n\n${points}\n\n3. Lys: Der sættes lys op.`,
    );
    expect(entriesOf(tree)).toEqual([]);
    expect(itemLines(tree)).toEqual(["1 Molen", "2 Kajen", "3 Lys"]);
  });

  test("may have short titles with pages behind them that only a space sets off", async () => {
    const tree = await structuredText(
      "Referat\n\nPunkter\n\nPkt. 1: Valg 2\n\nPkt. 2: Regnskab 2023-2024 3\n\nPkt. 3: Evt. 4\n\nPkt. 1: Valg\n\nIda blev valgt.\n\nPkt. 2: Regnskab 2023-2024\n\nGodkendt.\n\nPkt. 3: Evt.\n\nIntet.",
    );
    expect(entriesOf(tree)).toEqual(["1|Valg|2", "2|Regnskab 2023-2024|3", "3|Evt.|4"]);
    expect(itemLines(tree)).toEqual(["1 Valg", "2 Regnskab 2023-2024", "3 Evt."]);
  });
});
