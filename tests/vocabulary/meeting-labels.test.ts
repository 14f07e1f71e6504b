import { describe, expect, it } from "vitest";
import { readMeetingLabel } from "../../src/vocabulary/meeting-labels.js";

describe("readMeetingLabel", () => {
  it.each([
    ["Mødedato: 4. maj 2022", "date", "4. maj 2022"],
    ["Mødested DGI-hallen", "place", "DGI-hallen"],
    ["Fraværende (med afbud): Ida Holm", "absent", "Ida Holm"],
    ["Til stede fra bestyrelsen:", "present", ""],
    ["Fra administrationen deltog: Ole Vad", "present", "Ole Vad"],
    ["Tid og sted: 4. maj kl. 19 i salen", "timeAndPlace", "4. maj kl. 19 i salen"],
    ["Mødet hævet: kl. 18", "end", "kl. 18"],
    ["Referent: Ole", "secretary", "Ole"],
    ["Publiceret: 4. maj 2022", "other", "4. maj 2022"],
  ])("reads %s", (line, kind, rest) => {
    expect(readMeetingLabel(line)).toMatchObject({ kind, rest });
  });

  it("takes a time for no label", () => {
    expect(readMeetingLabel("10:30 Kaffe")).toBeNull();
    expect(readMeetingLabel("Vi mødtes på torvet")).toBeNull();
  });
});
