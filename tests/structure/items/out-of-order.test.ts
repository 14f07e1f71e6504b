import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Candidate } from "../../../src/structure/items/candidate.js";
import { emptyCandidate } from "../../../src/structure/items/empty-candidate.js";
import { outOfOrder } from "../../../src/structure/items/out-of-order.js";
import { itemLines, structuredText } from "../outline.js";

const titles = ["Ny badebro", "Cykelsti ved åen", "Køb af grund", "Skolens tag", "Havnefest"];

const item = (number: number, keyword = "") =>
  `${keyword}${number}. ${titles[number - 1]}\n\nBeslutning\n\nUdsat til næste møde.\n`;

const minutes = (numbers: number[], keyword = "") =>
  `Referat af møde i Havneudvalget\n\n${numbers.map((number) => item(number, keyword)).join("\n")}`;

describe("items out of order", () => {
  test.each([[[1, 3, 2, 4]], [[1, 2, 4, 3, 5]], [[3, 1, 2, 4]], [[2, 1, 3, 4]]])(
    "keeps items taken in the order %j",
    async (numbers) => {
      for (const keyword of ["", "Punkt "]) {
        const tree = await structuredText(minutes(numbers, keyword));
        expect(itemLines(tree)).toEqual(numbers.map((number) => `${number} ${titles[number - 1]}`));
      }
    },
  );

  test("leaves lines of a list that starts over to their item", async () => {
    const list = "Udvalget ønsker:\n\n1. Nyt dæk\n2. Maling\n";
    const tree = await structuredText(`${item(1)}\n${item(2)}\n${list}\n${item(4)}\n${item(5)}`);
    expect(itemLines(tree).map((line) => line[0])).toEqual(["1", "2", "4", "5"]);
  });

  test("leaves the items of an inner minutes inside, though one of its numbers is missing outside", async () => {
    const inner = "Referat af møde i Brugerrådet\n\nDato: 3. maj 2021\n\nSted: Hallen\n";
    const own = ["Nye stole", "Kaffe", "Udflugt til øen", "Bankospil"].map(
      (title, at) => `Punkt ${at + 1}. ${title}\n\nBeslutning\n\nGodkendt.\n`,
    );
    const tree = await structuredText(
      `${item(2, "Punkt ")}\n${item(4, "Punkt ")}\n${inner}\n${own.join("\n")}\n${item(5, "Punkt ")}`,
    );
    expect(itemLines(tree).map((line) => line[0])).toEqual(["2", "4", "5"]);
  });

  test("takes no heading of a row that counts as others do, and the one that stands alone", () => {
    const heading = (index: number, value: number): Candidate => ({
      ...emptyCandidate(index, { type: "paragraph", children: [] }),
      family: "keyword",
      keyword: "punkt",
      value,
      evidence: [{ name: "followed by a section heading", points: 2.5 }],
      score: 5.5,
    });
    const path = [heading(0, 2), heading(10, 4), heading(30, 5)];
    const row = [1, 2, 3, 4].map((value) => heading(10 + 4 * value, value));
    expect(outOfOrder(path, [...path, ...row])).toEqual([]);
    expect(outOfOrder(path, [...path, heading(20, 3)]).map(({ value }) => value)).toEqual([3]);
  });

  test("loses no item where two neighbours have changed places", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 3 }), fc.boolean(), async (at, isKeyword) => {
        const numbers = [1, 2, 3, 4, 5];
        numbers.splice(at, 2, at + 2, at + 1);
        const tree = await structuredText(minutes(numbers, isKeyword ? "Punkt " : ""));
        expect(itemLines(tree)).toEqual(numbers.map((number) => `${number} ${titles[number - 1]}`));
      }),
    );
  });
});
