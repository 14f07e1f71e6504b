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

it("takes no numbered point in small letters for an item, nor a numbered person", async () => {
  const text = `Referat af Havneudvalget den 4. maj 2022

1. Ny bro

Indstilling

Administrationen indstiller, at Havneudvalget

1. godkender tegningerne

Beslutning

Godkendt.

2. Sommerfest

Sagsfremstilling

I festudvalget sidder:

1. Ida Holm (A)
2. Bo Vad (V)
3. Tina Krog (F)

Beslutning

Godkendt.
`;
  const { record } = await structureMinutes(new TextEncoder().encode(text), { name: "a.txt" });
  expect(record.items.map(({ title }) => title)).toEqual(["Ny bro", "Sommerfest"]);
});

it("reads an agenda as tight as a list as items from its first number on", async () => {
  const text = `Dagsorden til møde den 4. maj 2022

Menighedsrådet ved Åløse Sogn

1. Regnskab for kirken
2. Grøn drift: Der indhentes tilbud på tolv meter kantsten.
3. Orgelkoncert
4. Indsamling i marts: Der mangler tre frivillige.
Bo Vad samler ruterne.
5. Orientering fra præsten: Der har været fem dåb siden sidst.
Præsten er på kursus i uge 7.
`;
  const { record } = await structureMinutes(new TextEncoder().encode(text), { name: "a.txt" });
  expect(record.items.map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5"]);
});
