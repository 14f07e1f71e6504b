import { describe, expect, it } from "vitest";
import type { Vote } from "../../../src/model/item-record.js";
import { itemVotes } from "../../../src/structure/item-content/item-votes.js";
import { council, item, section } from "./build-item.js";

function votesOf(...lines: string[]): Vote[] {
  return itemVotes(item("Havneplan", [section("beslutning", "Beslutning", lines)]), council);
}

const none = { count: null, names: [] };
const count = (value: number) => ({ count: value, names: [] });
const names = (...list: string[]) => ({ count: null, names: list });

describe("itemVotes", () => {
  it.each([
    ["Vedtaget med 12 stemmer for og 4 imod.", count(12), count(4), none],
    ["Afstemning: 15 for og 1 blank, vedtaget.", count(15), none, count(1)],
    ["14 stemmer for, 3 imod og 2 undlod at stemme.", count(14), count(3), count(2)],
    ["Enstemmigt vedtaget, 15 stemmer.", count(15), none, none],
    ["Forslaget faldt med stemmerne 4-11.", count(4), count(11), none],
    ["Tre stemte imod.", none, count(3), none],
    ["Godkendt med 8 stemmer mod 2.", count(8), count(2), none],
  ])("counts «%s»", (text, yes, no, blank) => {
    expect(votesOf(text)).toMatchObject([{ for: yes, against: no, abstained: blank }]);
  });

  it("reads party letters of both sides as one vote", () => {
    expect(votesOf("For stemte: A, B og V. Imod stemte: Ø.")).toMatchObject([
      { for: names("A", "B", "V"), against: names("Ø") },
    ]);
    expect(votesOf("For stemte: A, B, V; imod: Ø")).toMatchObject([
      { for: names("A", "B", "V"), against: names("Ø") },
    ]);
  });

  it("gathers dissent told sentence by sentence, with the points it is about", () => {
    expect(
      votesOf(
        "Godkendt.",
        "Karin T. Holt (Q) stemte imod punkt 2 og 3.",
        "Liste Å stemte imod punkt 2 og 3.",
      ),
    ).toMatchObject([{ against: names("Karin T. Holt (Q)", "Liste Å"), points: ["2", "3"] }]);
  });

  it("joins counts with the names that stand with them or follow", () => {
    const sides = { for: { count: 9, names: ["A", "B"] }, against: { count: 3, names: ["V"] } };
    expect(
      votesOf("For stemte 9 (A, B). Imod stemte 3 (V). Undlod at stemme 1 (C)."),
    ).toMatchObject([{ ...sides, abstained: { count: 1, names: ["C"] } }]);
    expect(
      votesOf("Godkendt med 9 stemmer mod 3.", "For stemte: A og B.", "Imod stemte: V."),
    ).toMatchObject([sides]);
  });

  it("reads abstentions and the number of the line", () => {
    expect(votesOf("1.-3. Anbefales. (A) undlod at stemme.")).toMatchObject([
      { abstained: names("A"), points: ["1", "2", "3"] },
    ]);
  });

  const sideOf = (value: number | null, ...list: string[]) => ({ count: value, names: list });

  it.each([
    [
      "Et flertal bestående af A, V og C stemte for. Et mindretal bestående af Ø stemte imod.",
      names("A", "V", "C"),
      names("Ø"),
      none,
    ],
    [
      "Et flertal på 9 (A, V og C) stemte for, mens et mindretal på 2 (Ø) stemte imod.",
      sideOf(9, "A", "V", "C"),
      sideOf(2, "Ø"),
      none,
    ],
    [
      "Et flertal i udvalget bestående af Socialdemokratiet og Venstre stemte for indstillingen.",
      names("Socialdemokratiet", "Venstre"),
      none,
      none,
    ],
    [
      "For stemte (A) og (V). Imod stemte (Ø), (C) og Ib Krog (L).",
      names("A", "V"),
      names("Ø", "C", "Ib Krog (L)"),
      none,
    ],
    ["Imod stemte 2 (Ø), som finder, at broen er for dyr.", none, sideOf(2, "Ø"), none],
    ["Mindretallet (Ø) stemte imod.", none, names("Ø"), none],
    ["Mindretallet, Ø og F, stemte imod.", none, names("Ø", "F"), none],
    ["Et mindretal på 3 medlemmer stemte imod.", none, count(3), none],
    ["Godkendt, idet Ø stemte imod.", none, names("Ø"), none],
    [
      "Godkendt, Karin Holt (Ø) og Ib Krog stemte imod.",
      none,
      names("Karin Holt (Ø)", "Ib Krog"),
      none,
    ],
    ["Tiltrådt, idet Enhedslisten undlod at stemme.", none, none, names("Enhedslisten")],
    ["Godkendt, idet Ø var imod.", none, names("Ø"), none],
    ["Godkendt mod 2 stemmer (Ø).", none, sideOf(2, "Ø"), none],
    ["Godkendt mod én stemme (Karin Holt).", none, sideOf(1, "Karin Holt"), none],
    ["Godkendt med 9 stemmer (A, V) mod 2 (Ø).", sideOf(9, "A", "V"), sideOf(2, "Ø"), none],
    [
      "Godkendt med 9 stemmer (A og V) imod 2 stemmer (Ø).",
      sideOf(9, "A", "V"),
      sideOf(2, "Ø"),
      none,
    ],
    [
      "5 stemmer for (A, V og Ø) og 2 imod (O, C).",
      sideOf(5, "A", "V", "Ø"),
      sideOf(2, "O", "C"),
      none,
    ],
    [
      "5 stemte for (A og V), 1 stemte imod (O), og 2 undlod at stemme (C, F).",
      sideOf(5, "A", "V"),
      sideOf(1, "O"),
      sideOf(2, "C", "F"),
    ],
    ["5 stemmer for: A og V. 2 stemmer imod: O.", sideOf(5, "A", "V"), sideOf(2, "O"), none],
    [
      "(A, F og Ø) stemte for forslaget, (V og C) stemte imod, og O undlod at stemme.",
      names("A", "F", "Ø"),
      names("V", "C"),
      names("O"),
    ],
    [
      "A, F og Ø stemte for, V stemte imod, O undlod.",
      names("A", "F", "Ø"),
      names("V"),
      names("O"),
    ],
    ["A og F stemte for og V imod.", names("A", "F"), names("V"), none],
    ["Hverken for eller imod: 1 (O).", none, none, sideOf(1, "O")],
    [
      "For: 8 (A og V). Imod: 3 (C). Hverken for eller imod: 1 (O).",
      sideOf(8, "A", "V"),
      sideOf(3, "C"),
      sideOf(1, "O"),
    ],
    [
      "For indstillingen stemte A, F og Ø (12). Imod stemte V (7).",
      sideOf(12, "A", "F", "Ø"),
      sideOf(7, "V"),
      none,
    ],
    [
      "For stemte A (5), F (2) og Ø (1). Imod stemte V (3) og C (1).",
      sideOf(8, "A", "F", "Ø"),
      sideOf(4, "V", "C"),
      none,
    ],
    [
      "For ændringsforslaget stemte Karin T. Holt og Bo Juul, mod forslaget stemte Ib Krog.",
      names("Karin T. Holt", "Bo Juul"),
      names("Ib Krog"),
      none,
    ],
    ["For stemte A og V, mens Ø stemte imod.", names("A", "V"), names("Ø"), none],
    ["Imod stemte Ø. Sagen sendes videre til Byrådet.", none, names("Ø"), none],
    ["Stemmer for: A og V. Stemmer imod: Ø. Blanke: C.", names("A", "V"), names("Ø"), names("C")],
    [
      "Venstres gruppe stemte imod, da forslaget er for dyrt.",
      none,
      names("Venstres gruppe"),
      none,
    ],
    [
      "Imod stemte: Jan de Wit og Ida von Rosen, idet de savnede tal.",
      none,
      names("Jan de Wit", "Ida von Rosen"),
      none,
    ],
  ])("tells the sides of «%s»", (text, yes, no, blank) => {
    expect(votesOf(text)).toMatchObject([{ for: yes, against: no, abstained: blank }]);
  });

  it("reads counts with names, and who abstained from the same vote", () => {
    expect(
      votesOf(
        "Udvalget godkendte indstillingen med 5 stemmer for (A, V og Ø) og 2 imod (O, C). Ida Ågård (Ø) undlod at stemme.",
        "Dan Juul stemte imod punkt 2.",
      ),
    ).toMatchObject([
      {
        for: sideOf(5, "A", "V", "Ø"),
        against: sideOf(2, "O", "C"),
        abstained: names("Ida Ågård (Ø)"),
        points: [],
      },
      { against: names("Dan Juul"), points: ["2"] },
    ]);
  });

  it.each([
    "Enstemmigt godkendt.",
    "Udvalget stemmer for en grundig proces.",
    "Der er plads til 12 for hver hold.",
    "Valgt for 2 år.",
    "Gruppen for Havn og By drøftede sagen, og der er stemning for forslaget.",
    "Ændringer i forhold til Lokalplan 12 går imod ønsket om en stemmeboks.",
    "For Anna Holm er det vigtigt, at stemmerne tælles.",
    "Holdet vandt 3 mod 2.",
    "Underskuddet er 22.615 kr. mod et budgetteret underskud på 15.000 kr.",
    "Der mødte 450 op, mod 400 sidste år, og alle var stemt for musik.",
    "Referatet er vedtaget for alle.",
    "Sagen koster 3 mod forventet 2 mio. kr.",
  ])("finds no vote in «%s»", (text) => {
    expect(votesOf(text)).toEqual([]);
  });
});
