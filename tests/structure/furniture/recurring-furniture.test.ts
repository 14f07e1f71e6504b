import { describe, expect, it } from "vitest";
import { recurringFurniture } from "../../../src/structure/furniture/recurring-furniture.js";
import { paragraph } from "../../record/make-blocks.js";

const innerMinutes = [
  "Sagen blev udsat til næste møde.",
  "Åløse Kommune",
  "Møde: Styregruppen for havnen",
  "Mødetid: 4. maj 2022 kl. 13:15",
  "Mødested: Rådhuset",
  "64. Valg af formand",
  "Ida Holm blev valgt, og gruppen takkede Bo Vad for arbejdet gennem tolv år.",
  "65. Ny bro",
  "Broen er tegnet og kan bygges, når pengene er",
  "Styregruppen for havnen",
  "4. maj 2022 kl. 13:15",
  "Åløse Kommune",
  "Side 2 af 2",
  "fundet i budgettet.",
];

const stamped = (lines: string[]) =>
  [...recurringFurniture(lines.map((text) => paragraph(text))).keys()]
    .sort((left, right) => left - right)
    .map((index) => lines[index]);

describe("recurringFurniture", () => {
  it("takes the lines at a single page counter that repeat the front of a minutes", () => {
    expect(stamped(innerMinutes)).toEqual([
      "Styregruppen for havnen",
      "4. maj 2022 kl. 13:15",
      "Åløse Kommune",
      "Side 2 af 2",
    ]);
  });

  it("leaves text at a single page counter that no front tells of", () => {
    const lines = innerMinutes.with(11, "Broen bliver lavere");
    expect(stamped(lines)).toEqual(["Side 2 af 2"]);
  });

  it("leaves a sentence that goes on over the page, however often it recurs", () => {
    const lead = "Styregruppen for havnen indstiller,";
    const lines = [1, 2, 3, 4].flatMap((page) => [
      lead,
      "Åløse Havn",
      `Side ${page} af 4`,
      `at plan ${page} godkendes`,
    ]);
    expect(stamped(lines)).not.toContain(lead);
  });
});
