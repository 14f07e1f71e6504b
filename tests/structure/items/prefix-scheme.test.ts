import { describe, expect, it } from "vitest";
import { readTitlePrefix } from "../../../src/structure/items/title-prefix.js";
import {
  itemLines,
  itemsOf,
  sectionLines,
  structuredMarkdown,
  structuredText,
} from "../outline.js";

const titles = ["Velkomst", "Siden sidst", "Ny flagstang", "Eventuelt"];

/** Minutes whose titles stand behind a prefix. */
function minutes(prefix: (at: number) => string): string {
  const items = titles.map((title, at) => `${prefix(at)}${title}\nDer var ros til udvalget.`);
  return `Referat af møde i Gadelauget\n\nDato: 4. maj 2021\n\n${items.join("\n\n")}\n`;
}

describe("items behind a prefix of no known family", () => {
  it("are found by the titles that every agenda has", async () => {
    for (const prefix of ["1.0 ", "[1] ", "Post 1: ", "# 1 – ", "Tema 1 / "]) {
      const text = minutes((at) => prefix.replace("1", String(at + 1)));
      const tree = await structuredText(text);
      expect(itemsOf(tree).map(({ title }) => title)).toEqual(titles);
      expect(sectionLines(itemsOf(tree)[2])).toEqual(["tekst: Der var ros til udvalget."]);
    }
  });

  it("may begin with the time", async () => {
    const tree = await structuredText(minutes((at) => `${9 + at}.00-${9 + at}.45 `));
    expect(itemLines(tree)).toEqual(titles.map((title) => `- ${title}`));
  });

  it("hold the second level of a number with a nought", async () => {
    const tree = await structuredText(
      "Referat af møde i Gadelauget\n\nDato: 4. maj 2021\n\n1.0 Velkomst\nIda bød velkommen.\n\n2.0 Eksamen\n\n2.1 Klager\nUændret.\n\n2.2 Prøver\nDrøftes.\n\n3.0 Eventuelt\nIntet.",
    );
    expect(itemLines(tree)).toEqual([
      "1.0 Velkomst",
      "2.0 Eksamen",
      "  2.1 Klager",
      "  2.2 Prøver",
      "3.0 Eventuelt",
    ]);
  });

  it("are no sums of a text", async () => {
    const tree = await structuredText(
      "Notat om regnskabet\n\nDato: 4. maj 2021\n\n- Leje\n- Vand\n- Varme\n\nKassen stemmer.",
    );
    expect(itemLines(tree)).toEqual([]);
  });

  it("are read by what stands before the first word with a capital", () => {
    expect(readTitlePrefix("Post 3: Budget")).toEqual({
      template: "Post N: ",
      figures: ["3"],
      length: 8,
    });
    expect(readTitlePrefix("Budget for 2021")).toBeNull();
  });
});

describe("items in rows without numbers", () => {
  it("have their titles below the head of the column", async () => {
    const tree = await structuredMarkdown(
      "# Referat af møde i Havnebestyrelsen\n\nDato: 4. maj 2021\n\n| Sag | Beslutning |\n| --- | --- |\n| Moleprojektet | Udsat. |\n| Klage over støj | 1. Havnechefen ringer. 2. Lejeren får brev. |\n| Eventuelt | Intet. |",
    );
    expect(itemLines(tree)).toEqual(["- Moleprojektet", "- Klage over støj", "- Eventuelt"]);
    expect(itemsOf(tree)[0]?.decision?.outcome).toBe("udsat");
  });
});

describe("titles", () => {
  it("may have the word behind the number, and the presenter in parentheses", async () => {
    const tree = await structuredText(
      "Referat af møde\n\n1. punkt: Regnskab (v. kassereren)\nGodkendt.\n\n2. punkt: Konfirmationer (v/ sognepræsten)\nFlyttes.\n\n3. punkt: Eventuelt\nIntet.",
    );
    expect(itemLines(tree)).toEqual(["1 Regnskab", "2 Konfirmationer", "3 Eventuelt"]);
    expect(itemsOf(tree)[1]?.presenter).toBe("sognepræsten");
  });
});

describe("other habits of titles", () => {
  it("have a stroke behind the number", async () => {
    const tree = await structuredText(
      "Referat af bestyrelsesmøde\n\n1/ Referat\nUnderskrevet.\n\n2/ Uddelinger\nDer uddeles 640.000 kr.\n\n3/ Eventuelt\nIntet.",
    );
    expect(itemLines(tree)).toEqual(["1 Referat", "2 Uddelinger", "3 Eventuelt"]);
  });

  it("end with the initials of who tells", async () => {
    const tree = await structuredText(
      "Referat af bestyrelsesmøde i Tornby Boldklub\n\nTirsdag den 10. august 2021 kl. 19.00 i klubhuset\n\nTil stede: Hans Palle (HP), Kim Sand (KS)\n\nØkonomi (HP)\nHalvåret viser et plus.\n\nBaner og lys (KS)\nLyset er repareret.\n\nSponsorer (HP)\nBanken forlænger.\n\nEventuelt\nHoldkort bestilles.",
    );
    expect(itemsOf(tree).map(({ title }) => title)).toEqual([
      "Økonomi (HP)",
      "Baner og lys (KS)",
      "Sponsorer (HP)",
      "Eventuelt",
    ]);
  });

  it("stand in tables whose columns have two words for a head", async () => {
    const tree = await structuredMarkdown(
      "# Referat fra Patientrådet\n\n| Dagsordenspunkt | Drøftelse | Beslutning/opfølgning |\n| --- | --- | --- |\n| 1. Ventesal | Skiltningen er uklar. | Afdelingen laver nye skilte. |\n| 2. Eventuelt | Intet. | Ingen. |",
    );
    expect(itemsOf(tree).map(sectionLines)).toEqual([
      ["referat: Skiltningen er uklar.", "beslutning: Afdelingen laver nye skilte."],
      ["referat: Intet.", "beslutning: Ingen."],
    ]);
  });

  it("have the meeting's number before the point and count behind it", async () => {
    const items = titles.map((title, at) => `4.${at + 1} ${title}\nDer var ros til udvalget.`);
    const tree = await structuredText(
      `Referat af bestyrelsesmøde nr. 4\n\nDato: 4. maj 2021\n\n${items.join("\n\n")}\n`,
    );
    expect(itemLines(tree)).toEqual(titles.map((title, at) => `4.${at + 1} ${title}`));
  });
});
