import { expect, it } from "vitest";
import { structureMinutes } from "../../src/pipeline.js";

async function needsReview(numbers: number[], entries = numbers) {
  const titles = ["Ny badebro", "Vintersvømning", "Ny sauna", "Havnefest"];
  const line = (number: number) => `${number}. ${titles[number - 1]}`;
  const text = `Referat af bestyrelsesmøde 4. maj 2022

Dagsorden

${entries.map((number) => `${line(number)}\t${number + 1}`).join("\n")}

${numbers.map((number) => `${line(number)}\n\nBeslutning\n\nGodkendt.`).join("\n\n")}
`;
  const { record } = await structureMinutes(new TextEncoder().encode(text), { name: "a.txt" });
  return record.quality.needsReview;
}

it("asks nobody to look where numbers and contents list agree with the items", async () => {
  expect(await needsReview([1, 2, 3, 4])).toBe(false);
});

it("asks a person to look where an item's number is missing", async () => {
  expect(await needsReview([1, 2, 4])).toBe(true);
});

it("asks a person to look where the contents list lacks an item, or an item its entry", async () => {
  expect(await needsReview([1, 2, 3, 4], [1, 2, 3])).toBe(true);
  expect(await needsReview([1, 2, 3], [1, 2, 3, 4])).toBe(true);
});
