import { describe, expect, it } from "vitest";
import { caseNumbersOfTitle } from "../../../src/structure/item-head/case-numbers-of-title.js";

const numbered = [
  ["Salg af areal ved havnen (Sagsnr. 21-014439)", "Salg af areal ved havnen", "21-014439"],
  ["Budget 2022 - 00.30.10-S00-4-21", "Budget 2022", "00.30.10-S00-4-21"],
  ["21-014439 Godkendelse af anlægsregnskab", "Godkendelse af anlægsregnskab", "21-014439"],
  ["Ny cykelsti ved Åen (2020-4411)", "Ny cykelsti ved Åen", "2020-4411"],
  ["SAG-2021-05017: Temarække", "Temarække", "SAG-2021-05017"],
] as const;

describe("caseNumbersOfTitle", () => {
  it.each(numbered)("takes the number off «%s»", (printed, title, value) => {
    const read = caseNumbersOfTitle(printed);
    expect(read.title).toBe(title);
    expect(read.caseNumbers.map((caseNumber) => caseNumber.value)).toEqual([value]);
  });

  it.each([
    "Lokalplan 512.18 for boliger ved Møllebakken",
    "Godkendelse af referat fra 25-01-2023",
    "Budget 2022-2025",
    "Havneplan (2020-2031)",
    "Regnskab 2020/21",
    "2021-014439",
  ])("leaves «%s» as it is", (printed) => {
    expect(caseNumbersOfTitle(printed)).toEqual({ title: printed, caseNumbers: [] });
  });
});
