import { describe, expect, test } from "vitest";
import type { AgendaItem, EmbeddedDocument } from "../../../src/model/tree.js";
import {
  itemLines,
  itemsOf,
  sectionLines,
  structuredMarkdown,
  structuredText,
} from "../outline.js";

function embeddedIn(item: AgendaItem | undefined): EmbeddedDocument[] {
  return (item?.children ?? []).filter(
    (child) => child.type === "embeddedDocument",
  ) as EmbeddedDocument[];
}

const innerMinutes = `Åløse Kommune



Møde: Styregruppen
Mødetid: 10. november 2022 kl. 10:00
Mødested: Rådhuset

64. Afbud

00.01.10-A00-3-22

Beslutning

Ingen.

65. Godkendelse af dagsorden

00.01.10-A00-3-22

Beslutning

Dagsordenen blev godkendt.

66. Fælles indkøb

00.01.10-A00-3-22

Indstilling

Det indstilles, at oplægget drøftes.

Beslutning

Drøftet.`;

const minutes = `Punkt 1: Godkendelse af referat

Indstilling

Det indstilles, at referatet godkendes.

Beslutning

Godkendt.

${innerMinutes}

Punkt 2: Eventuelt

Beslutning

Intet.`;

const plannedVisit = (decision: string) => `Kulturudvalget - 8. september 2021

Referat

7. Dialogmøde med klubberne

Resume

Dagsorden for dialogmødet.

Sted: Mødelokale Birken, Klint Bibliotek

Tid: 16:00 - 17:00

Sagsfremstilling

1. Velkomst ved formanden
2. Drøftelse af budgettet

Indstilling

Direktøren indstiller, at dialogen tages til efterretning.

${decision}
8. Godkendelse af dagsorden

Beslutning

Godkendt.

9. Haltider

Beslutning

Udsat.
`;

describe("a front inside an item", () => {
  test("is no other minutes where the item's own decision comes below", async () => {
    const tree = await structuredText(plannedVisit("Beslutning\n\nTaget til efterretning.\n"));
    const item = itemsOf(tree)[0] as AgendaItem;
    expect(embeddedIn(item)).toHaveLength(0);
    expect(sectionLines(item).at(-1)).toMatch(/^beslutning/u);
  });
});

describe("documents inside an item", () => {
  test("an earlier minutes is a whole minutes of its own, and the outer numbers are the way back", async () => {
    const tree = await structuredText(minutes);
    expect(itemLines(tree)).toEqual(["1 Godkendelse af referat", "2 Eventuelt"]);
    const [inner] = embeddedIn(itemsOf(tree)[0]);
    expect(inner?.kind).toBe("minutes");
    const [root] = inner?.children ?? [];
    expect(root?.type === "minutesRoot" ? itemLines(root) : []).toEqual([
      "64 Afbud",
      "65 Godkendelse af dagsorden",
      "66 Fælles indkøb",
    ]);
    expect(sectionLines(itemsOf(tree)[0])).toEqual([
      "indstilling: Det indstilles, at referatet godkendes.",
      "beslutning: Godkendt.",
    ]);
  });

  test("an earlier minutes begins with its title lines also below a list that ends in a label's word", async () => {
    const listed = minutes.replace(
      "Det indstilles, at referatet godkendes.\n\nBeslutning\n\nGodkendt.\n",
      "Det indstilles, at referatet godkendes.\n\nBeslutning\n\nGodkendt. Der ses på:\n\n1. Løbende opfølgning på økonomien\n2. Inddragelse af borgere og pårørende\n",
    );
    const tree = await structuredMarkdown(listed);
    const [inner] = embeddedIn(itemsOf(tree)[0]);
    expect(inner?.kind).toBe("minutes");
    expect(sectionLines(itemsOf(tree)[0]).join("\n")).not.toContain("Åløse Kommune");
  });

  test("items of another body stand as agenda items after the item's own sections", async () => {
    const tree = await structuredText(`Punkt 1: Foreløbige punkter

Indstilling

Det indstilles, at punkterne drøftes.

Sagsfremstilling

Udkast til tre punkter følger nedenfor.

Fremtidens kollektive trafik

SAG-2022-03426 ljo

Baggrund

Trafikselskabet har bedt om kommunernes syn på nettet.

Beslutning

Punkt 2: Eventuelt

Beslutning

Intet.`);
    const [inner] = embeddedIn(itemsOf(tree)[0]);
    expect(inner).toMatchObject({ kind: "agenda_item", title: "Fremtidens kollektive trafik" });
    expect(itemLines(tree)).toEqual(["1 Foreløbige punkter", "2 Eventuelt"]);
  });

  test("a contract with numbered chapters after a wide gap is an attachment", async () => {
    const chapter = (number: number) =>
      `${number}. Kapitel om opgaven\n\n${"Parterne varetager opgaven i fællesskab og mødes to gange om året. ".repeat(6)}`;
    const tree = await structuredText(`Punkt 1: Ny aftale

Sagsfremstilling

Aftalen er forhandlet færdig.



Samarbejdsaftale om fælles vagtordning

${[1, 2, 3, 4, 5, 6].map(chapter).join("\n\n")}

Punkt 2: Eventuelt

Beslutning

Intet.`);
    const [inner] = embeddedIn(itemsOf(tree)[0]);
    expect(inner).toMatchObject({
      kind: "attachment",
      title: "Samarbejdsaftale om fælles vagtordning",
    });
    expect(sectionLines(itemsOf(tree)[0])).toEqual([
      "sagsfremstilling: Aftalen er forhandlet færdig.",
    ]);
  });

  test("a long case text with sub-titles is no attachment", async () => {
    const paragraph = "Området rummer både boliger og erhverv, og naboerne har været hørt. ".repeat(
      5,
    );
    const tree = await structuredText(`Punkt 1: Lokalplan

Sagsfremstilling

${paragraph}

Trafik og støj

${paragraph}

Natur og miljø

${paragraph}

Punkt 2: Eventuelt

Beslutning

Intet.`);
    expect(embeddedIn(itemsOf(tree)[0])).toEqual([]);
  });
});
