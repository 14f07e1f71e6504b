import { describe, expect, it } from "vitest";
import { clip, clipAround } from "../../../src/check/text/clip.js";

describe("clip", () => {
  it.each([
    ["Broen  fornyes\ni maj.", "Broen fornyes i maj."],
    ["a".repeat(81), `${"a".repeat(79)}…`],
    [`Broen${" ".repeat(5000)}fornyes`, "Broen…"],
  ])("makes %j short", (text, expected) => {
    expect(clip(text)).toBe(expected);
  });
});

describe("clipAround", () => {
  it("quotes whole words around a place", () => {
    const text = "Udvalget besluttede at at forny broen ved Vestre Mole.";
    const start = text.indexOf("at at");
    expect(clipAround(text, start, start + 5, 10)).toBe("besluttede at at forny broen");
  });

  it("takes no longer in a long text without plain spaces", () => {
    const long = "at\tat\t".repeat(200_000);
    const places = Array.from({ length: 2000 }, (_, index) => index * 60);
    const quoted = places.map((start) => clipAround(long, start, start + 5));
    expect(Math.max(...quoted.map((one) => one.length))).toBeLessThanOrEqual(80);
  });
});
