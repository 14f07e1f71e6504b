import { describe, expect, it } from "vitest";
import { visibilityOfLine } from "../../src/vocabulary/closed-words.js";
import { isGroupHeading } from "../../src/vocabulary/group-headings.js";

describe("isGroupHeading", () => {
  it.each([
    "Åbne efterretningssager",
    "LUKKEDE BESLUTNINGSSAGER",
    "Offentlige punkter",
    "For åbne døre:",
    "Til behandling - for lukkede døre",
    "Tillægsdagsorden",
    "Efterretningssager",
    "Emner til drøftelse",
  ])("knows %s", (line) => {
    expect(isGroupHeading(line)).toBe(true);
  });

  it.each(["Til orientering", "Offentlige toiletter", "Emner til festen", "For åbne vinduer"])(
    "takes %s for no heading of a group",
    (line) => {
      expect(isGroupHeading(line)).toBe(false);
    },
  );
});

describe("visibilityOfLine", () => {
  it.each([
    ["Lukkede beslutningssager", "closed"],
    ["Til behandling - for lukkede døre", "closed"],
    ["For åbne døre:", "open"],
    ["Åbne efterretningssager", "open"],
    ["For lukkede vinduer", null],
  ])("reads %s", (line, visibility) => {
    expect(visibilityOfLine(line)).toBe(visibility);
  });
});
