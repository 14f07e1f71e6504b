import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockText } from "../../../src/model/block.js";
import type { AgendaItem, HeadingLine, MinutesTree } from "../../../src/model/tree.js";
import { splitItemHeads } from "../../../src/structure/item-head/split-item-heads.js";
import { item, paragraph, tree } from "../item-content/build-item.js";

function items(split: MinutesTree): AgendaItem[] {
  return split.children.filter((child) => child.type === "agendaItem");
}

function roles(agendaItem: AgendaItem | undefined): string[] {
  return (agendaItem?.children ?? []).map((child) =>
    child.type === "headingLine" ? child.role : child.type,
  );
}

function textsOf(agendaItem: AgendaItem | undefined, role: HeadingLine["role"]): string[] {
  return (agendaItem?.children ?? [])
    .filter((child) => child.type === "headingLine")
    .filter((line) => line.role === role)
    .flatMap((line) => line.children.map(blockText));
}

const lines = (...texts: string[]) => texts.map(paragraph);

describe("splitItemHeads", () => {
  it("parts case number and visibility from the content", () => {
    const [first] = items(
      splitItemHeads(
        tree([item("Lukket: Køb af areal", lines("Sagsnr. 21-014439", "Beslutning", "Godkendt."))]),
      ),
    );
    expect(roles(first)).toEqual(["item", "caseNumber", "paragraph", "paragraph"]);
    expect(first).toMatchObject({ title: "Lukket: Køb af areal", visibility: "closed" });
    expect(first?.caseNumbers[0]?.value).toBe("21-014439");
  });

  it("takes a title that begins with a section's word for the title where it comes again", () => {
    const title = "Beslutning om nye cykelstier i Åløse";
    const [first] = items(
      splitItemHeads(tree([item(title, lines(title, "Indstilling", "Stien anlægges."))])),
    );
    expect(textsOf(first, "repeat")).toEqual([title]);
  });

  it("reads a number that stands below its label", () => {
    const [first] = items(
      splitItemHeads(tree([item("Køb af areal", lines("Sagsnr.:", "21-014439", "Godkendt."))])),
    );
    expect(roles(first)).toEqual(["item", "caseNumber", "caseNumber", "paragraph"]);
    expect(first?.caseNumbers[0]?.value).toBe("21-014439");
  });

  it("takes a case number back that furniture had caught at the page edge", () => {
    const furniture = {
      type: "furniture" as const,
      reason: "running-header" as const,
      foundBy: "pageEdge" as const,
      children: lines("Sagsnr. 21-014439"),
    };
    const [first] = items(
      splitItemHeads(tree([item("Køb af areal", [furniture, paragraph("Godkendt.")])])),
    );
    expect(roles(first)).toEqual(["item", "caseNumber", "paragraph"]);
  });

  it("takes an attachments list on top and the title repeated below it", () => {
    const [first] = items(
      splitItemHeads(
        tree([
          item(
            "Status på udarbejdelse af havneplanen",
            lines(
              "Bilag",
              "Udkast til havneplan.docx",
              "Status for udarbejdelsen af havneplanen",
              "REFERAT",
              "Kredsen drøftede planen.",
            ),
          ),
        ]),
      ),
    );
    expect(textsOf(first, "attachments")).toEqual(["Bilag", "Udkast til havneplan.docx"]);
    expect(textsOf(first, "repeat")).toEqual(["Status for udarbejdelsen af havneplanen"]);
    expect(roles(first).slice(-2)).toEqual(["paragraph", "paragraph"]);
  });

  it("keeps an attachment that is called like the item", () => {
    const [first] = items(
      splitItemHeads(
        tree([
          item("Årsberetning 2021", lines("Bilag", "Årsberetning 2021", "Beslutning", "Godkendt.")),
        ]),
      ),
    );
    expect(textsOf(first, "attachments")).toEqual(["Bilag", "Årsberetning 2021"]);
  });

  it("leaves a list of attachments at the end to the sections", () => {
    const [first] = items(
      splitItemHeads(
        tree([item("Havneplan", lines("Kredsen drøftede planen.", "Bilag", "Kort.pdf"))]),
      ),
    );
    expect(roles(first)).toEqual(["item", "paragraph", "paragraph", "paragraph"]);
  });

  it("takes a reworded title where the other items repeat theirs", () => {
    const split = splitItemHeads(
      tree([
        item("Havneplan for Åløse", lines("Havneplan for Åløse", "REFERAT", "Drøftet.")),
        item("Budget for Åløse", lines("Budget for Åløse", "REFERAT", "Drøftet.")),
        item("Eventuell", lines("Eventuelt", "REFERAT", "Intet.")),
      ]),
    );
    expect(items(split).map((one) => textsOf(one, "repeat"))).toEqual([
      ["Havneplan for Åløse"],
      ["Budget for Åløse"],
      ["Eventuelt"],
    ]);
  });

  it("takes a group heading that stands under each title", () => {
    const split = splitItemHeads(
      tree([
        paragraph("A. Sager til afgørelse i byrådet"),
        item(
          "Budget",
          lines("A. Sager til afgørelse i byrådet", "Åbent - 00.30.10-S00-4-21", "Godkendt."),
        ),
      ]),
    );
    expect(roles(items(split)[0])).toEqual(["item", "group", "caseNumber", "paragraph"]);
  });

  it("gives items the visibility of the group heading above them", () => {
    const group = (text: string): HeadingLine => ({
      type: "headingLine",
      role: "group",
      children: lines(text),
    });
    const split = splitItemHeads(
      tree([group("Åbne punkter"), item("Budget"), group("Lukkede punkter"), item("Køb af areal")]),
    );
    expect(items(split).map((one) => one.visibility)).toEqual(["open", "closed"]);
  });

  it("does not take the same short decision in two items for a group heading", () => {
    const split = splitItemHeads(
      tree([
        item("Budget", lines("Godkendt")),
        item("Regnskab", lines("Godkendt", "Revisoren deltog.")),
      ]),
    );
    expect(roles(items(split)[1])).toEqual(["item", "paragraph", "paragraph"]);
  });

  it("keeps every character, and changes nothing the second time", () => {
    const words = [
      "Bilag",
      "Kort.pdf",
      "Sagsnr. 21-014439",
      "Sagsnr.:",
      "21-014439",
      "Åbent",
      "Lukkede punkter",
      "Budget for Åløse",
      "Beslutning",
      "Godkendt.",
      "v/ Else Vang",
      "A. Sager til afgørelse",
      "",
    ];
    const itemsOf = fc.array(
      fc.record({ title: fc.constantFrom(...words), texts: fc.array(fc.constantFrom(...words)) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(itemsOf, (drawn) => {
        const before = tree(drawn.map(({ title, texts }) => item(title, lines(...texts))));
        const once = splitItemHeads(before);
        expect(allText(once)).toBe(allText(before));
        expect(splitItemHeads(once)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});

function allText(node: MinutesTree): string {
  return items(node)
    .flatMap((one) => one.children)
    .flatMap((child) =>
      "children" in child && child.type === "headingLine" ? child.children : [child],
    )
    .map(blockText)
    .join("\n");
}
