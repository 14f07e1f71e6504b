import { expect, it } from "vitest";
import { structureMinutes } from "../../../src/pipeline.js";

it("takes no line of a list after a lead-in for the item whose number is missing", async () => {
  const text = `Referat af Havneudvalget den 4. maj 2022

1. Godkendelse af dagsorden

Beslutning

Godkendt.

2. Plan for broen

Sagsfremstilling

Broen er gammel. Arbejdet falder i følgende dele:

2. Nyt dæk og nye gelændere
3. Maling af brohovedet
4. Lys langs kajen

Beslutning

Godkendt.

4. Sommerfest

Beslutning

Godkendt.

5. Eventuelt

Beslutning

Intet.
`;
  const { record } = await structureMinutes(new TextEncoder().encode(text), { name: "a.txt" });
  expect(record.items.map(({ number }) => number)).toEqual(["1", "2", "4", "5"]);
});
