import { expect, it } from "vitest";
import { itemsOf, sectionLines, structuredText } from "../outline.js";

async function sections(text: string): Promise<string[][]> {
  return itemsOf(await structuredText(text)).map(sectionLines);
}

it("leaves a field to the heading that it always begins the text of", async () => {
  const text = `1. Fraværende

Resume

Sagsforløb: BY

Sagsfremstilling

Der er afbud fra Ida Lund.

2. Ny stedfortræder

Resume

Sagsforløb: BY

Byrådet skal godkende en stedfortræder.

Sagsfremstilling

Loven siger, at byrådet beslutter det.
`;
  expect(await sections(text)).toEqual([
    ["resume: Sagsforløb: BY", "sagsfremstilling: Der er afbud fra Ida Lund."],
    [
      "resume: Sagsforløb: BY | Byrådet skal godkende en stedfortræder.",
      "sagsfremstilling: Loven siger, at byrådet beslutter det.",
    ],
  ]);
});

it("takes a heading that the next one says in more words for a line above it", async () => {
  const text = `1. Dialogmøde

Resume

Der er møde med bestyrelserne.

Økonomi

Økonomiske konsekvenser

Beslutning

Godkendt.

2. Godkendelse af dagsorden

Økonomi

Beslutning

Godkendt.
`;
  expect((await sections(text)).map((lines) => lines.map((line) => line.split(":")[0]))).toEqual([
    ["resume", "oekonomi", "beslutning"],
    ["oekonomi", "beslutning"],
  ]);
});

it("opens a section at a field in one line that is a heading in another item", async () => {
  const text = `1. Godkendelse af dagsorden

Beslutning

Godkendt.

Kompetence

Kystrådet

Indstilling

Direktøren indstiller, at dagsordenen godkendes.

2. Nyt dige

Beslutning

Udsat.

Kompetence: Byrådet

Indstilling

Direktøren indstiller, at diget bygges.
`;
  expect((await sections(text))[1]).toEqual([
    "beslutning: Udsat.",
    "sagsforloeb: Byrådet",
    "indstilling: Direktøren indstiller, at diget bygges.",
  ]);
});

it("leaves another authority's decision to the text of the only item", async () => {
  const text = `1. Afgørelse om påbud

Indstilling

Direktionen indstiller, at sagen tages op igen.

Sagsfremstilling

Styrelsen har truffet en afgørelse.

Kystklagenævnets afgørelse

Nævnet fandt ikke grund til at gå ind i sagen.
`;
  expect((await sections(text))[0]?.map((line) => line.split(":")[0])).toEqual([
    "indstilling",
    "sagsfremstilling",
  ]);
});

it("opens sections at a field above the template's first heading in each item", async () => {
  const text = `12. Godkendelse af dagsorden

Kompetence: Kystrådet

Beslutningstema

Dagsordenen skal godkendes.

13. Nyt dige

Kompetence: Byrådet

Beslutningstema

Diget skal males.
`;
  expect(await sections(text)).toEqual([
    ["sagsforloeb: Kystrådet", "resume: Dagsordenen skal godkendes."],
    ["sagsforloeb: Byrådet", "resume: Diget skal males."],
  ]);
});

it("reads what is recommended to a body that initials name", async () => {
  const text = `1. Nye arbejdstider

Det indstilles, at KMU

 • drøfter arbejdstiderne.

Beslutning

Udsat.
`;
  expect(await sections(text)).toEqual([
    ["indstilling: • drøfter arbejdstiderne.", "beslutning: Udsat."],
  ]);
});
