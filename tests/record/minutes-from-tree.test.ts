import { describe, expect, it } from "vitest";
import { noPlace } from "../../src/model/source.js";
import type { ItemSection, MinutesRoot, MinutesTree, RootChild } from "../../src/model/tree.js";
import { minutesFromTree } from "../../src/record/minutes-from-tree.js";
import { agendaItem, firstPage, listLine, paragraph } from "./make-blocks.js";
import { madeUpFacts } from "./record-facts.js";

const tree = (...children: RootChild[]): MinutesTree => ({ type: "root", children });
const section = (...children: ItemSection["children"]): ItemSection => ({
  type: "itemSection",
  kind: "referat",
  heading: "Referat",
  children: [
    { type: "headingLine", role: "section", children: [paragraph("Referat")] },
    ...children,
  ],
});

describe("the record of a tree", () => {
  it("puts loose blocks before the first item in front and later ones in the back", () => {
    const record = minutesFromTree(
      tree(paragraph("Indkaldelse"), agendaItem("Siden sidst", []), paragraph("Underskrifter")),
      madeUpFacts,
    );
    expect(record.frontMatter).toBe("Indkaldelse");
    expect(record.backMatter).toBe("Underskrifter");
    expect(record.coverage.unassigned).toBe("IndkaldelseUnderskrifter".length);
  });

  it("gives sections their text with markers, furniture left out", () => {
    const record = minutesFromTree(
      tree(
        agendaItem("Siden sidst", [
          section(
            paragraph("Mødet drøftede:"),
            {
              type: "furniture",
              reason: "page-number",
              foundBy: "pageEdge",
              children: [paragraph("Side 2")],
            },
            listLine("1.", "Havnen", 0, true),
          ),
        ]),
      ),
      madeUpFacts,
    );
    expect(record.items[0]?.sections[0]?.text).toBe("Mødet drøftede:\n1. Havnen");
    expect(record.items[0]?.sections[0]?.heading).toBe("Referat");
    expect(record.furniture).toEqual([{ text: "Side 2", page: 1, reason: "page-number" }]);
  });

  it("makes a section without heading of blocks that stand in none", () => {
    const record = minutesFromTree(
      tree(agendaItem("Siden sidst", [paragraph("En"), paragraph("To"), section()])),
      madeUpFacts,
    );
    const sections = record.items[0]?.sections.map(({ kind, heading, text }) => ({
      kind,
      heading,
      text,
    }));
    expect(sections).toEqual([
      { kind: "tekst", heading: null, text: "En\nTo" },
      { kind: "referat", heading: "Referat", text: "" },
    ]);
  });

  it("numbers items, sub-items and embedded minutes by their place", () => {
    const inner: MinutesRoot = {
      type: "minutesRoot",
      children: [agendaItem("Valg af ordstyrer", [])],
    };
    const record = minutesFromTree(
      tree(
        agendaItem("Siden sidst", [agendaItem("Havnen", [])]),
        agendaItem("Godkendelse af referat", [
          {
            type: "embeddedDocument",
            kind: "minutes",
            title: "Referat fra sidst",
            reading: { confidence: 1, evidence: [] },
            children: [inner],
          },
        ]),
      ),
      madeUpFacts,
    );
    const { id } = madeUpFacts;
    expect(record.items[0]?.subitems[0]?.id).toBe(`${id}#1.1`);
    const embedded = record.items[1]?.embedded[0];
    expect(embedded?.document?.id).toBe(`${id}/2.1`);
    expect(embedded?.document?.items[0]?.id).toBe(`${id}/2.1#1`);
    expect(embedded?.text).toBe("1. Valg af ordstyrer");
    expect(embedded?.pages).toEqual([1]);
  });

  it("merges the lines of a page into one box and keeps a page break", () => {
    const places = [
      firstPage,
      { ...firstPage, box: { left: 57, bottom: 688, right: 510, top: 699 } },
      { ...firstPage, page: 2 },
    ];
    const record = minutesFromTree(
      tree(agendaItem("Siden sidst", [section(paragraph("Lang tekst", { places }))])),
      madeUpFacts,
    );
    const provenance = record.items[0]?.sections[0]?.blocks[0]?.provenance;
    expect(provenance?.map(({ page, box }) => ({ page, box }))).toEqual([
      { page: 1, box: { left: 57, bottom: 688, right: 510, top: 712 } },
      { page: 2, box: firstPage.box },
    ]);
  });

  it("tells how far an item reaches in DOCX as one range of paragraphs", () => {
    const at = (index: number) => ({
      places: [{ ...noPlace, part: "word/document.xml", paragraph: index }],
    });
    const item = agendaItem("Siden sidst", [
      section(paragraph("En", at(8)), paragraph("To", at(9))),
    ]);
    item.children[0] = {
      type: "headingLine",
      role: "item",
      children: [paragraph("1. Siden sidst", at(7))],
    };
    const record = minutesFromTree(tree(item), madeUpFacts);
    const ranges = record.items[0]?.provenance.map((place) => [
      place.paragraph,
      place.paragraphEnd,
    ]);
    expect(ranges?.[0]).toEqual([7, 7]);
    expect(ranges).toContainEqual([7, 9]);
  });

  it("marks blocks with hidden or private text", () => {
    const block = paragraph("Navn: skjult", { hidden: "covered" });
    block.data = { ...block.data, private: ["private-cpr-number"] };
    const record = minutesFromTree(tree(agendaItem("Siden sidst", [section(block)])), madeUpFacts);
    expect(record.items[0]?.sections[0]?.blocks[0]).toMatchObject({
      hidden: "covered",
      private: ["private-cpr-number"],
    });
  });

  it("needs review where there is no item, where one is doubtful, or after an error", () => {
    const sure = agendaItem("Siden sidst", []);
    const doubtful = agendaItem("Eventuelt", [], { reading: { confidence: 0.2, evidence: [] } });
    expect(minutesFromTree(tree(sure), madeUpFacts).quality).toEqual({
      confidence: 0.9,
      needsReview: false,
    });
    expect(minutesFromTree(tree(), madeUpFacts).quality).toEqual({
      confidence: 0,
      needsReview: true,
    });
    expect(minutesFromTree(tree(sure, doubtful), madeUpFacts).quality).toEqual({
      confidence: 0.2,
      needsReview: true,
    });
  });
});
