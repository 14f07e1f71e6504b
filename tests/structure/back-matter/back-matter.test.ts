import { describe, expect, test } from "vitest";
import { blockText } from "../../../src/model/block.js";
import { itemsOf, sectionLines, structuredText } from "../outline.js";

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

  test("does not swallow long text that begins like one", async () => {
    const long =
      "Mødet sluttede med en drøftelse af næste års program, og mange ønskede flere ture, bedre tid til de enkelte oplæg og kaffe undervejs.";
    const tree = await structuredText(`1. Valg\n\nViggo blev valgt.\n\n2. Eventuelt\n\n${long}`);
    expect(sectionLines(itemsOf(tree)[1])).toEqual([`tekst: ${long}`]);
  });
});
