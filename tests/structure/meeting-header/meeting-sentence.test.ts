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

  it.each([
    [
      "REFERAT\n\naf ordinær generalforsamling i Ejerforeningen Kajkanten, afholdt tirsdag den 4. maj 2022 kl. 18.00 på Café Ankeret.",
      "Café Ankeret",
    ],
    [
      "REFERAT\n\nDen 4. maj 2022 kl. 18.00 afholdtes ordinær generalforsamling i Åløse Data ApS på selskabets adresse, Fabriksvej 8, 9999 Åløse.",
      null,
    ],
  ])("tells the meeting as it was held: «%s»", (head, location) => {
    expect(meetingOf(head)).toMatchObject({
      body: "generalforsamling",
      date: "2022-05-04",
      startTime: "18:00",
      location,
    });
  });

  it.each([
    ["Onsdag den 4. maj 2022 kl. 9.00-11.00, mødelokale Storebælt", "mødelokale Storebælt"],
    ["Onsdag den 4. maj 2022 kl. 9.00 – Rådhuset, lokale 2.14", "Rådhuset, lokale 2.14"],
    ["Onsdag den 4. maj 2022 kl. 9.00, Kirkevej 4", "Kirkevej 4"],
    ["Onsdag den 4. maj 2022 kl. 9.00, Anders tager kage med", null],
  ])("names a venue after the time: «%s»", (line, location) => {
    expect(meetingOf(`Referat fra Handicaprådets møde\n\n${line}`)?.location ?? null).toBe(
      location,
    );
  });

  it("names the body in the genitive", () => {
    expect(meetingOf("Byrådets møde den 4. maj 2022 kl. 18.00")?.body).toBe("Byrådet");
  });

  it("tells the end where someone ended it", () => {
    const end = "Dirigenten takkede og hævede generalforsamlingen kl. 21.10.";
    const tree = headTree("Generalforsamling den 4. maj 2022", item("Eventuelt", end));
    const header = gatherMeetingHeader(tree).children[0];
    expect(header?.type === "meetingHeader" ? header.meeting.endTime : null).toBe("21:10");
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

  it.each([
    ["Sognehuset onsdag den 5. juni 2024 kl. 19.00", "Sognehuset"],
    ["Mødet i Sognehuset den 5. juni 2024 kl. 19.00", null],
  ])("names a venue before the day: «%s»", (line, location) => {
    expect(meetingOf(`Referat menighedsrådsmøde\n\n${line}`)?.location ?? null).toBe(location);
  });

  it("names a venue below the labelled day", () => {
    const meeting = meetingOf(
      "REFERAT\n\nMøde den: 18. juni 2014 kl. 13.00-15.30\n\nBygning 21, lokale 12\n\nStudienævnet ved Institut for Oldtid",
    );
    expect(meeting).toMatchObject({
      date: "2014-06-18",
      startTime: "13:00",
      endTime: "15:30",
      location: "Bygning 21, lokale 12",
    });
  });

  it("names a venue behind the association that met", () => {
    const held =
      "År 2019, den 25. april kl. 19.00 afholdtes ordinær generalforsamling i E/F Fyrgården";
    expect(meetingOf(`REFERAT\n\n${held} i Medborgerhuset, Torvet 3.`)?.location).toBe(
      "Medborgerhuset, Torvet 3",
    );
    expect(meetingOf(`REFERAT\n\n${held} i Åløse.`)?.location).toBeNull();
  });

  it("names the venue with its address where a sentence tells that the board met", () => {
    const head = "Torsdag den 16. november 2017 kl. 15.00 afholdtes bestyrelsesmøde på";
    const meeting = meetingOf(`REFERAT\n\n${head} selskabets kontor, Værftsgade 10.`);
    expect(meeting?.location).toBe("selskabets kontor, Værftsgade 10");
  });

  it("names the venue of a labelled time and place without its preposition", () => {
    const meeting = meetingOf(
      "REFERAT\n\nTid og sted: Torsdag den 29. januar 2015 kl. 9.30-11.45 i Mødelokale 1.14",
    );
    expect(meeting?.location).toBe("Mødelokale 1.14");
  });

  it("names the body behind a number with its year, and in a title that ends in a stop", () => {
    expect(meetingOf("Referat fra møde nr. 3-2019 i Akademisk Råd")?.body).toBe("Akademisk Råd");
    const board =
      "Referat af bestyrelsesmøde mandag den 14. juni 2021 kl. 19.30-21.45 hos Ida, 2. th.";
    expect(meetingOf(board)?.body).toBe("Bestyrelsen");
  });
});
