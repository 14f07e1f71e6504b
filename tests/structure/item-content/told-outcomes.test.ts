import { describe, expect, it } from "vitest";
import { itemDecision } from "../../../src/structure/item-content/item-decision.js";
import { council, item, section } from "./build-item.js";

/** The outcome of an item whose text stands below its title without any label. */
function outcomeOf(title: string, ...lines: string[]) {
  return itemDecision(item(title, [section("tekst", null, lines)]), council)?.outcome ?? null;
}

describe("elections told in free text", () => {
  it.each([
    ["Valg af dirigent", "Ida Holm blev dirigent."],
    ["Valg af dirigent", "Kassereren blev ordstyrer og slog fast, at mødet var lovligt."],
    ["Valg af ordstyrer", "Bo Vad blev både ordstyrer og referent."],
    ["Valg af dirigent", "Karin Holt blev peget ud som dirigent."],
    ["Valg af formand", "Ulla Brandt blev igen formand, Per Lyng næstformand."],
    ["Valg af referent", "Else Vang tager referat."],
    ["Valg af dirigent og referent", "Per Lyng førte referatet"],
    ["Valg af bestyrelse", "Ida, Bo og Karin fortsætter alle på posterne."],
    ["Valg af revisor", "Else Vang fortsætter."],
    ["Valg af stemmetællere", "Efter indstilling fra bestyrelsen blev der valgt to stemmetællere."],
    ["Valg til bestyrelsen", "Efter skriftlig afstemning blev Ida Holm valgt."],
  ])("%s: %s", (title, text) => {
    expect(outcomeOf(title, text)).toBe("udpeget");
  });

  it.each([
    ["Eventuelt", "Ida Holm blev formand for Åløse Lokalråd i januar."],
    ["Valg af leverandør til kantinen", "Bo Vad skriver referat."],
    ["Valg af belægning på stien", "Grus fortsætter til rundkørslen ved havnen."],
    ["Valg af dirigent", "Efter at Ida Holm var kommet, talte man om vejret."],
  ])("tells no election in %s: %s", (title, text) => {
    expect(outcomeOf(title, text)).toBe(null);
  });
});

describe("proposals told in free text", () => {
  it.each([
    ["For stemte 12, imod 40. Forslaget var dermed faldet."],
    ["Forslaget faldt med 7 stemmer mod 30."],
    ["Der var 3 stemmer for. Dermed faldt forslaget."],
  ])("refuses: %s", (text) => {
    expect(outcomeOf("Forslag om fælles grill", text)).toBe("ikke_godkendt");
  });

  it("does not refuse what was well received or what went down in price", () => {
    expect(outcomeOf("Forslag om fælles grill", "Forslaget faldt i god jord.")).toBe(null);
    expect(outcomeOf("Strøm", "Prisen er faldet en del.")).toBe(null);
  });

  it.each([
    ["Venter til senere, da flere er fraværende."],
    ["Punktet venter til næste møde."],
    ["Sagen afventer på næste bestyrelsesmøde."],
  ])("puts off: %s", (text) => {
    expect(outcomeOf("Ny legeplads", text)).toBe("udsat");
  });

  it("does not put off what waits for others", () => {
    expect(outcomeOf("Ny legeplads", "Venter på svar fra kommunen.")).toBe(null);
    expect(outcomeOf("Ny legeplads", "Maleren venter til senere på året.")).toBe(null);
  });
});

describe("amendments that were refused", () => {
  const decision = (...lines: string[]) =>
    itemDecision(item("Vedtægter", [section("beslutning", "Beslutning", lines)]), council)?.outcome;

  it("do not refuse the item", () => {
    expect(
      decision(
        "Liste Q stillede som ændringsforslag, at gebyret halveres.",
        "For ændringsforslaget stemte 3 (Q). Imod stemte 11.",
        "Forslaget blev forkastet.",
        "For indstillingen stemte 11. Imod stemte 3 (Q).",
        "Godkendt.",
      ),
    ).toBe("godkendt");
  });

  it("leave a second refusal to the item", () => {
    expect(
      decision(
        "Et ændringsforslag fra liste Q fik 3 stemmer. Forslaget faldt.",
        "Derpå stemtes om hovedforslaget. Forslaget blev forkastet.",
      ),
    ).toBe("ikke_godkendt");
  });
});
