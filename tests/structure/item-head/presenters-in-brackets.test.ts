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

it("takes initials that recur among first names, and what all bring up", async () => {
  const tree = await structuredText(
    "Referat af bestyrelsesmøde\n\n1. Sidste referat (KJB)\n\nGodkendt.\n\n2. Havnefest (alle)\n\nDen 3. maj.\n\n3. Joller (KJB)\n\nTo er solgt.\n\n4. Arbejdspladsvurdering (APV)\n\nUdsat.\n\n5. Kiosken (Søren)\n\nÅben.",
  );
  expect(itemsOf(tree).map(({ title, presenter }) => [title, presenter])).toEqual([
    ["Sidste referat", "KJB"],
    ["Havnefest", "alle"],
    ["Joller", "KJB"],
    ["Arbejdspladsvurdering (APV)", null],
    ["Kiosken", "Søren"],
  ]);
});

it("leaves initials where no first name shows the habit", async () => {
  const tree = await structuredText(
    "Referat\n\n1. Budget (KB)\n\nGodkendt.\n\n2. Lokalplan 12 (KB)\n\nGodkendt.\n\n3. Vejbidrag (ØU)\n\nUdsat.",
  );
  expect(itemsOf(tree).map(({ presenter }) => presenter)).toEqual([null, null, null]);
});
