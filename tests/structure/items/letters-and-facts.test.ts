import { describe, expect, test } from "vitest";
import { itemLines, itemsOf, sectionLines, structuredHtml, structuredText } from "../outline.js";

const head = "Referat af bestyrelsesmøde i Åløse Bådelaug\n\nDato: 4. maj 2021\n\n";

describe("items counted by letters", () => {
  test("stand where each has a title and sentences below, and no list's points do", async () => {
    const tree = await structuredText(
      `${head}a) Slæbestedet\n\nRampen er skredet, og to mand ser på den.\n\nb) Flagstangen\n\nSnoren er knækket igen.\n\nc) Bådskuret\n\nLåsen er skiftet i april.\n\nd) Fællesspisning\n\nDer kommer en seddel i maj.\n`,
    );
    expect(itemLines(tree)).toEqual([
      "a Slæbestedet",
      "b Flagstangen",
      "c Bådskuret",
      "d Fællesspisning",
    ]);
  });

  test("keep the same list inside two of them as points", async () => {
    const points =
      "Laget har lagt vægt på disse forhold:\n\n1. Adgang for alle\n2. Lav pris\n3. Ro\n";
    const tree = await structuredText(
      `${head}a) Godkendelse af dagsorden\n\nGodkendt.\n\nb) Slæbestedet\n\nRampen er skredet.\n\n${points}\nc) Bådskuret\n\nLåsen er skiftet.\n\n${points}\nd) Eventuelt\n\nIntet.\n`,
    );
    expect(itemLines(tree)).toEqual([
      "a Godkendelse af dagsorden",
      "b Slæbestedet",
      "c Bådskuret",
      "d Eventuelt",
    ]);
  });
});

test("items that begin at 1) in each group keep the lists numbered 1. in their text", async () => {
  const tree = await structuredText(
    `${head}A. Sager til beslutning\n\n1) Godkendelse af dagsorden\n\nGodkendt.\n\n2) Økonomi\n\nDer er penge nok.\n\nLaget har tre ønsker til prisen:\n\n1. Den er ens for alle\n2. Den holder et år\n3. Den kan ses på tavlen\n\nB. Sager til orientering\n\n1) Nyt fra formanden\n\nHavnen er isfri.\n\n2) Eventuelt\n\nIntet.\n`,
  );
  expect(itemLines(tree)).toEqual([
    "1 Godkendelse af dagsorden",
    "2 Økonomi",
    "1 Nyt fra formanden",
    "2 Eventuelt",
  ]);
});

describe("facts of the case", () => {
  const text = (number: number) =>
    `Sagsfremstilling\n\nBroen fra 19${number} er slidt.\n\nBeslutning, Havneudvalget, den 4. maj 2021:\n\nGodkendt.\n\n`;

  test("may stand above number and title, the officer below the number", async () => {
    const facts = (number: number) =>
      `Sagsnr.: 21-0044${number}\n\nSagsbehandler: Else Vang\n\nPunkt ${number}. Sag nummer ${number}\n\n`;
    const tree = await structuredText(
      `Referat: Havneudvalget\n\nMødedato: 04-05-2021\n\n${[36, 37, 38].map((number) => facts(number) + text(number)).join("")}`,
    );
    expect(itemsOf(tree).map((item) => item.caseNumbers.map(({ value }) => value))).toEqual([
      ["21-004436"],
      ["21-004437"],
      ["21-004438"],
    ]);
    expect(sectionLines(itemsOf(tree)[0])).toEqual([
      "sagsfremstilling: Broen fra 1936 er slidt.",
      "beslutning: Godkendt.",
    ]);
  });

  test("may stand between the number and the title", async () => {
    const facts = (number: number) =>
      `Punkt ${number}.\n\nSagsnr.: 21-0044${number}\n\nSagsbehandler: Else Vang\n\nNy bro ved havn ${number}\n\n`;
    const tree = await structuredText(
      `Referat: Havneudvalget\n\nMødedato: 04-05-2021\n\n${[36, 37, 38].map((number) => facts(number) + text(number)).join("")}`,
    );
    expect(itemLines(tree)).toEqual([
      "36 Ny bro ved havn 36",
      "37 Ny bro ved havn 37",
      "38 Ny bro ved havn 38",
    ]);
  });
});

test("titles of an agenda without numbers are found where text runs on after them", async () => {
  const tree = await structuredText(
    `Referat af årsmøde i Åløse Bådelaug\n\nDato: 4. maj 2021\n\nDagsorden:\n\n- Valg af ordstyrer\n- Årets gang\n- Slæbestedet\n- Eventuelt\n\nValg af ordstyrer. Bo Rask blev valgt.\n\nÅrets gang\n\nLaget har haft et godt år.\n\nSlæbestedet: Det blev vedtaget at støbe en ny rampe.\n\nEventuelt: Ida Lund takkede for kaffen.\n`,
  );
  expect(itemLines(tree)).toEqual([
    "- Valg af ordstyrer",
    "- Årets gang",
    "- Slæbestedet",
    "- Eventuelt",
  ]);
  expect(sectionLines(itemsOf(tree)[2])).toEqual([
    "tekst: Det blev vedtaget at støbe en ny rampe.",
  ]);
});

test("a row of number, title and text ends its title at the cell, with more paragraphs in the text", async () => {
  const row = (number: number, title: string, ...text: string[]) =>
    `<tr><td><p>${number}</p></td><td><p>${title}</p></td><td>${text.map((one) => `<p>${one}</p>`).join("")}</td></tr>`;
  const rows = [
    row(41, "Slæbestedet", "Rampen er skredet, og to mand ser på den i maj.", "Prisen er ukendt."),
    row(42, "Bådskuret", "Låsen er skiftet.", "Nøglen hænger hos formanden."),
    row(43, "Eventuelt", "Intet."),
  ];
  const tree = await structuredHtml(
    `<h1>Referat af bestyrelsesmøde i Åløse Bådelaug</h1><table>${rows.join("")}</table>`,
  );
  expect(itemLines(tree)).toEqual(["41 Slæbestedet", "42 Bådskuret", "43 Eventuelt"]);
});
