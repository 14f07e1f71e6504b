import { describe, expect, test } from "vitest";
import { itemLines, itemsOf, sectionLines, structuredHtml, structuredText } from "../outline.js";

const table = (rows: string[][]) =>
  `<p>Referat af møde i skolebestyrelsen</p><table>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("")}</table>`;

describe("rows of a table that are items", () => {
  test("may tell how long the item takes between number and title", async () => {
    for (const duration of ["10 min", "ca. 5 min.", "18.00 - 18.15", "kl. 17.30", "15 minutter"]) {
      const tree = await structuredHtml(
        table([
          ["Punkt 1", duration, "Nyt fra elevrådet"],
          ["&nbsp;", "&nbsp;", "Boden er åben igen."],
          ["Punkt 2", duration, "Trafik ved skolen"],
          ["Punkt 3", duration, "Evt."],
        ]),
      );
      expect(itemLines(tree)).toEqual(["1 Nyt fra elevrådet", "2 Trafik ved skolen", "3 Evt."]);
      expect(JSON.stringify(itemsOf(tree)[0])).toContain(duration);
    }
  });

  test("may have heads of columns that explain themselves, and no numbers", async () => {
    const tree = await structuredHtml(
      table([
        [
          "Emne",
          "Formål med punktet<br>(hvad vil vi nå?)",
          "Varighed",
          "Beslutning<br>(hvem gør hvad)",
        ],
        ["Dagsorden", "At godkende den.", "2 min.", "Godkendt."],
        ["Konstituering", "At vælge formand.", "20 min.", "Ida blev valgt."],
        ["Evt.", "", "5 min.", "Intet."],
      ]),
    );
    expect(itemLines(tree)).toEqual(["- Dagsorden", "- Konstituering", "- Evt."]);
    expect(sectionLines(itemsOf(tree)[1]).at(-1)).toBe("beslutning: Ida blev valgt.");
  });

  test("may have a dash behind their numbers, and compounds for heads", async () => {
    for (const heads of [
      ["Mødepunkt", "Referat"],
      ["Dagsordenspunkt", "Udvalgets beslutning"],
      ["Emne", "Konklusion"],
    ]) {
      const tree = await structuredHtml(
        table([
          heads,
          ["1 - Meddelelser<br>Stiftet har sendt et brev.", "Taget til efterretning."],
          ["2 – Nyt låsesystem<br>Nøglerne er slidt op.", "Godkendt."],
          ["3 - Eventuelt", "Intet."],
        ]),
      );
      expect(itemLines(tree)).toEqual(["1 Meddelelser", "2 Nyt låsesystem", "3 Eventuelt"]);
      expect(sectionLines(itemsOf(tree)[1])[0]).toBe("tekst: Nøglerne er slidt op.");
    }
  });

  test("may have the number in a column of its own below an empty head", async () => {
    const tree = await structuredHtml(
      table([
        ["", "Mødepunkt", "Beslutning"],
        ["1", "Godkendelse af protokol", "Godkendt"],
        ["2", "Nye vedtægter<br>Sag: Skolesamarbejde (77)", "Udsat til maj."],
        ["3", "Eventuelt", "Intet."],
      ]),
    );
    expect(itemLines(tree)).toEqual([
      "1 Godkendelse af protokol",
      "2 Nye vedtægter",
      "3 Eventuelt",
    ]);
    expect(sectionLines(itemsOf(tree)[1])).toEqual([
      "tekst: Sag: Skolesamarbejde (77)",
      "beslutning: Udsat til maj.",
    ]);
  });

  test("may stand several to a cell, with notes beside them", async () => {
    const body = [
      ["", "1. Godkendelse af dagsorden (2 min.)<br>Godkendt.<br>2. Mødets tema<br>Udskudt."],
      ["HL/BV", "3. Økonomi<br>Regnskabet viser et lille underskud."],
      ["Ida", "4. Eventuelt<br>Intet."],
    ];
    const expected = [
      "1 Godkendelse af dagsorden (2 min.)",
      "2 Mødets tema",
      "3 Økonomi",
      "4 Eventuelt",
    ];
    for (const rows of [body, [["Sagsb.", "Behandling"], ...body]]) {
      expect(itemLines(await structuredHtml(table(rows)))).toEqual(expected);
      const turned = rows.map((row) => row.toReversed());
      expect(itemLines(await structuredHtml(table(turned)))).toEqual(expected);
    }
  });

  test("are none in a table of numbered conditions beside their dates", async () => {
    const conditions = [
      ["8. marts", "1. Tilladelse<br>Søges hos politiet.<br>2. Telte<br>Lejes."],
      ["9. marts", "3. Brandsyn<br>Bestilles."],
    ];
    const tree = await structuredHtml(
      `<h2>1. Sommerfest</h2>${table(conditions)}<h2>2. Eventuelt</h2><p>Intet.</p>`,
    );
    expect(itemLines(tree)).toEqual(["1 Sommerfest", "2 Eventuelt"]);
  });

  test("keep lists with letters in a cell inside the item, below a first number without a mark", async () => {
    const tree = await structuredHtml(
      table([
        ["Dagsorden", "Referat"],
        [
          "1 Indledning (19.00)<br>A. Sang<br>B. Siden sidst<br>C. Godkendelse af dagsorden",
          "Godkendt.",
        ],
        [
          "2. Orientering<br>A. Fra præsten<br>B. Fra kassereren<br>C. Fra graveren",
          "Taget til efterretning.",
        ],
        ["3. Eventuelt", "Intet."],
      ]),
    );
    expect(itemLines(tree)).toEqual(["1 Indledning (19.00)", "2 Orientering", "3 Eventuelt"]);
  });

  test("keep a table in the head of which one cell reads as a label", async () => {
    const sentence = "Der er talt med kommunen om de nye vinduer, som bliver leveret efter påske.";
    const tree = await structuredHtml(
      `<p>Dato: 3. maj 2021</p>${table([
        ["Sted: Aulaen", "Bilag"],
        [sentence, sentence.replace("vinduer", "døre")],
      ])}`,
    );
    const [header, ...rest] = tree.children;
    expect(header).toMatchObject({ type: "meetingHeader", meeting: { date: "2021-05-03" } });
    expect(JSON.stringify(rest)).toContain(sentence);
  });
});

test("reads items behind a dash with a word, a number and its mark", async () => {
  const tree = await structuredText(`Dagsorden:
- Punkt 1. – Opfølgning på mødet
Vi holder en god tone.
- Punkt 2. – Opgaver
Ida tager pavillonen.
- Punkt 3. forslag til fester
Gløgg i december.
- Punkt 4. Diverse
Intet.`);
  expect(itemLines(tree)).toEqual([
    "1 Opfølgning på mødet",
    "2 Opgaver",
    "3 forslag til fester",
    "4 Diverse",
  ]);
});
