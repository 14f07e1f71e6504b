import { describe, expect, it } from "vitest";
import { passagesOf } from "../../../src/check/passages.js";
import { findCprNumbers } from "../../../src/check/privacy/find-cpr-numbers.js";
import { emptyWordTable } from "../../../src/check/text/word-table.js";
import { treeFromNotation } from "../minutes-notation.js";

function foundIn(line: string): (string | null | undefined)[] {
  const tree = treeFromNotation(`# 1 | Ansøgning\n${line}`);
  return passagesOf(tree, emptyWordTable())
    .flatMap(findCprNumbers)
    .map(({ actual }) => actual);
}

describe("findCprNumbers", () => {
  it.each([
    ["Ansøger 010203-1234 har klaget.", "010203-••••"],
    ["CPR-nr.: 0102031234", "010203-••••"],
    ["cpr. 290200 1234", "290200-••••"],
    ["Personnummer 311299-0001.", "311299-••••"],
    ["(født 010203-1234)", "010203-••••"],
    ["CPR-nr. 010203\u20111234", "010203-••••"],
    ["Ansøger 010203\u20101234 har klaget.", "010203-••••"],
    ["cpr 010203–1234", "010203-••••"],
    ["CPR-nr. 010203 - 1234", "010203-••••"],
    ["CPR: 01 02 03 1234", "010203-••••"],
    ["CPR: 01 02 03-1234", "010203-••••"],
    ["cpr 01.02.03-1234", "010203-••••"],
    ["CPR-nr. 010203-⏎1234", "010203-••••"],
    ["Personnummer 010203⏎1234", "010203-••••"],
  ])("finds the number in %j and masks it", (line, masked) => {
    expect(foundIn(line)).toEqual([masked]);
  });

  it.each([
    "Tlf. 0102031234",
    "320203-1234",
    "011303-1234",
    "300203-1234",
    "Sagsnr. 010203-1234",
    "Konto 1234 010203-1234567",
    "00.01.10-A00-3-23 og 010203-1234-56",
    "010203 1234 stk.",
    "Perioden 2010-2031 og 010203/1234",
    "EAN 5790010203123",
    "Borgerens cpr er kendt. Tlf. 01 02 03 1234",
    "Tlf. 01 02 03 04, cpr. oplyst",
    "Journalnr. 27.00.00-P35-1-19",
    "Den 01.02.03 - 1234 kr.",
    "Født den 01.02.2031",
    "Budget 010203 - 1234",
  ])("leaves %j alone", (line) => {
    expect(foundIn(line)).toEqual([]);
  });
});
