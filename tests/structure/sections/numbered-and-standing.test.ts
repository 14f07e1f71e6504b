import { describe, expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";

async function secondItem(itemText: (number: number, title: string) => string) {
  const text = ["Ny badebro", "Ny sti", "Nyt tag", "Ny kran"].map((title, at) =>
    itemText(at + 301, title),
  );
  const bytes = new TextEncoder().encode(
    `Referat af møde i Byrådet den 4. maj 2022\n\n${text.join("\n\n")}\n`,
  );
  const { record } = await structureMinutes(bytes, { name: "referat.txt" });
  const item = record.items[1];
  return {
    sections: item?.sections.map(({ kind, heading }) => `${kind} ${heading}`),
    subitems: item?.subitems.length,
    outcome: item?.decision?.outcome,
  };
}

describe("headings that count on under the item's number", () => {
  it("are sections and no items of a second level", async () => {
    expect(
      await secondItem(
        (number, title) =>
          `${number}. ${title}\n\n${number}.1 Sagsfremstilling\n\nVed ${title} er der slid.\n\n${number}.2 Indstilling\n\nRektor indstiller, at planen godkendes.\n\n${number}.3 Beslutning\n\nGodkendt.`,
      ),
    ).toEqual({
      sections: [
        "sagsfremstilling 302.1 Sagsfremstilling",
        "indstilling 302.2 Indstilling",
        "beslutning 302.3 Beslutning",
      ],
      subitems: 0,
      outcome: "godkendt",
    });
  });
});

describe("ordinary words over text in most items", () => {
  it("are headings among known ones where they tell what they hold", async () => {
    const { sections } = await secondItem(
      (number, title) =>
        `${number}. ${title}\n\nSagsfremstilling\n\nVed ${title} er der slid.\n\nMiljø\n\nIngen.\n\nHandlemuligheder\n\nByrådet kan male ${title}.\n\nBeslutning\n\nGodkendt.`,
    );
    expect(sections).toEqual([
      "sagsfremstilling Sagsfremstilling",
      "konsekvenser Miljø",
      "sagsfremstilling Handlemuligheder",
      "beslutning Beslutning",
    ]);
  });

  it("stay in the text where they tell nothing", async () => {
    const { sections } = await secondItem(
      (number, title) =>
        `${number}. ${title}\n\nSagsfremstilling\n\nVed ${title} er der slid.\n\nSådan står det\n\nIkke godt ved ${title}.\n\nBeslutning\n\nGodkendt.`,
    );
    expect(sections).toEqual(["sagsfremstilling Sagsfremstilling", "beslutning Beslutning"]);
  });
});
