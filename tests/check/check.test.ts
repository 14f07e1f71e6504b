import fc from "fast-check";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import type { MinutesTree } from "../../src/model/tree.js";
import { minutesTreeArbitrary } from "../arbitraries/minutes-tree.js";
import { treeFromNotation } from "./minutes-notation.js";

describe("check", () => {
  it("never throws, and changes nothing but the privacy marks", () => {
    fc.assert(
      fc.property(minutesTreeArbitrary, (tree) => {
        const before = withoutMarks(tree);
        check(tree, new VFile());
        expect(withoutMarks(tree)).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  it("says the same on a second run", () => {
    fc.assert(
      fc.property(minutesTreeArbitrary, (tree) => {
        const first = new VFile();
        const second = new VFile();
        check(tree, first);
        check(tree, second);
        expect(second.data.findings).toEqual(first.data.findings);
      }),
      { numRuns: 50 },
    );
  });

  it("has nothing to say of a tree without blocks but that facts are missing", () => {
    const file = new VFile();
    check({ type: "root", children: [] }, file);
    expect(file.data.findings?.map(({ rule }) => rule.ruleId)).toEqual([
      "no-items",
      "date-missing",
      "body-missing",
    ]);
  });

  it("keeps private data out of messages and marks its block", () => {
    const tree = treeFromNotation(`
      # 1 | Ansøgning
      Ansøgeren, cpr 010203-1234, skriver fra inga.holt@gmail.com, privat tlf. 20 00 00 00.
      %hidden Ansøgeren hedder Inga Holt.
      Udvalget tog sagen til efterretning.
    `);
    const file = new VFile();
    check(tree, file);
    const said = JSON.stringify([file.data.findings, file.messages.map(String)]);
    for (const secret of ["1234", "inga.holt", "20 00", "Inga Holt"]) {
      expect(said).not.toContain(secret);
    }
    expect(marksOf(tree)).toEqual([
      ["private-cpr-number", "private-email", "private-phone"],
      ["hidden-text"],
    ]);
  });
});

function withoutMarks(tree: MinutesTree): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => {
      if (key === "private") return undefined;
      if (key !== "data" || value === null) return value;
      const { private: _, ...rest } = value;
      return Object.keys(rest).length === 0 ? undefined : rest;
    }),
  );
}

function marksOf(tree: MinutesTree): string[][] {
  const marks: string[][] = [];
  JSON.stringify(tree, (key, value) => {
    if (key === "private") marks.push(value);
    return value;
  });
  return marks;
}
