import { describe, expect, it } from "vitest";
import { gatherMeetingHeader } from "../../../src/structure/meeting-header/gather-meeting-header.js";
import { headTree, item } from "./header-tree.js";

function meetingOf(head: string) {
  const header = gatherMeetingHeader(headTree(head, item("Siden sidst"))).children[0];
  return header?.type === "meetingHeader" ? header.meeting : null;
}

describe("a sentence of the head about the meeting", () => {
  it.each([
    ["Mødet holdes kl. 19.00 i Sognegården", "Sognegården"],
    ["Mødet blev holdt i Åløse Forsamlingshus kl. 19", "Åløse Forsamlingshus"],
    ["Generalforsamlingen finder sted kl. 19.00 på Hotel Fjordblik.", "Hotel Fjordblik"],
  ])("tells time and place: «%s»", (sentence, location) => {
    const meeting = meetingOf(
      `Dagsorden til møde den 4. maj 2022\n\nÅløse Menighedsråd\n\n${sentence}`,
    );
    expect(meeting).toMatchObject({ startTime: "19:00", location });
  });

  it("tells nothing where it is about the next meeting", () => {
    const meeting = meetingOf(
      "Dagsorden til møde den 4. maj 2022\n\nÅløse Menighedsråd\n\nNæste møde holdes kl. 19.00 i Sognegården",
    );
    expect(meeting).toMatchObject({ startTime: null, location: null });
  });

  it("keeps the article of an organ's name", () => {
    const meeting = meetingOf("Referat af møde i Den Fælles Havnestyregruppe den 4. maj 2022");
    expect(meeting?.body).toBe("Den Fælles Havnestyregruppe");
  });
});
