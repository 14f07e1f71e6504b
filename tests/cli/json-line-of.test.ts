import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLineOf } from "../../src/cli/validate/json-line-of.js";

describe("the line of a value in a JSON text", () => {
  it("is found by keys and indexes, whatever the strings hold", () => {
    const json = JSON.stringify({ a: '"},[', items: [{ title: "x" }, { title: "{y" }] }, null, 2);
    expect(jsonLineOf(json, ["items", 1, "title"])).toBe(8);
    expect(jsonLineOf(json, ["items"])).toBe(3);
    expect(jsonLineOf(json, [])).toBe(1);
  });

  it("is that of the nearest value where a key is missing", () => {
    const json = JSON.stringify({ items: [{ title: "x" }] }, null, 2);
    expect(jsonLineOf(json, ["items", 0, "number"])).toBe(3);
  });

  it("is within the text for any value and path", () => {
    const paths = fc.array(fc.oneof(fc.string(), fc.nat(4)), { maxLength: 4 });
    fc.assert(
      fc.property(fc.jsonValue(), paths, (value, path) => {
        const json = JSON.stringify(value, null, 2);
        const line = jsonLineOf(json, path);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(json.split("\n").length);
      }),
    );
  });
});
