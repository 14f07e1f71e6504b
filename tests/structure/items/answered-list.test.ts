import { describe, expect, it } from "vitest";
import { itemLines, itemsOf, structuredText } from "../outline.js";

const head = `Referat af årsmøde i Klint Lokalarkiv

Dato: 11. marts 2024

`;
const agenda = `Dagsorden:
1. Valg af dirigent
2. Beretning
3. Regnskab
4. Indkomne forslag
5. Eventuelt
`;

describe("an agenda answered number by number", () => {
  it("gives the titles of numbered lines that only tell what was said", async () => {
    const tree = await structuredText(`${head}${agenda}
Referat:

1. Asta Bro blev valgt og takkede for det.
2. Nis Vang fortalte om årets 212 besøg. Der kom mange billeder.
3. Kassereren gennemgik tallene.
4. Der var ingen forslag.
5. Intet.
`);
    expect(itemLines(tree)).toEqual([
      "1 Valg af dirigent",
      "2 Beretning",
      "3 Regnskab",
      "4 Indkomne forslag",
      "5 Eventuelt",
    ]);
    expect(itemsOf(tree)).toHaveLength(5);
    expect(tree.children.some(({ type }) => type === "contentsList")).toBe(true);
  });

  it("is answered by some of its numbers, and by “Ad” with little behind it", async () => {
    const tree = await structuredText(`${head}${agenda}
Ad 1 Asta Bro blev valgt.
Ad 2 Drøftet i grupper. Nis skriver sammen.
Ad 4 Vi holder fast. Ingen ændringer
Ad 5 Nej
`);
    expect(itemLines(tree)).toEqual([
      "1 Valg af dirigent",
      "2 Beretning",
      "4 Indkomne forslag",
      "5 Eventuelt",
    ]);
  });

  it("is told from a list of points inside the last item", async () => {
    const tree = await structuredText(`${head}1. Valg af dirigent
Asta Bro blev valgt.
2. Beretning
Godkendt.
3. Indkomne forslag
Tre tilbud:
1. Nordglas ApS vil have 612 kr.
2. Klint Glas vil have 655 kr.
3. Brdr. Vang vil have 590 kr.
`);
    expect(itemLines(tree)).toEqual(["1 Valg af dirigent", "2 Beretning", "3 Indkomne forslag"]);
  });
});
