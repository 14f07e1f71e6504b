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

async function isDoubted(text: string) {
  const bytes = new TextEncoder().encode(`Referat af bestyrelsesmøde 4. maj 2022\n\n${text}`);
  const { record } = await structureMinutes(bytes, { name: "a.txt" });
  return record.quality.needsReview;
}

const brief =
  "1. Ny badebro\n\nBroen bygges i maj.\n\n2. Vintersvømning\n\nKlubben har 40 medlemmer.";

it("asks nobody to look at short minutes in order", async () => {
  expect(await isDoubted(`${brief}\n\n3. Eventuelt\n\nIntet.`)).toBe(false);
});

it("asks a person to look where an item has no text", async () => {
  expect(await isDoubted(`${brief}\n\n3. Ny sauna\n\n4. Eventuelt\n\nIntet.`)).toBe(true);
});

it("asks a person to look where a usual title stands in an item's text", async () => {
  const lost = "Valg af kasserer\n\nInga Holt blev valgt.";
  expect(await isDoubted(`${brief}\n\n${lost}\n\n3. Ny sauna\n\nDen bygges.`)).toBe(true);
});

it("asks a person to look where a signature stands in the last item", async () => {
  const signed = "3. Eventuelt\n\nDer var ros.\n\nIda Holm, næstformand";
  expect(await isDoubted(`${brief}\n\n${signed}`)).toBe(true);
});
