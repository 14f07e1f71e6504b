import { expect, it } from "vitest";
import { printedListMark } from "../../src/extract/list-mark.js";

it.each([
  ["- At sagen udsættes", "-"],
  ["– at sagen udsættes", "–"],
  ["• Nyt tag", "•"],
  ["·\tNyt tag", "·"],
  ["o Nyt tag", "o"],
  ["\uf0b7 Nyt tag", "\uf0b7"],
  ["1. Siden sidst", "1."],
  ["12) Siden sidst", "12)"],
  ["1.2. Siden sidst", "1.2."],
  ["(a) Siden sidst", "(a)"],
  ["(2) Siden sidst", "(2)"],
  ["å) Siden sidst", "å)"],
  ["iv. Siden sidst", "iv."],
])("finds the marker of %j", (text, label) => {
  expect(printedListMark(text)?.label).toBe(label);
  expect(printedListMark(text)?.computed).toBe(false);
});

it.each([
  "-",
  "–",
  "§ 3 Formål",
  "2. november 2023 mødtes udvalget",
  "3. jan. 2024",
  "1. kvartal",
  "d. 25-01-2023",
  "f. eks. vejene",
  "o.s.v. i den dur",
  "2023. var et godt år",
  "1.500 kr. til bænke",
  "Punkt 3: Budget",
  "-5 grader",
])("finds none in %j", (text) => {
  expect(printedListMark(text)).toBeNull();
});
