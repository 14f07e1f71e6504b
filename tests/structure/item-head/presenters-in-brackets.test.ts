import { expect, it } from "vitest";
import { itemsOf, structuredText } from "../outline.js";

it("takes first names in brackets behind two titles for who brings them up, and no abbreviations", async () => {
  const tree = await structuredText(
    "Referat af bestyrelsesmøde\n\n1. Økonomiopfølgning (Tina)\n\nKassen er sund.\n\n2. Arbejdspladsvurdering (APV)\n\nUdsat.\n\n3. Kurser for trænere (Søren og Ida)\n\nTre er tilmeldt.\n\n4. Salg af grund (Lukket)\n\nGodkendt.",
  );
  expect(itemsOf(tree).map(({ title, presenter }) => [title, presenter])).toEqual([
    ["Økonomiopfølgning", "Tina"],
    ["Arbejdspladsvurdering (APV)", null],
    ["Kurser for trænere", "Søren og Ida"],
    ["Salg af grund (Lukket)", null],
  ]);
});
