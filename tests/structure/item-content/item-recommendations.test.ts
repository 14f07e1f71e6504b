import { describe, expect, it } from "vitest";
import type { Recommendation } from "../../../src/model/item-record.js";
import { itemRecommendations } from "../../../src/structure/item-content/item-recommendations.js";
import { item, section } from "./build-item.js";

function recommendationsOf(heading: string, ...lines: string[]): Recommendation[] {
  return itemRecommendations(item("Havneplan", [section("indstilling", heading, lines)]));
}

describe("itemRecommendations", () => {
  it("reads who, to whom and the points of a list", () => {
    expect(
      recommendationsOf(
        "INDSTILLING",
        "Formandskabet for Havnekredsen indstiller, at Havnekredsen",
        "- Drøfter planen",
        "- Godkender budgettet",
      ),
    ).toEqual([
      {
        by: "Formandskabet for Havnekredsen",
        to: "Havnekredsen",
        points: ["Drøfter planen", "Godkender budgettet"],
      },
    ]);
  });

  it("takes a whole sentence for the point", () => {
    expect(
      recommendationsOf("Indstilling", "Det indstilles, at Havnekredsen godkender planen."),
    ).toEqual([
      {
        by: null,
        to: "Havnekredsen",
        points: ["Det indstilles, at Havnekredsen godkender planen."],
      },
    ]);
    expect(
      recommendationsOf("Indstilling", "Administrationen indstiller, at planen godkendes."),
    ).toEqual([
      {
        by: "Administrationen",
        to: null,
        points: ["Administrationen indstiller, at planen godkendes."],
      },
    ]);
  });

  it("reads the verb above a list and the body named in the points", () => {
    expect(
      recommendationsOf(
        "Indstilling",
        "Det indstilles, at Havnekredsen godkender",
        "- planen",
        "- at broen males",
      ),
    ).toEqual([{ by: null, to: "Havnekredsen", points: ["planen", "at broen males"] }]);
    expect(
      recommendationsOf("Indstilling:", "· At Havnekredsen tager status til efterretning"),
    ).toEqual([
      { by: null, to: "Havnekredsen", points: ["At Havnekredsen tager status til efterretning"] },
    ]);
  });

  it("reads who recommends from the heading", () => {
    expect(recommendationsOf("Forvaltningen foreslår:", "At punktet drøftes.")).toMatchObject([
      { by: "Forvaltningen", points: ["At punktet drøftes."] },
    ]);
    expect(
      recommendationsOf("Direktionens indstilling", "1. at planen godkendes", "2. at broen males"),
    ).toMatchObject([{ by: "Direktionen", points: ["at planen godkendes", "at broen males"] }]);
  });

  it("reads the addressee before the clause", () => {
    expect(
      recommendationsOf(
        "Indstilling",
        "Forvaltningen indstiller til Byrådet,",
        "1. at planen godkendes",
      ),
    ).toMatchObject([{ by: "Forvaltningen", to: "Byrådet", points: ["at planen godkendes"] }]);
  });

  it("begins a new recommendation at a second introduction", () => {
    expect(
      recommendationsOf(
        "Indstilling",
        "Administrationen indstiller overfor Teknikudvalget,",
        "1. at planen godkendes",
        "Administrationen indstiller overfor Kulturudvalget,",
        "2. at festen holdes",
      ).map(({ to, points }) => ({ to, points })),
    ).toEqual([
      { to: "Teknikudvalget", points: ["at planen godkendes"] },
      { to: "Kulturudvalget", points: ["at festen holdes"] },
    ]);
  });

  it("leaves paragraphs below the points, and their lists, out", () => {
    expect(
      recommendationsOf(
        "Indstilling:",
        "- At Havnekredsen udpeger en repræsentant.",
        "Styregruppen har medlemmer fra begge kommuner:",
        "a) Åløse",
        "b) Grønnehøj",
      )[0]?.points,
    ).toEqual(["At Havnekredsen udpeger en repræsentant."]);
  });

  it("finds none in an empty section", () => {
    expect(recommendationsOf("Indstilling")).toEqual([]);
  });

  it.each(["-", "Ingen."])("reads none from «%s»", (line) => {
    expect(recommendationsOf("Indstilling", line)).toEqual([]);
  });

  it.each([
    ["Forvaltningen indstiller til udvalget,", "udvalget"],
    ["Forvaltningen indstiller til udvalget", "udvalget"],
    ["Forvaltningen indstiller til den samlede bestyrelse:", "den samlede bestyrelse"],
    ["Forvaltningen indstiller til kommunens økonomiudvalg", "kommunens økonomiudvalg"],
    ["Formanden foreslår generalforsamlingen:", "generalforsamlingen"],
    ["Det indstilles over for byrådet,", "byrådet"],
    ["Det indstilles, at udvalget", "udvalget"],
  ])("reads the body with a small letter above points, “%s”", (intro, to) => {
    const points = ["at der gives et tilskud.", "at beløbet findes i puljen."];
    expect(recommendationsOf("Indstilling", intro, ...points)).toMatchObject([{ to, points }]);
  });

  it.each([
    ["Direktionen anbefaler bestyrelsen at godkende planen.", "bestyrelsen"],
    ["Direktionen anbefaler Byrådet at godkende planen.", "Byrådet"],
    ["Udvalget anbefaler byrådet, at planen vedtages.", "byrådet"],
    [
      "Direktionen indstiller til udvalget for Kultur og Fritid, at planen vedtages.",
      "udvalget for Kultur og Fritid",
    ],
    ["Direktionen indstiller til godkendelse, at planen vedtages.", null],
    ["Direktionen indstiller til drøftelse i udvalget, at planen vedtages.", null],
  ])("reads whom one sentence asks, “%s”", (sentence, to) => {
    expect(recommendationsOf("Indstilling", sentence)).toMatchObject([{ to, points: [sentence] }]);
  });
});
