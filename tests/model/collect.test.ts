import { describe, expect, it } from "vitest";
import { collect, collectAll } from "../../src/model/collect.js";

describe("collect", () => {
  it("keeps what is found, in order, and leaves out null and undefined", () => {
    const found = collect(["a", "", "b", "-"], (text, index) =>
      text === "" ? null : text === "-" ? undefined : `${text}${index}`,
    );
    expect(found).toEqual(["a0", "b2"]);
  });

  it("keeps zeros, empty texts and false, which are something", () => {
    expect(collect([0, "", false], (one) => one)).toEqual([0, "", false]);
  });
});

describe("collectAll", () => {
  it("gives what flatMap gives", () => {
    const words = (line: string, index: number) => [...line.split(" "), `${index}`];
    const lines = ["Åbent møde", "", "Lukket"];
    expect(collectAll(lines, words)).toEqual(lines.flatMap(words));
  });
});
