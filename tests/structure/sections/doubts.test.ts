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
});
