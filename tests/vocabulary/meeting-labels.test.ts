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
    ["Mødet blev afholdt: 4. maj 2022", "date", "4. maj 2022"],
    ["Sted, dato og tid: salen, 4. maj kl. 19", "timeAndPlace", "salen, 4. maj kl. 19"],
    ["Mødets begyndelse: kl. 17", "start", "kl. 17"],
    ["Mødet slut kl.: 21", "end", "21"],
    ["Møderum: Havnestuen", "place", "Havnestuen"],
    ["Mødet ledes af: Ida Holm", "chair", "Ida Holm"],
    ["Facilitator: Ida Holm", "chair", "Ida Holm"],
    ["Referat udarbejdet af: Bo Vad", "secretary", "Bo Vad"],
    ["Dagens referent: Bo Vad", "secretary", "Bo Vad"],
    ["I mødet deltog Ida Holm og Bo Vad", "present", "Ida Holm og Bo Vad"],
    ["Deltagende bestyrelsesmedlemmer: Ida Holm", "present", "Ida Holm"],
    ["Der var afbud fra: Ida Holm", "absent", "Ida Holm"],
    ["Følgende havde meldt afbud: Ida Holm", "absent", "Ida Holm"],
    ["Fraværende rådsmedlemmer og øvrige:", "absent", ""],
    ["Deltog ikke: Ida Holm", "absent", "Ida Holm"],
    ["Særligt indkaldt: Ole Vad", "guest", "Ole Vad"],
    ["Eksterne deltagere: Ole Vad", "guest", "Ole Vad"],
    ["Indkaldt suppleant: Ole Vad", "substitute", "Ole Vad"],
  ])("reads %s", (line, kind, rest) => {
    expect(readMeetingLabel(line)).toMatchObject({ kind, rest });
  });

  it("takes a time for no label", () => {
    expect(readMeetingLabel("10:30 Kaffe")).toBeNull();
    expect(readMeetingLabel("Vi mødtes på torvet")).toBeNull();
    expect(readMeetingLabel("Der er afbud fra Ida Holm og Bo Vad.")).toBeNull();
  });
});
