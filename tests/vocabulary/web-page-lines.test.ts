import { expect, it } from "vitest";
import { isNavigationLine } from "../../src/vocabulary/web-page-lines.js";

it("tells what leads about on a web page from lines of minutes", () => {
  expect(
    ["Tilbage til toppen", "Tilbage til oversigten", "Skip til hoved indholdet", "Udskriv"].map(
      isNavigationLine,
    ),
  ).toEqual([true, true, true, true]);
  expect(["Udskrivning af vandregninger", "Til toppen af bakken"].map(isNavigationLine)).toEqual([
    false,
    false,
  ]);
});

it("tells what a page prints of itself below its text", () => {
  expect(
    [
      "Sidst opdateret den 7. maj 2031",
      "Skriv et svar",
      "Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *",
    ].map(isNavigationLine),
  ).toEqual([true, true, true]);
  expect(
    ["Planen er sidst opdateret i maj", "Opdateret plan for broen"].map(isNavigationLine),
  ).toEqual([false, false]);
});

it("tells links to the same minutes as a file, and a bullet before a button", () => {
  expect(
    ["Se referat fra mødet den 3. marts 2030 i pdf format", "• Udskriv"].map(isNavigationLine),
  ).toEqual([true, true]);
  expect(isNavigationLine("Se referatet fra mødet, punkt 3.")).toBe(false);
});
