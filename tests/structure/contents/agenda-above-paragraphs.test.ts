import { describe, expect, test } from "vitest";
import { itemLines, itemsOf, sectionLines, structuredMarkdown } from "../outline.js";

describe("an agenda whose items come again as paragraphs", () => {
  test("is the contents list where each title is the first line of its item's paragraph", async () => {
    const tree = await structuredMarkdown(`Indkaldelse til generalforsamling i Grundejerforeningen

Dagsorden:

1. Valg af ordstyrer og referent
2. Formandens beretning om året
3. Valg af nyt bestyrelsesmedlem
4. Eventuelt

Referat af generalforsamling den 9. juni 2022

1. Valg af ordstyrer\\
Ida Holm blev valgt.

2. Formandens beretning om året\\
Bo Vad fortalte om vejene.

3. Valg af nyt bestyrelsesmedlem\\
Tina Krog blev valgt.

4. Eventuelt\\
Intet.`);
    expect(itemLines(tree)).toEqual([
      "1 Valg af ordstyrer",
      "2 Formandens beretning om året",
      "3 Valg af nyt bestyrelsesmedlem",
      "4 Eventuelt",
    ]);
    expect(sectionLines(itemsOf(tree)[0])).toEqual(["tekst: Ida Holm blev valgt."]);
  });
});
