import { describe, expect, it } from "vitest";
import { namesClosedDocument, saysClosed } from "../../src/vocabulary/closed-sentences.js";
import { visibilityOfTitle } from "../../src/vocabulary/closed-titles.js";
import {
  visibilityBesideNumber,
  visibilityOfHeading,
  visibilityOfLine,
} from "../../src/vocabulary/closed-words.js";
import { isGroupHeading } from "../../src/vocabulary/group-headings.js";

describe("visibilityOfHeading", () => {
  it.each([
    "Lukkede punkter",
    "LUKKEDE BESLUTNINGSSAGER",
    "Lukket",
    "Lukket del",
    "Lukket mødedel",
    "Fortrolige punkter",
    "Fortrolige sager:",
    "Ikke-offentlige punkter",
    "Ikke offentlig dagsorden",
    "B. Lukkede punkter",
    "II. Fortrolige sager",
    "For lukkede døre",
    "Behandles for lukkede døre:",
    "Til behandling - for lukkede døre",
    "Sager, lukket",
    "Følgende punkter behandles for lukkede døre",
    "De følgende sager blev behandlet på lukket møde",
    "Tillægsdagsorden - lukket",
    "Lukket møde - ikke til offentliggørelse",
    "(Lukket dagsorden)",
    "Lukkede punkter, jf. styrelseslovens § 10",
  ])("knows %s for a heading of closed items", (line) => {
    expect(visibilityOfHeading(line)).toBe("closed");
    expect(isGroupHeading(line)).toBe(true);
  });

  it.each([
    "Åbne punkter",
    "A. Åben dagsorden",
    "Offentlige sager",
    "For åbne døre:",
    "Åbent møde",
  ])("knows %s for a heading of open items", (line) => {
    expect(visibilityOfHeading(line)).toBe("open");
    expect(isGroupHeading(line)).toBe(true);
  });

  it.each([
    "Lukket skole",
    "Lukkede institutioner",
    "Lukning af Vestermarkskolen",
    "Fortrolighedspolitik",
    "Fortrolighed ophævet",
    "Fortrolig rådgivning",
    "Offentlige toiletter",
    "For lukkede vinduer",
    "Punktet er fortroligt.",
    "Lukket punkt.",
    "Åbne vidder",
  ])("leaves %s", (line) => {
    expect(visibilityOfHeading(line)).toBeNull();
    expect(isGroupHeading(line)).toBe(false);
  });
});

describe("visibilityOfLine", () => {
  it.each([
    ["Offentlighed: Lukket", "closed"],
    ["Sagstype: Lukket", "closed"],
    ["Åbent/lukket: Lukket", "closed"],
    ["Status: Åben", "open"],
    ["Status:\tLukket punkt", "closed"],
    ["Fortrolighed: Fortroligt", "closed"],
    ["Lukket: Ja", "closed"],
    ["Åben: Nej", "closed"],
    ["Offentlig: Ja", "open"],
    ["Åben ☐ Lukket ☒", "closed"],
    ["Åben ☒ Lukket ☐", "open"],
    ["Ikke offentligt", "closed"],
    ["Lukket punkt, jf. styrelseslovens § 10.", "closed"],
    ["Må ikke offentliggøres", "closed"],
    ["Undtaget fra offentlighed", "closed"],
    ["[lukket]", "closed"],
    ["Åbent punkt", "open"],
    ["Lukket: Nej", null],
    ["Status: Afsluttet", null],
    ["Lukkedag i daginstitutioner", null],
    ["Lukket i uge 29", null],
    ["Punktet blev lukket op", null],
  ])("reads %s", (line, visibility) => {
    expect(visibilityOfLine(line)).toBe(visibility);
  });
});

