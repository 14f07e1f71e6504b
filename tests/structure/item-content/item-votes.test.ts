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
      { abstained: names("(A)"), points: ["1", "2", "3"] },
    ]);
  });

  it.each([
    "Enstemmigt godkendt.",
    "Udvalget stemmer for en grundig proces.",
    "Der er plads til 12 for hver hold.",
    "Valgt for 2 år.",
    "Sagen koster 3 mod forventet 2 mio. kr.",
  ])("finds no vote in «%s»", (text) => {
    expect(votesOf(text)).toEqual([]);
  });
});
