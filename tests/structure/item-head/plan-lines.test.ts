import { describe, expect, it } from "vitest";
import {
  itemLines,
  itemsOf,
  sectionLines,
  structuredHtml,
  structuredMarkdown,
  structuredText,
} from "../outline.js";

const titles = ["Velkomst", "Legepladsen", "Skolefesten", "Eventuelt"];
const times = ["18.00-18.05", "18.05-18.30", "18.30-19.10", "19.10-19.20"];
const purposes = ["Formalia", "Drøftelse", "Beslutning", "Orientering"];
const front = "# Referat af møde i Skolerådet den 4. maj 2021\n\n";

describe("what the plan of the meeting prints at the items' heads", () => {
  it.each([
    (at: number) => `${times[at]}`,
    (at: number) => `(kl. ${times[at]})`,
    (at: number) => `(${at + 5} min.)`,
  ])("is no part of the titles", async (timeOf) => {
    const text = titles.map(
      (title, at) =>
        `## ${at + 1}. ${title} ${timeOf(at)}\n\nReferat:\n\nDer blev talt om sagen.\n`,
    );
    expect(itemLines(await structuredMarkdown(front + text.join("\n")))).toEqual(
      titles.map((title, at) => `${at + 1} ${title}`),
    );
  });

  it.each([
    (at: number) => `${times[at]}\n\n${purposes[at]}`,
    (at: number) => `${times[at]} ${purposes[at]}`,
    (at: number) => `${purposes[at]} | ${at + 5} min.`,
    (at: number) => `${purposes[at]}`,
  ])("is no text of theirs", async (planOf) => {
    const text = titles.map(
      (title, at) => `## ${at + 1}. ${title}\n\n${planOf(at)}\n\nReferat:\n\nDer blev talt.\n`,
    );
    const tree = await structuredMarkdown(front + text.join("\n"));
    expect(itemsOf(tree).map(sectionLines)).toEqual(titles.map(() => ["referat: Der blev talt."]));
  });

  it("is text where one item alone tells a time", async () => {
    const text = titles.map(
      (title, at) => `## ${at + 1}. ${title}\n\n${at === 3 ? "18.00-20.00" : "Der blev talt."}\n`,
    );
    const tree = await structuredMarkdown(front + text.join("\n"));
    expect(sectionLines(itemsOf(tree)[3])).toEqual(["tekst: 18.00-20.00"]);
  });

  it("is text where no section stands below it", async () => {
    const text = titles.map(
      (title, at) => `## ${at + 1}. ${title}\n\n${times[at]}\n\nDer blev talt.\n`,
    );
    const tree = await structuredMarkdown(front + text.join("\n"));
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["tekst: 18.05-18.30 | Der blev talt."]);
  });

  it("may have pauses with their times between the items", async () => {
    const tree = await structuredMarkdown(
      `${front}## 1. Kajen\n\nDen males.\n\nPause 19.10-19.25\n\n## 2. Kranen\n\nDen skiftes.\n\nPause: 10 min.\n\n## 3. Eventuelt\n\nIntet.\n`,
    );
    expect(itemsOf(tree).map(sectionLines)).toEqual([
      ["tekst: Den males."],
      ["tekst: Den skiftes."],
      ["tekst: Intet."],
    ]);
  });
});

describe("the body in a line about the case", () => {
  it.each([
    ["Sagsnr. 2020-000014\tHavneudvalget\tÅbent punkt", structuredText],
    ["Sagsnr. 2020-000014 Børne- og Skoleudvalget Lukket punkt", structuredText],
    ["Havneudvalget | Sagsnr.: 20/1234", structuredMarkdown],
  ])("belongs to the head (%s)", async (line, structured) => {
    const tree = await structured(
      `Referat af møde den 4. maj 2021\n\n1. Ny kaj\n\n${line}\n\nBeslutning\n\nGodkendt.\n\n2. Ny kran\n\n${line}\n\nBeslutning\n\nUdsat.\n`,
    );
    const [item] = itemsOf(tree);
    expect(item?.caseNumbers).toHaveLength(1);
    expect(sectionLines(item)).toEqual(["beslutning: Godkendt."]);
  });

  it("is text where no number and no word for open or closed stands beside it", async () => {
    const html =
      "<h1>Referat af møde den 4. maj 2021</h1><h2>1. Indstilling fra</h2><p>Havneudvalget</p><h3>Beslutning</h3><p>Godkendt.</p><h2>2. Kran</h2><h3>Beslutning</h3><p>Ja.</p>";
    expect(sectionLines(itemsOf(await structuredHtml(html))[0])).toEqual([
      "tekst: Havneudvalget",
      "beslutning: Godkendt.",
    ]);
  });
});

it("reads the list below Bilag as a section, however the word is set beside other headings", async () => {
  const item = (number: number, bilag: string) =>
    `<h2>${number}. Sag ${number}</h2><p>Der blev talt om sag ${number}.</p>${bilag}<p><b>Rådets beslutning:</b></p><p>Godkendt.</p>`;
  for (const bilag of ["<p><i>Bilag:</i></p>", "<p><u>Bilag</u></p>", "<p>Bilag:</p>"]) {
    const tree = await structuredHtml(
      `<h1>Referat af møde i Havnerådet den 4. maj 2021</h1>${item(1, `${bilag}<p>Bilag 1a: Kort over kajen</p>`)}${[2, 3, 4, 5, 6].map((number) => item(number, "")).join("")}`,
    );
    expect(sectionLines(itemsOf(tree)[0]).map((line) => line.split(":", 1)[0])).toEqual([
      "tekst",
      "bilag",
      "beslutning",
    ]);
  }
});
