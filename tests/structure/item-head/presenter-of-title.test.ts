import { describe, expect, it } from "vitest";
import { presenterOfTitle } from "../../../src/structure/item-head/presenter-of-title.js";

const presented = [
  ["Status på fælles indkøb /v. Mads Lindegaard", "Status på fælles indkøb", "Mads Lindegaard"],
  ["Lånepuljen/v. Mads Lund Vestergaard", "Lånepuljen", "Mads Lund Vestergaard"],
  ["Nyt fra kredsen v/ Else Vang og Karin Holt", "Nyt fra kredsen", "Else Vang og Karin Holt"],
  ["Nyt fra kredsen (v/ formanden)", "Nyt fra kredsen", "formanden"],
  ["Siden sidst v/ alle", "Siden sidst", "alle"],
  ["Budgetopfølgning v/økonomichef Karin Holt", "Budgetopfølgning", "økonomichef Karin Holt"],
  ["Frokost (kl. 12.00) /v. Else Vang", "Frokost (kl. 12.00)", "Else Vang"],
  ["Bestyrelsens beretning ved formand Else Vang.", "Bestyrelsens beretning", "formand Else Vang"],
  ["Formandens beretning ved Karin P. Holt", "Formandens beretning", "Karin P. Holt"],
  ["Orientering om sommerlejren (Karin Holt)", "Orientering om sommerlejren", "Karin Holt"],
  ["Nyt om havnen v/ Solvej Bro", "Nyt om havnen", "Solvej Bro"],
  ["Rundvisning på havnen ved Anne Holm", "Rundvisning på havnen", "Anne Holm"],
  ["Fremlæggelse af regnskab ved kassereren", "Fremlæggelse af regnskab", "kassereren"],
  ["Godkendelse af dagsorden v/Emmy – 2 min.", "Godkendelse af dagsorden", "Emmy"],
  ["Nyt tag på hallen v/Else Vang (B 10 min.)", "Nyt tag på hallen", "Else Vang"],
  ["Nyt om salen v/Bo Vad m.fl. (O 10 min.) Pause 15 min.", "Nyt om salen", "Bo Vad m.fl."],
  ["Nyt fra præsterne v/præsterne (O, 5-10 minutter)", "Nyt fra præsterne", "præsterne"],
  ["Nyt om hallen v/ Else Vang m.fl. (10 min)", "Nyt om hallen", "Else Vang m.fl."],
  ["Nyt om hallen / Karin Holt og Else", "Nyt om hallen", "Karin Holt og Else"],
  ["Skærmpolitik /Karin", "Skærmpolitik", "Karin"],
] as const;

const without = [
  "Lokalplan for boliger ved Nørre Mark",
  "Status for boliger ved Gammel Strand",
  "Opsamling på drøftelsen ved møde i maj",
  "Orientering om byggeri ved Skovvej",
  "Orientering om trafik ved Åløse Skole",
  "Åbent hus v/ Nørrevej",
  "Valg af dirigent",
  "Orientering om indkøb (Strategisk Styregruppe)",
  "Forslag om nye vedtægter (Karin Holt)",
  "Godkendelse af referat",
  "Vedligehold af veje i 2021/22",
  "Skærmpolitik (10 min.)",
  "Nye boliger v/ søerne",
  "Kurser / Konferencer",
  "Svømmehal/Mark",
];

describe("presenterOfTitle", () => {
  it.each(presented)("takes the presenter off «%s»", (printed, title, presenter) => {
    expect(presenterOfTitle(printed)).toEqual({ title, presenter });
  });

  it.each([
    ["Nyt fra skolelederen v/Ida Holm (O 10 min.)", "Nyt fra skolelederen", "Ida Holm"],
    ["Skærme i skolen v/Bo – 15 min.", "Skærme i skolen", "Bo"],
    ["Ny kirke v/Ida Holm m.fl. (B 5 min)", "Ny kirke", "Ida Holm m.fl."],
  ])("takes it off «%s», how long the item may take aside", (printed, title, presenter) => {
    expect(presenterOfTitle(printed)).toEqual({ title, presenter });
  });

  it("leaves the minutes of an item that nobody presents", () => {
    const printed = "Bordet rundt (10 min.)";
    expect(presenterOfTitle(printed)).toEqual({ title: printed, presenter: null });
  });

  it.each(without)("finds nobody in «%s»", (printed) => {
    expect(presenterOfTitle(printed)).toEqual({ title: printed, presenter: null });
  });
});
