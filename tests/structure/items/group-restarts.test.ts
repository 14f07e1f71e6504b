import { describe, expect, it } from "vitest";
import { itemLines, structuredMarkdown, structuredText } from "../outline.js";

describe("items that count from 1 again", () => {
  it("stand under headings of groups, whatever those are called", async () => {
    const tree = await structuredMarkdown(`# Referat af bestyrelsesmøde

Dato: 3. oktober 2022

### Formalia

1. **Valg af ordstyrer**\\
   Lau blev valgt.
2. **Godkendelse af referat**\\
   Godkendt.

### Nyt fra udvalgene

1. **Økonomi**\\
   Nis fremlagde tallene.
2. **Vaskeri**\\
   To maskiner er i stykker.
`);
    expect(itemLines(tree)).toEqual([
      "1 Valg af ordstyrer",
      "2 Godkendelse af referat",
      "1 Økonomi",
      "2 Vaskeri",
    ]);
    expect(tree.children.filter(({ type }) => type === "headingLine")).toHaveLength(2);
  });

  it("are told from points of one recommendation after the other", async () => {
    const tree = await structuredText(`Referat af møde i Havneudvalget

Dato: 3. oktober 2022

1. Nyt bolværk

Indstilling

1. at bolværket bygges
2. at udgiften afholdes af puljen

Beslutning

Godkendt.

2. Ny kran

Indstilling

1. at kranen købes
2. at den gamle sælges

Beslutning

Godkendt.
`);
    expect(itemLines(tree)).toEqual(["1 Nyt bolværk", "2 Ny kran"]);
  });
});

describe("numbers with a second level", () => {
  it("are items with their points in rows of tabs", async () => {
    const tree = await structuredText(`BYGGEMØDE NR. 12

Dato: 14. juni 2022 kl. 9.00

Nr.\tEmne\tAnsv.\tFrist

1\tGodkendelse af referat
1.1\tReferat nr. 11 godkendt uden bemærkninger.

2\tTidsplan
2.1\tTømreren er en uge bagud.\tOK\t21/6
2.2\tEl følger planen.

3\tEventuelt
3.1\tIntet.
`);
    expect(itemLines(tree).filter((line) => !line.startsWith(" "))).toEqual([
      "1 Godkendelse af referat",
      "2 Tidsplan",
      "3 Eventuelt",
    ]);
  });
});
