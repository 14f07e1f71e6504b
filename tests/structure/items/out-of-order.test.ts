import fc from "fast-check";
import { describe, expect, test } from "vitest";
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

  test("leaves the items of an inner minutes, which has numbers of the others too, inside", async () => {
    const inner = "Referat af møde i Brugerrådet den 3. maj 2021\n";
    const tree = await structuredText(
      `${item(2)}\n${inner}\n${item(1)}\n${item(2)}\n${item(3)}\n${item(4)}\n${item(5)}`,
    );
    expect(itemLines(tree).filter((line) => line.startsWith("2"))).not.toEqual([]);
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
