import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/extract/text/extract-text.js";
import { typeWidth } from "../../../src/extract/text/type-width.js";
import { sourceOf } from "../../../src/model/block.js";
import { ExtractionError } from "../../../src/model/extraction.js";
import { blocksOf, summary, utf8 } from "../block-summary.js";

const blocks = async (text: string) => summary(await extractText(utf8(text)));
const sources = async (text: string) =>
  blocksOf(await extractText(utf8(text))).map((block) => sourceOf(block));

describe("lines of a text that is not wrapped", () => {
  it("are a block each, also directly below each other", async () => {
    expect(await blocks("Beslutning:\nGodkendt.\n\nReferat:\nUdvalget drøftede sagen.")).toEqual([
      "paragraph Beslutning:",
      "paragraph Godkendt.",
      "paragraph Referat:",
      "paragraph Udvalget drøftede sagen.",
    ]);
  });

  it("are joined where a line cannot end a block", async () => {
    expect(await blocks("41 Lokalplan 7 -\nboliger ved Engen\n42 Budget")).toEqual([
      "paragraph 41 Lokalplan 7 - boliger ved Engen",
      "paragraph 42 Budget",
    ]);
  });

  it("keep their number and the blank lines above them", async () => {
    const [first, second] = await sources("\nReferat\n\n\nPunkt 1\n");
    expect(first?.places[0]).toMatchObject({ lineStart: 2, lineEnd: 2, page: null });
    expect(first?.style.gapAboveLines).toBeNull();
    expect(second?.places[0]?.lineStart).toBe(5);
    expect(second?.style.gapAboveLines).toBe(2);
  });

  it("keep their indentation and lose white space at both ends", async () => {
    const [, second] = await sources("Referat\n\u00a0  Sagen udsættes. \u00a0\n");
    expect(second?.style.leftPoints).toBe(18);
    expect(await blocks("\u00a0 Sagen udsættes. \u00a0")).toEqual(["paragraph Sagen udsættes."]);
  });

  it("begin a page after a form feed", async () => {
    const [first, second] = await sources("Side et\n\fSide to");
    expect([first?.style.pageTop, second?.style.pageTop]).toEqual([false, true]);
    expect(second?.places[0]?.lineStart).toBe(2);
  });
});

describe("a text wrapped hard", () => {
  const wrapped = [
    "Mødedato: 4. marts 2024",
    "Sted: Klubhuset",
    "",
    "1. Velkomst",
    "Formanden bød velkommen og gennemgik kort det forløbne år, hvor",
    "foreningen fik tolv nye medlemmer. Der er fortsat mangel på frivil-",
    "lige, og bestyrelsen opfordrede alle til at melde sig. De frivillige",
    "mødes hver tirsdag i klubhuset, hvor der er kaffe på kanden og",
    "god stemning hele aftenen.",
    "",
    "- Bestyrelsen undersøger, om kommunen vil give tilskud til den nye",
    "  badebro ved søen.",
    "- Nyt tag",
  ].join("\n");

  it("has its paragraphs and list items joined and the line-end hyphens undone", async () => {
    expect(await blocks(wrapped)).toEqual([
      "paragraph Mødedato: 4. marts 2024",
      "paragraph Sted: Klubhuset",
      "paragraph[1.=0] 1. Velkomst",
      "paragraph Formanden bød velkommen og gennemgik kort det forløbne år, hvor " +
        "foreningen fik tolv nye medlemmer. Der er fortsat mangel på frivillige, og " +
        "bestyrelsen opfordrede alle til at melde sig. De frivillige mødes hver tirsdag i " +
        "klubhuset, hvor der er kaffe på kanden og god stemning hele aftenen.",
      "paragraph[-=0] - Bestyrelsen undersøger, om kommunen vil give tilskud til den nye " +
        "badebro ved søen.",
      "paragraph[-=0] - Nyt tag",
    ]);
  });

  it("keeps the hyphen before og, and between words that stand so elsewhere", async () => {
    expect(await blocks("Udvalget for børne-\nog ungeområdet")).toEqual([
      "paragraph Udvalget for børne- og ungeområdet",
    ]);
    expect(await blocks("Se for-analyse.\n\nBilag om for-\nanalyse")).toContain(
      "paragraph Bilag om for-analyse",
    );
  });
});

describe("marks that extraction leaves in a text", () => {
  it("become bookmarks, links and emphasis, and images go", async () => {
    const text =
      "[bookmark: _Toc7]2. **Økonomi** se [bilag \\(2\\)](https://ny.dk/a) og *mere* [image: logo]";
    expect(await blocks(text)).toEqual(["paragraph[2.=0] 2. Økonomi se bilag (2) og mere"]);
    const [block] = blocksOf(await extractText(utf8(text)));
    expect(block && sourceOf(block).bookmarks).toEqual(["_Toc7"]);
    expect(block?.children.map((child) => child.type)).toEqual([
      "text",
      "strong",
      "text",
      "link",
      "text",
      "emphasis",
    ]);
  });

  it("leave a link without its target where the target is a script", async () => {
    const [block] = blocksOf(await extractText(utf8("[Bilag](javascript:alert)")));
    expect(block?.children).toEqual([{ type: "text", value: "Bilag" }]);
  });

  it("make the style bold only where every letter is", async () => {
    const [whole, part] = await sources("**Beslutning:**\n\n**Beslutning:** Godkendt");
    expect([whole?.style.bold, part?.style.bold]).toEqual([true, false]);
  });

  it("stay as they are without a partner", async () => {
    expect(await blocks("2 * 3 * 4 ** 5")).toEqual(["paragraph 2 * 3 * 4 ** 5"]);
  });
});

