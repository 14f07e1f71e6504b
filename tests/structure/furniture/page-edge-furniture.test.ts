import { describe, expect, it } from "vitest";
import { blockText } from "../../../src/model/block.js";
import { noPlace } from "../../../src/model/source.js";
import type { Paragraph } from "../../../src/model/tree.js";
import { pageEdgeFurniture } from "../../../src/structure/furniture/page-edge-furniture.js";
import { paragraph } from "../../record/make-blocks.js";

const pages = Array.from({ length: 4 }, () => ({ widthPoints: 595, heightPoints: 842 }));

/** A line whose upper edge stands at a height, in points from the bottom of its page. */
function line(text: string, page: number, top: number): Paragraph {
  const box = { left: 72, bottom: top - 10, right: 400, top };
  return paragraph(text, { places: [{ ...noPlace, page, box }] });
}

function furnitureOf(blocks: Paragraph[]): string[] {
  return [...pageEdgeFurniture(blocks, pages).keys()]
    .sort((left, right) => left - right)
    .map((index) => {
      const block = blocks[index] as Paragraph;
      return `${block.data?.source?.places[0]?.page} ${blockText(block)}`;
    });
}

describe("pageEdgeFurniture", () => {
  it("takes a section's word for a running line where the header goes on below it", () => {
    const blocks = [1, 2, 3].flatMap((page) => [
      line("Åløse Kommune", page, 812),
      line("Referat", page, 800),
      line(`Side ${page} af 3`, page, 788),
      line(`Teksten på side nummer ${page} er en anden.`, page, 700),
    ]);
    expect(furnitureOf(blocks).filter((text) => text.endsWith("Referat"))).toHaveLength(3);
  });

  it("keeps a section's word at the top of the text", () => {
    const blocks = [1, 2, 3].flatMap((page) => [
      line("Åløse Kommune", page, 812),
      line(`Side ${page} af 3`, page, 800),
      line("Referat", page, 760),
      line(`Drøftet ${page} gange.`, page, 740),
    ]);
    expect(furnitureOf(blocks).filter((text) => text.endsWith("Referat"))).toEqual([]);
  });

  it.each([
    ["Referat af møde i Havnelauget den 4. maj 2021", 40, 1],
    ["Beslutningsprotokol – Åløse Sogns Menighedsråd", 812, 1],
    ["Dagsorden til årsmøde i Gadelauget", 812, 2],
  ])("takes the title that runs alone on every page (%s)", (title, height, from) => {
    const blocks = [1, 2, 3, 4].flatMap((page) => [
      ...(page < from ? [] : [line(title, page, height)]),
      line(`Teksten på side nummer ${page} er en anden.`, page, 500),
    ]);
    const inOrder = height < 100 ? blocks.toReversed() : blocks;
    expect(furnitureOf(inOrder).map((text) => text.slice(2))).toEqual(
      Array.from({ length: 5 - from }, () => title),
    );
  });

  it("keeps a section's heading of several words where it stands higher and lower", () => {
    const blocks = [1, 2, 3, 4].flatMap((page) => [
      line("Referat fra Havneudvalgets møde", page, 812 - page * 9),
      line(`Teksten på side nummer ${page} er en anden.`, page, 500),
    ]);
    expect(furnitureOf(blocks)).toEqual([]);
  });

  it("keeps the title on the first page that has a running line's words", () => {
    const blocks = [
      line("Kulturudvalget", 1, 812),
      line("Kulturudvalget", 1, 765),
      line("Kulturudvalget", 2, 812),
      line("Første sag gik godt.", 2, 700),
      line("Kulturudvalget", 3, 812),
    ];
    expect([...pageEdgeFurniture(blocks, pages).keys()].sort()).toEqual([0, 2, 4]);
  });

  it("takes the number of a single page behind its title, but no other page's", () => {
    const text = line("Rådet drøftede planen.", 1, 700);
    for (const last of ["Referat, Side: 1", "Åløse Sogn | side 1", "Protokol - Side 1"]) {
      expect(furnitureOf([text, line(last, 1, 40)])).toEqual([`1 ${last}`]);
    }
    for (const last of ["Se planen, side 14", "jf. rapportens side 1"]) {
      expect(furnitureOf([text, line(last, 1, 40)])).toEqual([]);
    }
  });

  it("keeps the end of a sentence that the text of two pages goes on with", () => {
    const blocks = [1, 2].flatMap((page) => [
      line("foreligger et nyt regnskab.", page, 790),
      line(`Teksten på side nummer ${page} er en anden.`, page, 700),
    ]);
    expect(pageEdgeFurniture(blocks, pages.slice(0, 2)).size).toBe(0);
  });

  it("keeps a sentence of the template that pages happen to begin with", () => {
    const sentence = "Direktionen indstiller, at Havneudvalget";
    const blocks = [1, 2, 3].flatMap((page) => [
      line(sentence, page, 790),
      line(`godkender plan nummer ${page}`, page, 700),
      line(sentence, page, 500),
    ]);
    expect(furnitureOf(blocks)).toEqual([]);
  });
});
