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
