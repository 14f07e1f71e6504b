import { describe, expect, it } from "vitest";
import { readHeadBlock } from "../../../src/structure/item-head/read-head-block.js";
import { paragraph } from "../item-content/build-item.js";

const numbers = [
  ["Sagsnr. 21-014439", "21-014439"],
  ["Sagsnr.: 200906126", "200906126"],
  ["00.01.10-A00-3-23", "00.01.10-A00-3-23"],
  ["01.02G00 - 2017/27088", "01.02G00 - 2017/27088"],
  ["J.nr.: 01.02P27/318", "01.02P27/318"],
  ["J.nr.: 00.10.10A30-T70113", "00.10.10A30-T70113"],
  ["Sagsnr.: 2013-117\tSagsbeh.: KHO", "2013-117"],
  ["Åbent - 00.22.00-G01-1-16", "00.22.00-G01-1-16"],
  ["SAG-2022-05017 kho", "SAG-2022-05017"],
  ["J.nr. 17/4431", "17/4431"],
  ["Sagsnr.: 2013-003869\tSagsbehandler: Karin Holt\tÅben", "2013-003869"],
] as const;

describe("readHeadBlock", () => {
  it.each(numbers)("reads the case number of «%s»", (text, value) => {
    const facts = readHeadBlock(paragraph(text));
    expect(facts?.caseNumbers.map((caseNumber) => caseNumber.value)).toEqual([value]);
    expect(facts?.role).toBe("caseNumber");
  });

  it("reads KLE subject and facet", () => {
    const facts = readHeadBlock(paragraph("00.01.10-A00-3-23"));
    expect(facts?.caseNumbers[0]?.kle).toEqual({ subject: "00.01.10", facet: "A00" });
  });

  it("takes a label without number for head, and no number from it", () => {
    const facts = readHeadBlock(paragraph("Sagsnr.:\tSagsbehandler: Karin Holt\tÅben"));
    expect(facts).toMatchObject({ role: "caseNumber", caseNumbers: [], visibility: "open" });
  });

  it.each([
    ["Sagsnr. 2020-000014\tTeknik- og Klimaudvalget\tÅbent punkt", "2020-000014", "open"],
    ["Sagsnr. 2020-000014 Teknik- og Klimaudvalget Åbent punkt", "2020-000014", "open"],
    ["J.nr. 19/4411 | Kulturudvalget | Lukket", "19/4411", "closed"],
    ["Byrådet\tSag 18-004411\tLukket punkt", "18-004411", "closed"],
    ["Åbent punkt\tSocialudvalget\tSagsnr.: 21-014439", "21-014439", "open"],
  ])("reads past the body that treats the case: %s", (text, number, visibility) => {
    expect(readHeadBlock(paragraph(text))).toMatchObject({
      role: "caseNumber",
      caseNumbers: [{ value: number }],
      visibility,
    });
  });

  it.each(["Sagsbeh.: Karin Holt", "Sag fra: Teknisk Udvalg", "Sagsbeh.:  KHO"])(
    "takes who a case comes from, or who handles it, for head: %s",
    (text) => {
      expect(readHeadBlock(paragraph(text))).toMatchObject({ caseNumbers: [], presenter: null });
    },
  );

  it("takes no body alone, nor one beside who handles a case, for head", () => {
    expect(readHeadBlock(paragraph("Kulturudvalget"))).toBeNull();
    expect(readHeadBlock(paragraph("Kulturudvalget\tTid: 10 min."))).toBeNull();
  });

  it("takes the body in the cell before its file's number for head", () => {
    const facts = readHeadBlock(paragraph("Økonomiudvalget\tBrevid: 2511407"));
    expect(facts).toMatchObject({ role: "caseNumber", caseNumbers: [] });
  });

  it.each([
    ["Åbent", "open"],
    ["Lukket punkt", "closed"],
    ["Åben sag", "open"],
  ] as const)("reads the visibility of «%s»", (text, visibility) => {
    expect(readHeadBlock(paragraph(text))).toMatchObject({ role: "visibility", visibility });
  });

  it("reads the presenter of a line of its own", () => {
    expect(readHeadBlock(paragraph("v/ Else Vang"))).toMatchObject({ presenter: "Else Vang" });
    expect(readHeadBlock(paragraph("Indleder: Else Vang"))).toMatchObject({
      role: "presenter",
      presenter: "Else Vang",
    });
  });

  it("does not take a document number for a case number", () => {
    expect(readHeadBlock(paragraph("Dok.nr.: 4431-17"))?.caseNumbers).toEqual([]);
  });

  it.each([
    "Sagen blev drøftet.",
    "Sagsnr. 21-014439 blev genoptaget efter en henvendelse fra borgerne",
    "Varighed: 10 minutter",
    "25-01-2023",
    "Åbent hus i Vandværket",
    "Referat",
    "Formand: Else Vang",
  ])("leaves the content «%s» alone", (text) => {
    expect(readHeadBlock(paragraph(text))).toBeNull();
  });
});
