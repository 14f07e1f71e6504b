import { describe, expect, it } from "vitest";
import { isClosingLine, isNextMeetingLine } from "../../src/vocabulary/closing-lines.js";

describe("isClosingLine", () => {
  it.each([
    "Mødet afsluttedes kl. 21.30",
    "Slut kl. 21.00",
    "Referent Ida Holm",
    "Referat ved Bo Vad",
    "Ref.: Ida Holm",
    "Mvh. Ida",
    "På bestyrelsens vegne",
    "Bestyrelsens underskrifter",
    "Dokumentet er underskrevet digitalt",
    "Således refereret",
  ])("knows %s", (line) => {
    expect(isClosingLine(line)).toBe(true);
  });

  it.each([
    "Ref.: Godkendt.",
    "Referent blev Ida Holm",
    "Dirigenten takkede for god ro og orden.",
    "Slutspillet flyttes til juni",
  ])("takes %s for text", (line) => {
    expect(isClosingLine(line)).toBe(false);
  });
});

describe("isNextMeetingLine", () => {
  it.each([
    "Næste MR-møde 19. november",
    "Nyt møde: 4. juni kl. 19",
    "Dato for næste møde: 4. juni",
    "Nye mødedatoer: 4. maj, 5. juni",
  ])("knows %s", (line) => {
    expect(isNextMeetingLine(line)).toBe(true);
  });

  it.each(["Nyt møde med kommunen den 4. juni", "Næste møde drøfter vi senere"])(
    "takes %s for text",
    (line) => {
      expect(isNextMeetingLine(line)).toBe(false);
    },
  );
});
