import { describe, expect, it } from "vitest";
import { ruleComment, ruleIdsWithFile } from "../../scripts/rule-examples.js";
import { checks } from "../../src/check/index.js";
import { viewMinutes } from "../../src/check/minutes-view.js";
import { ruleText } from "../../src/model/rule.js";
import { treeFromNotation } from "./minutes-notation.js";

describe("the rules", () => {
  it("each stand in a file of their own and in the table", () => {
    expect(checks.map((entry) => entry.rule.ruleId).sort()).toEqual(ruleIdsWithFile());
  });

  for (const { rule, find } of checks) {
    const { examples } = ruleComment(rule.ruleId);

    it(`${rule.ruleId} shows an offending document and one that is fine`, () => {
      expect(examples.some((example) => example.expected.length > 0)).toBe(true);
      expect(examples.some((example) => example.expected.length === 0)).toBe(true);
    });

    for (const [index, example] of examples.entries()) {
      it(`${rule.ruleId} says what its example ${index + 1} expects`, () => {
        const said = find(viewMinutes(treeFromNotation(example.input))).map((details) => {
          const values = { subject: null, expected: null, actual: null, ...details };
          return `${details.itemPath ?? "document"}: ${ruleText(rule.message.en, values)}`;
        });
        expect(said).toEqual(example.expected);
      });
    }

    it(`${rule.ruleId} has its texts in both languages`, () => {
      for (const text of [...Object.values(rule.message), ...Object.values(rule.advice)]) {
        expect(text.length).toBeGreaterThan(10);
      }
      expect(placeholders(rule.message.da)).toEqual(placeholders(rule.message.en));
    });
  }
});

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\p{L}+\}/gu)].map((match) => match[0]).sort();
}
