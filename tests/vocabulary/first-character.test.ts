import { expect, test } from "vitest";
import { beginsWithOneOf } from "../../src/vocabulary/first-character.js";

const mayBeNumbered = beginsWithOneOf("0123456789(p");

test.each([
  ["3. Ny badebro", true],
  ["(3) Ny badebro", true],
  ["Punkt 3", true],
  ["punkt 3", true],
  ["§ 3", true],
  ["Ny badebro", false],
  [" 3. Ny badebro", false],
  ["", false],
])("%j may begin with a number: %j", (line, expected) => {
  expect(mayBeNumbered(line)).toBe(expected);
});
