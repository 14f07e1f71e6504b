import { join, normalize, sep } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeName } from "../../../src/batch/output/safe-name.js";

describe("names made from a document's text", () => {
  it.each([
    { text: "Børne- og Ungeudvalget", name: "Børne- og Ungeudvalget" },
    { text: "Udvalg A/S: §17, stk. 4?", name: "Udvalg A S §17, stk. 4" },
    { text: "../../etc", name: "etc" },
    { text: "..", name: "uden" },
    { text: "CON", name: "_CON" },
    { text: "lpt1.txt", name: "_lpt1.txt" },
    { text: "a\u202egpj.exe", name: "a gpj.exe" },
    { text: "", name: "uden" },
  ])("$text becomes $name", ({ text, name }) => {
    expect(safeName(text, "uden")).toBe(name);
  });

  it("stay in their folder and are short, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const name = safeName(text, "uden");
        expect(normalize(join("rod", name))).toBe(`rod${sep}${name}`);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(101);
        expect(name).not.toMatch(/[\\/\p{Cc}<>:"|?*]|^\.|[. ]$/u);
      }),
    );
  });
});
