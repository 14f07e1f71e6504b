import { describe, expect, it } from "vitest";
import { readYearlyLine } from "../../../src/vocabulary/yearly-numbers.js";
import { itemLines, itemsOf, sectionLines, structuredText } from "../outline.js";

describe("items numbered within the year", () => {
  it("are items with year and number as printed, contents list or not", async () => {
    const contents =
      "Indhold\n19/31 Godkendelse af dagsorden\t2\n19/32 Ny badebro\t3\n19/34 Eventuelt\t4\n\n";
    const items =
      "19/31 Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\n19/32 Ny badebro\n\nBeslutning\nUdsat, jf. sag 18/88.\n\n19/34 Eventuelt\n\nBeslutning\nIntet.";
    for (const text of [items, contents + items]) {
      const tree = await structuredText(`Referat af Havneudvalget den 24. april 2019\n\n${text}`);
      expect(itemLines(tree)).toEqual([
        "19/31 Godkendelse af dagsorden",
        "19/32 Ny badebro",
        "19/34 Eventuelt",
      ]);
      expect(sectionLines(itemsOf(tree)[1])).toEqual(["beslutning: Udsat, jf. sag 18/88."]);
    }
  });

  it("may have the year behind the number", async () => {
    const tree = await structuredText(
      "Byrådets møde den 24. april 2019\n\n31/2019 Dagsorden\n\nGodkendt.\n\n32/2019 Ny badebro\n\nUdsat.\n\n33/2019 Eventuelt\n\nIntet.",
    );
    expect(itemLines(tree)).toEqual([
      "31/2019 Dagsorden",
      "32/2019 Ny badebro",
      "33/2019 Eventuelt",
    ]);
  });

  it("may have a year like a month behind the number, where the head tells that year", async () => {
    const text = (year: string) =>
      `Bestyrelsesmøde den 4. marts ${year}\n\n12/11 Dagsorden\n\nGodkendt.\n\n13/11 Ny badebro\n\nUdsat.\n\n14/11 Takster\n\nGodkendt.`;
    expect(itemLines(await structuredText(text("2011")))).toEqual([
      "12/11 Dagsorden",
      "13/11 Ny badebro",
      "14/11 Takster",
    ]);
    expect(itemLines(await structuredText(text("2014")))).not.toContain("13/11 Ny badebro");
  });

  it("are no days of a calendar in the month that is as the year", async () => {
    const calendar = (days: number[]) =>
      days.map((day) => `${day}/11 Klubaften nummer ${day}\n\n`).join("");
    for (const days of [
      [4, 9, 15, 25],
      [4, 5, 6, 7],
    ]) {
      const tree = await structuredText(
        `Bestyrelsesmøde den 2. november 2011\n\n1. Kalender\n\n${calendar(days)}2. Ny bro\n\nUdsat.\n\n3. Eventuelt\n\nIntet.`,
      );
      expect(itemLines(tree)).toEqual(["1 Kalender", "2 Ny bro", "3 Eventuelt"]);
    }
  });

  it("keep a long title in the cell behind them", async () => {
    const tree = await structuredText(
      "Provstiudvalgets møde den 11. maj 2021\n\n37/2021\tDagsorden\n\nGodkendt.\n\n38/2021\tÅløse Sogn: Renovering af kirkediget\n\nUdsat.\n\n39/2021\tEventuelt\n\nIntet.",
    );
    expect(itemLines(tree)[1]).toBe("38/2021 Åløse Sogn: Renovering af kirkediget");
  });

  it("are no dates of a list", async () => {
    const tree = await structuredText(
      "Referat af bestyrelsesmøde\n\n1. Kalender\n\n3/5 Havnefest\n\n4/5 Oprydning\n\n5/5 Standerhejsning\n\n2. Eventuelt\n\nIntet.",
    );
    expect(itemLines(tree)).toEqual(["1 Kalender", "2 Eventuelt"]);
  });

  it("read a number with a slash at the start of a line only", () => {
    expect(readYearlyLine("19/31 Godkendelse")).toMatchObject({ number: "19/31", first: 19 });
    expect(readYearlyLine("i sag 19/31 Godkendelse")).toBeNull();
    expect(readYearlyLine("3/4 af medlemmerne var mødt")).toBeNull();
  });
});
