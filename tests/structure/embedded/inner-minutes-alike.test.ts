import { describe, expect, test } from "vitest";
import type { AgendaItem } from "../../../src/model/tree.js";
import { itemLines, itemsOf, sectionLines, structuredHtml, structuredText } from "../outline.js";

const inner = (count: number) => `Møde i Havnebestyrelsen

Dato: Mandag den 3. juni 2019

Deltagere: Ida Holm, Bo Vad

${["Valg af ordstyrer", "Kvartalsregnskab", "Ny mole", "Eventuelt"]
  .slice(0, count)
  .map((title, at) => `Punkt ${at + 1}: ${title}\n\nBeslutning\n\nGodkendt i ${title}.\n`)
  .join("\n")}`;

const minutes = (count: number) => `Møde i Havnebestyrelsen

Dato: Mandag den 2. september 2019

Sted: Havnekontoret

Deltagere: Ida Holm, Bo Vad, Tove Krog

Punkt 1: Godkendelse af dagsorden

Beslutning

Godkendt.

Punkt 2: Godkendelse af referat

Beslutning

Referatet blev godkendt.

${inner(count)}
Punkt 3: Havnetakster

Beslutning

Taksterne stiger med 2 %.

Punkt 4: Eventuelt

Beslutning

Intet.
`;

function innerLines(item: AgendaItem | undefined): string[] {
  const embedded = (item?.children ?? []).find((child) => child.type === "embeddedDocument");
  const root = embedded?.type === "embeddedDocument" ? embedded.children[0] : undefined;
  return root?.type === "minutesRoot" ? itemLines(root) : [];
}

describe("an earlier minutes numbered as the outer one, right below the second item", () => {
  test.each([2, 4])("stays in its item with its %i items", async (count) => {
    const tree = await structuredText(minutes(count));
    expect(itemLines(tree)).toEqual([
      "1 Godkendelse af dagsorden",
      "2 Godkendelse af referat",
      "3 Havnetakster",
      "4 Eventuelt",
    ]);
    expect(innerLines(itemsOf(tree)[1])).toHaveLength(count);
    expect(sectionLines(itemsOf(tree)[1])).toEqual(["beslutning: Referatet blev godkendt."]);
    expect(sectionLines(itemsOf(tree)[2])).toEqual(["beslutning: Taksterne stiger med 2 %."]);
  });

  test("is found by the labels in the rows of its table", async () => {
    const heading = (number: number, title: string) =>
      `<p><b>Punkt ${number}: ${title}</b></p><p><b>Beslutning</b></p><p>Om ${title}.</p>`;
    const front = (day: string) =>
      `<p>Møde i Havnebestyrelsen</p><table><tr><td>Dato:</td><td>${day}</td></tr><tr><td>Deltagere:</td><td>Ida Holm, Bo Vad</td></tr></table>`;
    const tree = await structuredHtml(
      `${front("2. september 2019")}${heading(1, "Dagsorden")}${heading(2, "Godkendelse af referat")}${front("3. juni 2019")}${heading(1, "Valg af ordstyrer")}${heading(2, "Regnskab")}${heading(3, "Ny mole")}${heading(4, "Fest")}${heading(3, "Havnetakster")}${heading(4, "Eventuelt")}`,
    );
    expect(itemLines(tree)).toEqual([
      "1 Dagsorden",
      "2 Godkendelse af referat",
      "3 Havnetakster",
      "4 Eventuelt",
    ]);
    expect(innerLines(itemsOf(tree)[1])).toHaveLength(4);
  });

  test("is none where the lines tell of the meeting's own day again, or of the next meeting", async () => {
    const plain = minutes(0)
      .replace("Dato: Mandag den 3. juni 2019", "Dato: Mandag den 2. september 2019")
      .replace(
        "Taksterne stiger med 2 %.",
        "Taksterne stiger med 2 %. Næste møde:\n\nDato: 4. november 2019\n\nSted: Klubhuset\n",
      );
    const tree = await structuredText(plain);
    expect(itemLines(tree)).toHaveLength(4);
    expect(itemsOf(tree).flatMap((item) => innerLines(item))).toEqual([]);
  });
});
