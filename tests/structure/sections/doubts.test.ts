import { describe, expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";

const long = "Arbejdsgruppen har talt med fire leverandører om levering og om returordningen. ";

const item = (number: number, title: string, rest: string) => `${number}. ${title}

Indstilling

Bestyrelsen indstiller, at planen godkendes.

${rest}`;

const whole = (number: number, title: string) =>
  item(number, title, `Sagsfremstilling\n\n${long}\n\nBeslutning\n\nGodkendt.\n`);

const titles = ["Ny badebro", "Vintersvømning", "Ny sauna", "Skovsti", "Legeplads", "Havnefest"];

/** Minutes of six items, one of them as given. */
function minutes(third: string): string {
  const items = titles.map((title, at) => (at === 2 ? third : whole(at + 1, title)));
  return `Referat af bestyrelsesmøde 4. maj 2022\n\n${items.join("\n")}`;
}

async function readThird(third: string) {
  const bytes = new TextEncoder().encode(minutes(third));
  const { record } = await structureMinutes(bytes, { name: "a.txt" });
  const { evidence = [], confidence } = record.items[2] ?? {};
  return { evidence, confidence, needsReview: record.quality.needsReview };
}

describe("doubts about an item's sections", () => {
  it("leaves items that look alike", async () => {
    expect((await readThird(whole(3, "Ny sauna"))).needsReview).toBe(false);
  });

  it("doubts text without a heading where the other items have none", async () => {
    const read = await readThird(`3. Ny sauna\n\n${long}\n\n${long}\n\nBeslutning\n\nGodkendt.\n`);
    expect(read.evidence).toContain("text without a heading where the other items have none");
    expect(read.needsReview).toBe(true);
  });

  it("doubts an item in which the same sections come again", async () => {
    const lost = whole(4, "Kystsikring").replace("4. Kystsikring", "Kystsikring");
    const read = await readThird(`${whole(3, "Ny sauna")}\n${lost}`);
    expect(read.evidence).toContain("the same sections come again");
    expect(read.needsReview).toBe(true);
  });

  it("doubts an item with a line that may head a section where print tells nothing", async () => {
    const text = `Sagsfremstilling\n\n${long}\n\nØkonomi\n\nPuljen er på 40.000 kr.`;
    const read = await readThird(item(3, "Ny sauna", `Beslutning\n\nGodkendt.\n\n${text}\n`));
    expect(read.evidence).toContain("a line left in the text may head a section");
    expect(read.needsReview).toBe(true);
  });

  it("doubts all text in one section where the others have several", async () => {
    const read = await readThird(`3. Ny sauna\n\nIndstilling\n\n${long}\n\n${long}\n`);
    expect(read.evidence).toContain("one section where the other items have several");
  });

  it("doubts a heading of the other items that ran into the text", async () => {
    const read = await readThird(
      item(3, "Ny sauna", `Sagsfremstilling\n\n${long}\n\nBeslutning Bestyrelsen valgte farven.\n`),
    );
    expect(read.evidence).toContain("a heading of the other items stands in the text");
    expect(read.needsReview).toBe(true);
  });

  it.each(["Beslutnin", "Belsutning", "Beslutnning", "Beslutming"])(
    "doubts a heading of the other items that is misspelt: %s",
    async (heading) => {
      const read = await readThird(
        item(3, "Ny sauna", `Sagsfremstilling\n\n${long}\n\n${heading}\n\nFarven er valgt.\n`),
      );
      expect(read.evidence).toContain("a heading of the other items stands in the text");
    },
  );

  it("leaves a sentence alone that begins with the word", async () => {
    const read = await readThird(
      item(3, "Ny sauna", `Sagsfremstilling\n\n${long}\n\nBeslutning om farven træffes senere.\n`),
    );
    expect(read.evidence).not.toContain("a heading of the other items stands in the text");
  });

  it("doubts an item that closes with a verdict in no decision", async () => {
    const read = await readThird(
      item(3, "Ny sauna", `Sagsfremstilling\n\n${long}\n\nPlanen blev godkendt.\n`),
    );
    expect(read.evidence).toContain("a section that the other items have is missing");
    expect(read.needsReview).toBe(true);
  });

  it("doubts a line like a heading where a section of the others is missing", async () => {
    const read = await readThird(
      item(3, "Ny sauna", `Sagsfremstilling\n\n${long}\n\nSådan blev det\n\nFarven er valgt.\n`),
    );
    expect(read.evidence).toContain("a section that the other items have is missing");
  });

  it("doubts items whose texts begin with the same words and a colon", async () => {
    const lead = (number: number, title: string) =>
      `${number}. ${title}\n\nPlanen er sendt ud.\n\nVores bud: ${title} bygges i ${2020 + number}.`;
    const bytes = new TextEncoder().encode(
      `Referat af møde 4. maj 2022\n\n${titles.map((title, at) => lead(at + 1, title)).join("\n\n")}`,
    );
    const { record } = await structureMinutes(bytes, { name: "a.txt" });
    expect(record.items[0]?.evidence).toContain(
      "a paragraph begins with the words and colon of the others",
    );
  });

  it("doubts a line set as the headings are, that no vocabulary has", async () => {
    const items = titles.map(
      (title, at) =>
        `## ${at + 1}. ${title}\n\n**Sagsfremstilling**\n\n${long}\n\n${at === 2 ? "**Sådan gør vi nu**\n\nTaget males i maj.\n\n" : ""}**Beslutning**\n\nGodkendt.`,
    );
    const bytes = new TextEncoder().encode(
      `# Referat af møde 4. maj 2022\n\n${items.join("\n\n")}`,
    );
    const { record } = await structureMinutes(bytes, { name: "a.md" });
    expect(record.items[2]?.evidence).toContain("a line left in the text may head a section");
    expect(record.quality.needsReview).toBe(true);
  });

  it("doubts the last item where the next number stands in its text", async () => {
    const bytes = new TextEncoder().encode(
      `${minutes(whole(3, "Ny sauna"))}\n\n7 Ansættelse af havnemester\n\nPunktet blev behandlet.\n`,
    );
    const { record } = await structureMinutes(bytes, { name: "a.txt" });
    expect(record.items.at(-1)?.evidence).toContain("the next number stands in its text");
    expect(record.quality.needsReview).toBe(true);
  });

  it("doubts items whose text falls into cells", async () => {
    const cells = (number: number, title: string) =>
      `${number}. ${title}\n\nAftalen blev gennemgået af alle.\tDitte\t1. november\n\nDrøftelsen fortsætter.`;
    const bytes = new TextEncoder().encode(
      `Referat af møde 4. maj 2022\n\n${titles.map((title, at) => cells(at + 1, title)).join("\n\n")}`,
    );
    const { record } = await structureMinutes(bytes, { name: "a.txt" });
    expect(record.items[0]?.evidence).toContain("text in cells, as columns read across");
    expect(record.quality.needsReview).toBe(true);
  });

  it("takes no tab behind a list's marker for cells", async () => {
    const points = (number: number, title: string) =>
      `${number}. ${title}\n\nDer blev talt om to ting:\n\n-\tprisen for havnens drift\n\n-\tårets fest`;
    const bytes = new TextEncoder().encode(
      `Referat af møde 4. maj 2022\n\n${titles.map((title, at) => points(at + 1, title)).join("\n\n")}`,
    );
    const { record } = await structureMinutes(bytes, { name: "a.txt" });
    expect(record.items[0]?.evidence).not.toContain("text in cells, as columns read across");
  });

  it("misses no heading where other items have text without one, if only a little", async () => {
    const items = titles.map(
      (title, at) =>
        `${at + 1}. ${title}\n\n${at === 2 ? long : "Planen er sendt ud."}\n\nBeslutning\n\nGodkendt.`,
    );
    const bytes = new TextEncoder().encode(`Referat af møde 4. maj 2022\n\n${items.join("\n\n")}`);
    const { record } = await structureMinutes(bytes, { name: "a.txt" });
    expect(record.quality.needsReview).toBe(false);
  });
});

describe("minutes that recommend and decide nothing", () => {
  it("call for a person", async () => {
    const items = titles.map(
      (title, at) =>
        `${at + 1}. ${title}\n\nIndstilling\n\nBestyrelsen indstiller, at planen godkendes.\n\nForsamlingen sagde ja.`,
    );
    const bytes = new TextEncoder().encode(`Referat af møde 4. maj 2022\n\n${items.join("\n\n")}`);
    const { record } = await structureMinutes(bytes, { name: "a.txt" });
    expect(record.diagnostics.map(({ ruleId }) => ruleId)).toContain("decisions-not-found");
    expect(record.quality.needsReview).toBe(true);
  });
});
