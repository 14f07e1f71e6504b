import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  eachOperation,
  type Operand,
  operatorCode,
} from "../../../src/extract/pdf/file/content-operations.js";

function operationsOf(text: string) {
  const operations: { operator: number; operands: readonly Operand[] }[] = [];
  eachOperation(text, (operator, operands) => {
    operations.push({ operator, operands });
    return true;
  });
  return operations;
}

function numbersOf(token: string): readonly Operand[] | undefined {
  return operationsOf(`${token} w`)[0]?.operands;
}

describe("eachOperation", () => {
  it("reads numbers, names and strings before their operator", () => {
    expect(operationsOf("/F1 9.5 Tf\n[(Hej) -12 <48>]TJ T* (Nej)'")).toEqual([
      { operator: operatorCode("Tf"), operands: ["/F1", 9.5] },
      { operator: operatorCode("TJ"), operands: ["(Hej)", -12, "<48>"] },
      { operator: operatorCode("T*"), operands: [] },
      { operator: operatorCode("'"), operands: ["(Nej)"] },
    ]);
  });

  it("reads every decimal number as Number does", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,12}(?:\.\d{0,8})?$/u), (token) => {
        expect(numbersOf(token)).toEqual([Number(token) || 0]);
      }),
    );
  });

  it("takes what is no number for 0", () => {
    for (const token of ["-", ".", "-.", "1.2.3", "--4", "1-2"]) {
      expect(numbersOf(token)).toEqual([0]);
    }
    for (const token of [".5", "-.5", "5.", "+5", "1e3", "0.0000000000000000001"]) {
      expect(numbersOf(token)).toEqual([Number(token)]);
    }
  });

  it("passes over the bytes of an image", () => {
    const operators = operationsOf("q BI /W 1 ID \x01 Q (\x02 EI Q").map((one) => one.operator);
    expect(operators).toEqual(["q", "BI", "Q"].map(operatorCode));
  });
});
