import { describe, expect, test } from "vitest";
import { itemsOf, sectionLines, structuredText } from "../outline.js";

const withList = (label: string, list: string, text: string) =>
  structuredText(
    [
      "1. Godkendelse af referat",
      "Godkendt.",
      "2. Ny dør",
      "Sager:",
      "Døre (14)",
      label,
      list,
      text,
      "3. Eventuelt",
    ].join("\n\n"),
  );

describe("the text below a list of attachments", () => {
  test("stands for itself from the first sentence on", async () => {
    for (const label of ["Bilag:", "Bilag", "Vedlagte bilag:"]) {
      const tree = await withList(
        label,
        "Tilbud fra snedker, Foto af døren",
        "Menighedsrådet ønsker en ny dør til våbenhuset.",
      );
      expect(sectionLines(itemsOf(tree)[1]).slice(1)).toEqual([
        "bilag: Tilbud fra snedker, Foto af døren",
        "tekst: Menighedsrådet ønsker en ny dør til våbenhuset.",
      ]);
    }
  });

  test("is part of the list where it tells of the attachments, or is short as a title", async () => {
    for (const text of [
      "Alle bilag kan ses på foreningens kontor.",
      "Materialet er sendt til alle medlemmer.",
      "Notat om tag.",
      "Oversigt over priser for nye døre",
    ]) {
      const tree = await withList("Bilag:", "Tilbud fra snedker", text);
      expect(sectionLines(itemsOf(tree)[1]).slice(1)).toEqual([
        `bilag: Tilbud fra snedker | ${text}`,
      ]);
    }
  });
});
