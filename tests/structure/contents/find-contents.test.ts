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
});
