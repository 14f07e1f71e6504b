import { describe, expect, it } from "vitest";
import { bodyOfMeetingWord, isBodyName } from "../../src/vocabulary/bodies.js";

describe("isBodyName", () => {
  it.each([
    "Økonomiudvalget",
    "Klima-, Teknik- og Miljøudvalget",
    "Børn & Læringsudvalget",
    "Grønnehøj Byråd",
    "Byråd 2022-2025",
    "Udvalget for Klima og Miljø",
    "Udvalget for nære sundhedstilbud",
    "Menighedsrådet ved Sankt Peders Kirke",
    "MED-HOVEDUDVALGET",
  ])("knows %s", (text) => {
    expect(isBodyName(text)).toBe(true);
  });

  it.each([
    "Rådhuset",
    "Ida Holm",
    "Udvalget besluttede at udsætte sagen.",
    "Udvalget for teknik drøftede sagen",
    "Åløse Kommune",
    "Internet",
  ])("does not take %s for an organ", (text) => {
    expect(isBodyName(text)).toBe(false);
  });
});

describe("bodyOfMeetingWord", () => {
  it.each([
    ["Referat af bestyrelsesmøde 7. januar 2019", "Bestyrelsen"],
    ["Skolebestyrelsesmødet d. 4. maj", "Skolebestyrelsen"],
    ["ØKONOMIUDVALGSMØDE", "Økonomiudvalget"],
    ["Ordinær generalforsamling i Åløse Vandværk", "generalforsamling"],
    ["FU-møde den 12. marts", "FU"],
  ])("reads %s", (text, body) => {
    expect(bodyOfMeetingWord(text)).toBe(body);
  });

  it("gives null for a meeting of no organ", () => {
    expect(bodyOfMeetingWord("Ekstraordinært møde")).toBeNull();
  });
});
