import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/rules.js";

const root = new URL("../../", import.meta.url);

describe("the list of rules", () => {
  it("has every rule file of every stage", () => {
    const files = globSync("src/**/rules/*.ts", { cwd: root.pathname });
    const fileNames = files.map((file) => file.split("/").at(-1)?.replace(".ts", ""));
    const ruleIds = rules.map((rule) => rule.ruleId);
    expect(fileNames.filter((name) => name && !ruleIds.includes(name))).toEqual([]);
  });

  it("has each id once", () => {
    const ruleIds = rules.map((rule) => rule.ruleId);
    expect(ruleIds).toEqual([...new Set(ruleIds)]);
  });

  it.each(rules.map((rule) => ({ ruleId: rule.ruleId, rule })))(
    "$ruleId names the same values in both languages",
    ({ rule }) => {
      const names = (text: string) => [...new Set(text.match(/\{\w+\}/gu) ?? [])].sort();
      expect(names(rule.message.da)).toEqual(names(rule.message.en));
      expect(rule.message.da).not.toBe(rule.message.en);
    },
  );
});
