import { describe, expect, it } from "vitest";
import { kindOfHeading } from "../../src/vocabulary/kind-of-heading.js";
import { readSectionLabel } from "../../src/vocabulary/section-labels.js";

const kindOf = (line: string) => readSectionLabel(line)?.kind ?? null;

describe("readSectionLabel", () => {
  it.each([
    ["Sagens opståen", "baggrund"],
    ["Sagen afgøres af", "sagsforloeb"],
    ["Hovedindstilling", "indstilling"],
    ["Kort om sagen", "resume"],
    ["Bilagsfortegnelse:", "bilag"],
    ["Høringsparter", "hoering"],
    ["Forvaltningens kommentarer", "bemaerkninger"],
    ["Besl.: Godkendt", "beslutning"],
    ["Beslutning fra Plan, Miljø og Teknik, 30. november 2021, pkt. 563:", "beslutning"],
    ["Havneudvalgets beslutning, den 4. maj 2022:", "beslutning"],
    ["Lovgrundlag, planer mv.", "lovgrundlag"],
  ])("knows %s", (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  it.each([
    ["Administrative, miljømæssige og sundhedsmæssige konsekvenser", "konsekvenser"],
    ["Klima- og miljømæssige konsekvenser", "konsekvenser"],
    ["Økonomiske/personalemæssige konsekvenser", "oekonomi"],
    ["Økonomiske konsekvenser for foreningen", "oekonomi"],
    ["Lovgivningsmæssige konsekvenser", "lovgrundlag"],
    ["Juridiske overvejelser", "lovgrundlag"],
    ["Personalekonsekvenser", "konsekvenser"],
    ["Borger- og brugerinddragelse", "hoering"],
    ["Regelgrundlag", "lovgrundlag"],
    ["Beslutningsniveau", "sagsforloeb"],
    ["Den videre sagsgang", "tidsplan"],
    ["Sagens videre behandling", "tidsplan"],
    ["Tidligere politiske beslutninger", "sagsforloeb"],
    ["Alternativ indstilling", "indstilling"],
    ["Kort sagsfremstilling", "sagsfremstilling"],
    ["Samlet vurdering", "sagsfremstilling"],
    ["Inddragelse af brugere", "hoering"],
    ["Byrådsbeslutning", "beslutning"],
  ])("reads the compound %s", (line, kind) => {
    expect(readSectionLabel(line)).toMatchObject({ kind, strength: "weak" });
  });

  it.each([
    ["Sagens baggrund og indhold", "baggrund"],
    ["Økonomi og afledt drift", "oekonomi"],
    ["Lovgivning og juridiske forhold", "lovgrundlag"],
    ["Udtalelser og høring", "hoering"],
    ["Økonomiske konsekvenser/finansiering", "oekonomi"],
  ])("reads the first of two labels in %s", (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  it.each([
    "Konsekvenserne blev gennemgået",
    "Trafikale forhold",
    "Ny badebro",
    "Videre mod havnen",
    "Tidligere borgmester",
    "Miljø",
    "Vi talte om konsekvenser",
  ])("takes %s for no label", (line) => {
    expect(readSectionLabel(line)).toBeNull();
  });
});

describe("kindOfHeading", () => {
  it.each([
    ["Miljø og støj", "konsekvenser"],
    ["Implementering", "tidsplan"],
    ["Budget 2024", "oekonomi"],
    ["Vurdering i forhold til havnen", "sagsfremstilling"],
    ["Sådan står det til", null],
  ])("tells by its first word what %s holds", (heading, kind) => {
    expect(kindOfHeading(heading)).toBe(kind);
  });
});
