import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/extract/text/extract-text.js";
import { blockLines, blockText } from "../../../src/model/block.js";

async function blocksOf(lines: readonly string[]) {
  const { tree } = await extractText(new TextEncoder().encode(lines.join("\n")));
  return tree.children;
}

describe("tables set with spaces in a text", () => {
  it("reads cells that wrap beside each other as rows", async () => {
    const blocks = await blocksOf([
      "Referat af møde i Havnerådet",
      "",
      "Punkt               Referat                            Ansvarlig",
      "",
      "1. Valg af          Der var to kandidater, og Ida      Bo",
      "havnefoged          Holm blev valgt.",
      "",
      "2. Nye lamper       Tilbud hentes inden sommer, og",
      "                    sagen tages op igen.               Tove",
      "",
      "3. Eventuelt        Intet.",
      "",
      "Mødet sluttede klokken ni om aftenen.",
    ]);
    expect(blocks.map((block) => block.type)).toEqual(["paragraph", "table", "paragraph"]);
    expect(blocks[1] && blockLines(blocks[1])).toEqual([
      { cells: ["Punkt", "Referat", "Ansvarlig"] },
      {
        cells: ["1. Valg af havnefoged", "Der var to kandidater, og Ida Holm blev valgt.", "Bo"],
      },
      {
        cells: ["2. Nye lamper", "Tilbud hentes inden sommer, og sagen tages op igen.", "Tove"],
      },
      { cells: ["3. Eventuelt", "Intet.", ""] },
    ]);
    expect(blocks[1]?.data?.source?.places[0]).toMatchObject({ lineStart: 3, lineEnd: 11 });
  });

  it("parts a cell that fills its column where the next one begins", async () => {
    const blocks = await blocksOf([
      "1.   Nye moler           Molerne er slidte i bunden,",
      "                         og tilbud hentes.",
      "2.   Belysning ved kajen Lamperne er dyre, men de",
      "                         holder længe.",
      "3.   Bådpladser          Ventelisten er lang.",
      "4.   Eventuelt           Intet.",
    ]);
    expect(blocks[0] && blockLines(blocks[0])?.[1]).toEqual({
      cells: ["2.", "Belysning ved kajen", "Lamperne er dyre, men de holder længe."],
    });
  });

  it("leaves labelled values and hanging points as lines", async () => {
    const lines = [
      "Dato:        4. maj 2021, og mødet begyndte",
      "             klokken ti.",
      "Deltagere:   Ida Holm, Bo Vad og de øvrige",
      "             medlemmer.",
      "Afbud:       Tove Krog",
      "",
      "1.   Et langt punkt, som går videre på",
      "     den næste linje.",
      "2.   Et andet punkt, som også går videre",
      "     på den næste.",
    ];
    const blocks = await blocksOf(lines);
    expect(blocks.map((block) => block.type)).not.toContain("table");
    expect(blocks.map(blockText).join(" ")).toContain("Ida Holm, Bo Vad");
  });
});
