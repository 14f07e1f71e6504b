import { describe, expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";
import { readItemRow } from "../../../src/structure/items/item-row.js";

describe("readItemRow", () => {
  it.each([
    ["2.\tØkonomi\tKassereren gennemgik tallene.", "Økonomi"],
    ["2. Økonomi\tKassereren gennemgik tallene.", "Økonomi"],
    ["Punkt 4\tNyt fra havnen\tBroen er færdig, og bådene er i vandet igen", "Nyt fra havnen"],
  ])("reads «%s»", (line, title) => {
    expect(readItemRow(line)?.title).toBe(title);
  });

  it.each(["3. Budget for havnen\t7", "Ida Holm\tÅløse Kommune", "4.\tEventuelt", "5. Eventuelt"])(
    "reads no row in «%s»",
    (line) => {
      expect(readItemRow(line)).toBeNull();
    },
  );

  it("finds the items of a table that text leaves as tight rows", async () => {
    const text = `Referat af bestyrelsesmøde i Åløse Vandværk

Dato:\t4. maj 2022

1.\tNyt fra formanden\tPumpen er skiftet.
Den gamle er solgt.
2.\tØkonomi\tKassereren gennemgik tallene til og med april.
3.\tKommende arrangementer og sommerfest for medlemmerne\tFesten holdes ved søen.
4.\tEventuelt\tDer var ikke noget til punktet.
`;
    const { record } = await structureMinutes(new TextEncoder().encode(text), { name: "a.txt" });
    expect(record.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      "1 Nyt fra formanden",
      "2 Økonomi",
      "3 Kommende arrangementer og sommerfest for medlemmerne",
      "4 Eventuelt",
    ]);
  });
});
