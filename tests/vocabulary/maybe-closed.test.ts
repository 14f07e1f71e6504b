import { describe, expect, it } from "vitest";
import { maybeClosedFirstLine } from "../../src/vocabulary/maybe-closed.js";

describe("maybeClosedFirstLine", () => {
  it.each(["Sagen er lukket.", "Bilaget er fortroligt.", "Sagen er undtaget fra offentlighed."])(
    "doubts below %s",
    (text) => {
      expect(maybeClosedFirstLine(text)).not.toBeNull();
    },
  );

  it.each([
    "Sagen er lukket ned igen.",
    "Skolen er lukket.",
    "Oplysningen er ikke længere fortrolig.",
  ])("does not below %s", (text) => {
    expect(maybeClosedFirstLine(text)).toBeNull();
  });
});