describe("visibilityOfTitle", () => {
  it.each([
    "Køb af ejendom (lukket)",
    "Køb af ejendom (LUKKET PUNKT)",
    "Køb af ejendom (lukket dagsorden)",
    "Køb af ejendom [lukket]",
    "Køb af ejendom (fortrolig)",
    "Køb af ejendom (fortroligt) v/ Ida Holm",
    "Køb af ejendom (behandles for lukkede døre)",
    "Køb af ejendom (må ikke offentliggøres)",
    "Køb af ejendom (lukket punkt, jf. § 10)",
    "Køb af ejendom, lukket punkt",
    "Køb af ejendom - Lukket",
    "Køb af ejendom – fortroligt punkt",
    "Køb af ejendom lukket",
    "(Lukket punkt) Køb af ejendom",
    "[Fortroligt] Køb af ejendom",
    "Lukket: Køb af ejendom",
    "Lukket dagsorden - Køb af ejendom",
    "Fortroligt punkt: Køb af ejendom",
    "FORTROLIGT - Ansættelse",
    "Lukket punkt",
    "Ikke-offentligt punkt",
  ])("knows %s for closed", (title) => {
    expect(visibilityOfTitle(title)).toBe("closed");
  });

  it.each(["Åbent punkt: Køb af ejendom", "Køb af ejendom (åben)", "Køb af ejendom [Åben]"])(
    "knows %s for open",
    (title) => {
      expect(visibilityOfTitle(title)).toBe("open");
    },
  );

  it.each([
    "Lukket skole på Vestermarken",
    "Lukning af Vestermarkskolen",
    "Biblioteket holder lukket",
    "Genoptagelse af lukket sag",
    "Lukkede institutioner i sommerferien",
    "Fortrolighedspolitik",
    "Politik om fortrolighed",
    "Offentlig høring",
    "Åbent hus på rådhuset",
  ])("leaves %s", (title) => {
    expect(visibilityOfTitle(title)).toBeNull();
  });
});

describe("visibilityBesideNumber", () => {
  it.each([
    ["Lukket punkt 4: Køb af areal", "closed"],
    ["Fortroligt punkt 4: Køb af areal", "closed"],
    ["Åbent punkt 4: Køb af areal", "open"],
    ["Punkt 4 - Lukket", "closed"],
    ["Punkt 4 - Fortroligt punkt", "closed"],
    ["Punkt 4: Åbent hus", null],
  ])("reads %s", (heading, visibility) => {
    expect(visibilityBesideNumber(heading)).toBe(visibility);
  });
});

describe("saysClosed", () => {
  it.each([
    "Punktet er fortroligt.",
    "Punktet er lukket, jf. styrelseslovens § 10.",
    "Punktet blev behandlet for lukkede døre.",
    "Punktet behandles for lukkede døre",
    "Punktet behandles som lukket punkt, jf. § 10.",
    "Sagen behandles på lukket møde, jf. styrelseslovens § 10.",
    "Sagen er fortrolig.",
    "Sagen er lukket sag efter § 10.",
    "Dette punkt er ikke offentligt.",
    "Punktet er undtaget fra offentlighed.",
    "Ida Holm fremlægger. Punktet er lukket.",
  ])("knows %s", (text) => {
    expect(saysClosed(text)).toBe(true);
  });

  it.each([
    "Punktet blev lukket op for debat.",
    "Sagen er lukket.",
    "Punktet er ikke længere fortroligt.",
    "Punktet er åbent.",
    "Fortroligheden er ophævet.",
    "Skolen er lukket.",
    "Sagen er offentlig.",
  ])("leaves %s", (text) => {
    expect(saysClosed(text)).toBe(false);
  });
});

describe("namesClosedDocument", () => {
  it.each([
    "Referat af lukket møde i Økonomiudvalget den 8. september 2031",
    "Lukket dagsorden til mødet i Økonomiudvalget",
    "Beslutningsprotokol for den lukkede del af mødet",
  ])("knows %s", (line) => {
    expect(namesClosedDocument(line)).toBe(true);
  });

  it.each(["Referat af møde i Økonomiudvalget", "Referat af møde om lukkede skoler"])(
    "leaves %s",
    (line) => {
      expect(namesClosedDocument(line)).toBe(false);
    },
  );
});