describe("rows of tabbed cells", () => {
  it("are a table where each has the same cells", async () => {
    expect(await blocks("Ydelse\tPris\nAnalyse\t163.000 kr.\nI alt\t163.000 kr.")).toEqual([
      "table Ydelse | Pris / Analyse | 163.000 kr. / I alt | 163.000 kr.",
    ]);
  });

  it("stay lines where they are a contents list, people or labels", async () => {
    expect(await blocks("Velkomst\t1\nBudget\t3")).toEqual([
      "paragraph Velkomst | 1",
      "paragraph Budget | 3",
    ]);
    expect(
      await blocks("Åse Bro (formand)\tNyborg Kommune\nIb Dam Lund\tAssens Kommune"),
    ).toHaveLength(2);
    expect(await blocks("Dato:\t4. maj\nSted:\tSalen")).toHaveLength(2);
  });

  it("may be set apart by spaces", async () => {
    expect(await blocks("Åse Bro      Nyborg Kommune\n1.    Velkomst")).toEqual([
      "paragraph Åse Bro | Nyborg Kommune",
      "paragraph[1.=0] 1.    Velkomst",
    ]);
  });
});

describe("a text taken from printed pages", () => {
  // Lines end where proportional print had no more room, so their columns differ.
  const printed = [
    "Punkt 4: Ny aftale om fælles indkøb af hjælpemidler i Åløse, Nørre Sundby og",
    "Vester Hvalsø",
    "Sagsnr. 24-000123",
    "Resume",
    "I forbindelse med udviklingen af det nye område skal det besluttes, hvordan området",
    "vejbetjenes i fremtiden. Administrationen har i samarbejde med rådgiver undersøgt to",
    "løsninger, som begge kan gennemføres inden for rammen, og som giver mulighed for en",
    "trinvis udbygning. Millimeterpapir, murværk og hammermærker måles om sommeren.",
    "Sagsbeskrivelse",
    "Aftalen blev indgået for fire år siden, og der er enighed om, at den fortsætter til udgangen",
    "af næste år. Udgiften afholdes inden for det eksisterende budget, og der er ikke behov",
    "for en tillægsbevilling i indeværende år.",
  ].join("\n");

  it("has its line ends undone by the width of print", async () => {
    const lines = await blocks(printed);
    expect(lines).toContain(
      "paragraph I forbindelse med udviklingen af det nye område skal det besluttes, hvordan området " +
        "vejbetjenes i fremtiden. Administrationen har i samarbejde med rådgiver undersøgt to " +
        "løsninger, som begge kan gennemføres inden for rammen, og som giver mulighed for en " +
        "trinvis udbygning. Millimeterpapir, murværk og hammermærker måles om sommeren.",
    );
  });

  it("is measured in print, where columns tell nothing", async () => {
    const narrow = "det til stillet i alt, fit til lille stil i fjeld til tillid ";
    const wide = "gammel sommermomen hvormed kommunen sammen mod Hammershom ";
    const words = `Om ${narrow.repeat(5)}${wide.repeat(5)}${narrow.repeat(5)}${wide.repeat(5)}`;
    const lines = [""];
    for (const word of words.trim().split(" ")) {
      const longer = `${lines.at(-1)} ${word}`.trim();
      if (typeWidth(longer) > 40) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    const columns = lines.slice(0, -1).map((line) => line.length);
    expect(Math.max(...columns)).toBeGreaterThan(1.3 * Math.min(...columns));
    expect(await blocks(lines.join("\n"))).toEqual([`paragraph ${words.trim()}`]);
  });

  it("keeps a heading apart that stands below a full line", async () => {
    expect(await blocks(printed)).toContain("paragraph Sagsbeskrivelse");
  });

  it("joins a line that ends in a word no block ends with", async () => {
    expect((await blocks(printed))[0]).toBe(
      "paragraph Punkt 4: Ny aftale om fælles indkøb af hjælpemidler i Åløse, Nørre Sundby og Vester Hvalsø",
    );
    expect(await blocks("Afbud fra\nIda Holm")).toHaveLength(2);
    expect(await blocks("Aftaler med leverandører på\nområdet for hjælpemidler")).toHaveLength(1);
  });

  it("joins the dots of a contents list to the title above them", async () => {
    expect(await blocks("1. Velkomst og valg af ordstyrer......\n.............. 2")).toHaveLength(
      1,
    );
  });
});

it("gives list items the depth of their indentation", async () => {
  expect(await blocks("- Et\n  o At to\n  o At tre\n    - fire\n- Fem")).toEqual([
    "paragraph[-=0] - Et",
    "paragraph[o=1] o At to",
    "paragraph[o=1] o At tre",
    "paragraph[-=2] - fire",
    "paragraph[-=0] - Fem",
  ]);
});

it("reads Windows-1252 and says that it guessed", async () => {
  const bytes = Uint8Array.from([0x52, 0xf8, 0x64, 0x67, 0x72, 0xf8, 0x64]);
  const extraction = await extractText(bytes);
  expect(summary(extraction)).toEqual(["paragraph Rødgrød"]);
  expect(extraction.findings.map((finding) => finding.rule.ruleId)).toEqual(["encoding-guessed"]);
});

it("refuses a file without text", async () => {
  await expect(extractText(utf8(" \n\u00a0\n[image: logo]"))).rejects.toThrow(ExtractionError);
});
