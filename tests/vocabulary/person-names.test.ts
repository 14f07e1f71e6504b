import { describe, expect, it } from "vitest";
import { readAttendanceNote } from "../../src/vocabulary/attendance.js";
import { isPersonName } from "../../src/vocabulary/person-names.js";
import { isRole } from "../../src/vocabulary/roles.js";

describe("isPersonName", () => {
  it.each([
    "Ditte Maj Friis",
    "Ida Holm",
    "Niels-Ole B. von der Lund",
    "Erik de Thurah",
    "Mona D'Arc",
    "Jens P.",
    "Lærke Præst",
    "Maja Durhus",
  ])("knows %s", (text) => {
    expect(isPersonName(text)).toBe(true);
  });

  it.each([
    "Åløse Kommune",
    "Ida",
    "Region Vest",
    "Ida Rådhus",
    "Godkendelse Af Referat",
    "Formand Ida Holm",
    "Ida Holm bød velkommen",
  ])("does not take %s for a name", (text) => {
    expect(isPersonName(text)).toBe(false);
  });
});

describe("isRole", () => {
  it.each([
    "formand",
    "Teknik-, miljø- og klimachef",
    "leder af Borgerservice",
    "FTR",
    "Lægefaglig direktør",
  ])("knows %s", (text) => {
    expect(isRole(text)).toBe(true);
  });

  it("does not take a name with a role after a comma for a role", () => {
    expect(isRole("Ida Holm, lærer")).toBe(false);
  });
});

describe("readAttendanceNote", () => {
  it.each([
    ["forlod mødet kl. 10", "partial"],
    ["deltog under punkt 3", "partial"],
    ["afbud", "absent"],
    ["suppleant for Ole Vad", "substitute"],
    ["via Teams", null],
  ])("reads %s", (text, attendance) => {
    expect(readAttendanceNote(text)).toEqual({ attendance });
  });

  it("gives null for an organisation", () => {
    expect(readAttendanceNote("Åløse Kommune")).toBeNull();
  });
});
