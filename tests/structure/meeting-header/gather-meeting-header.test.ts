import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockText } from "../../../src/model/block.js";
import type { AgendaItem, MeetingHeader, MinutesTree } from "../../../src/model/tree.js";
import { gatherAllHeaders } from "../../../src/structure/meeting-header/gather-all-headers.js";
import { gatherMeetingHeader } from "../../../src/structure/meeting-header/gather-meeting-header.js";
import { headTree, item, paragraph } from "./header-tree.js";

function headerOf(tree: MinutesTree): MeetingHeader {
  const header = gatherMeetingHeader(tree).children[0];
  if (header?.type !== "meetingHeader") throw new TypeError("no header");
  return header;
}

/** "Ida Holm (A)" for each person with the attendance. */
function names(header: MeetingHeader, attendance: string): string[] {
  return header.participants.filter((one) => one.attendance === attendance).map((one) => one.name);
}

const textOf = (tree: MinutesTree) =>
  JSON.stringify(tree.children)
    .match(/"value":"[^"]*"/gu)
    ?.sort()
    .join("") ?? "";

describe("gatherMeetingHeader", () => {
  it("reads title, labels and rows of people", () => {
    const header = headerOf(
      headTree(
        "Referat\n\nMøde i Grønforum den 8. september 2023\n\nTid: Den 8. september 2023, kl. 11.00 – 12.30\n\nSted: Åløse Rådhus, M5\n\nDeltagere:\n\nIda Holm (formand)\tÅløse Kommune\nOle Vad\tBrønsted Kommune\n\nAfbud:\n\nTina Krog\tRegion Vest",
        item("Siden sidst"),
      ),
    );
    expect(header.documentType).toBe("referat");
    expect(header.meeting).toEqual({
      title: "Møde i Grønforum den 8. september 2023",
      body: "Grønforum",
      date: "2023-09-08",
      startTime: "11:00",
      endTime: "12:30",
      location: "Åløse Rådhus, M5",
      chair: "Ida Holm",
      secretary: null,
    });
    expect(header.participants).toMatchObject([
      { name: "Ida Holm", role: "formand", organisation: "Åløse Kommune", attendance: "present" },
      { name: "Ole Vad", organisation: "Brønsted Kommune", attendance: "present" },
      { name: "Tina Krog", organisation: "Region Vest", attendance: "absent" },
    ]);
    expect(header.children).toHaveLength(8);
  });

  it.each([
    [
      "REFERAT Vandkredsen d. 25-01-2023\n\nMødedato Onsdag d. 25. januar 2023 kl. 12:00\n\nMødested Hallen Åløse",
      { body: "Vandkredsen", date: "2023-01-25", startTime: "12:00", location: "Hallen Åløse" },
    ],
    [
      "KV-Net (Dagsorden)\n\n26-01-2024 10:00 - 11:30\n\nHotel Fjordblik",
      { body: "KV-Net", startTime: "10:00", endTime: "11:30", location: "Hotel Fjordblik" },
    ],
    [
      "Referat\ntil\nmødet i Åløse Byråd\nden 6. april 2016 kl. 17:00\ni Byrådssalen",
      { body: "Åløse Byråd", date: "2016-04-06", location: "Byrådssalen" },
    ],
    [
      "Referat\n\nBestyrelsesmøde – ejerforeningen Lærkevang\n\nDato: 16/12/2019\nTid: 17:30-19:00",
      { body: "Bestyrelsen", date: "2019-12-16", endTime: "19:00" },
    ],
    [
      "Ejerforeningen, afdeling 2\t19. januar 2019\n\nReferat af bestyrelsesmøde 07. januar 2019",
      { body: "Bestyrelsen", date: "2019-01-07", location: null },
    ],
    [
      "Handicaprådet\n\nPubliceret 27-10-2017\n\nOnsdag den 25-10-2017 kl. 16:15",
      { body: "Handicaprådet", date: "2017-10-25", startTime: "16:15" },
    ],
    [
      "Referat af AFKs Generalforsamling 3/11 2018, i Vandtårnet",
      { body: "generalforsamling", date: "2018-11-03", location: "Vandtårnet" },
    ],
    [
      "Dato\tTid\tSted\n3. maj 2023\t13.00-15.00\tLokale 4",
      { date: "2023-05-03", startTime: "13:00", endTime: "15:00", location: "Lokale 4" },
    ],
    [
      "Møde: KV-Net\nMødetid: 10. november 2023kl. 10:00\nMødested: Hotel Fjordblik",
      { body: "KV-Net", date: "2023-11-10", startTime: "10:00" },
    ],
    [
      "Klima-, Teknik- og Miljøudvalget\n\nMødedato: 19. marts 2025\nMødetid: kl. 15:30\nMødested: Mødelokale 5",
      { body: "Klima-, Teknik- og Miljøudvalget", location: "Mødelokale 5" },
    ],
    [
      "Mødereferat\n\nSejlklubben Vågen\n\nMandag den 4. maj 2022\nKl. 13.00\nPejsehjørnet",
      { body: "Sejlklubben Vågen", date: "2022-05-04", location: "Pejsehjørnet" },
    ],
    ["KV-Net\n\nReferat\n\nDato: 4. maj 2022", { body: "KV-Net", date: "2022-05-04" }],
  ])("reads the meeting of %j", (head, meeting) => {
    expect(headerOf(headTree(head, item("Godkendelse"))).meeting).toMatchObject(
      "body" in meeting && meeting.body === "generalforsamling"
        ? { ...meeting, body: expect.stringMatching(/^generalforsamling$/iu) }
        : meeting,
    );
  });

  it.each([
    ["Til stede: Henrik, Morten, Klavs og Palle", ["Henrik", "Morten", "Klavs", "Palle"], []],
    [
      "Til stede: Ida Holm, Ole Vad og Tina Krog\nAfbud: Per Sø. Per havde sendt sine forslag.",
      ["Ida Holm", "Ole Vad", "Tina Krog"],
      ["Per Sø"],
    ],
    ["Deltagere\nIda Holm\nOle Vad\n\nAfbud\nPer Sø", ["Ida Holm", "Ole Vad"], ["Per Sø"]],
    [
      "Til stede: Ida Holm, Ole Vad, Tina\nKrog Bjerre og Per Sø",
      ["Ida Holm", "Ole Vad", "Tina Krog Bjerre", "Per Sø"],
      [],
    ],
    [
      "Tilstede\tAfbud\nIda Holm\tPer Sø\nOle Vad\tSteen Bæk",
      ["Ida Holm", "Ole Vad"],
      ["Per Sø", "Steen Bæk"],
    ],
    ["Medlemmer:\nIda Holm\nPer Sø\n\nFraværende:\nPer Sø", ["Ida Holm"], ["Per Sø"]],
    [
      "Medlemmer:\nIda Holm DH Ole Vad DH\nTina Krog Bjerre Per Sø",
      ["Ida Holm", "Ole Vad", "Tina Krog Bjerre", "Per Sø"],
      [],
    ],
    ["Tilstede er bestyrelsen og 2 medlemmer.", [], []],
    ["Afbud: Ingen", [], []],
  ])("reads the people of %j", (head, present, absent) => {
    const header = headerOf(headTree(head, item("Godkendelse")));
    expect(names(header, "present")).toEqual(present);
    expect(names(header, "absent")).toEqual(absent);
  });

  it("keeps a person who stands in both lists in both", () => {
    const header = headerOf(
      headTree("Deltagere:\nIda Holm\nOle Vad\n\nAfbud:\nOle Vad", item("A")),
    );
    expect(header.participants.filter((one) => one.name === "Ole Vad")).toHaveLength(2);
  });

  it("reads groups, parties, roles and notes", () => {
    const header = headerOf(
      headTree(
        "Deltagere:\nForældrevalgte:\nMette Sand (A), formand\nÅløse Kommune:\nOle Vad (forlod mødet kl. 10)",
        item("A"),
      ),
    );
    expect(header.participants).toMatchObject([
      { name: "Mette Sand", party: "A", role: "formand", organisation: "Forældrevalgte" },
      {
        name: "Ole Vad",
        organisation: "Åløse Kommune",
        attendance: "partial",
        note: "forlod mødet kl. 10",
      },
    ]);
  });

  it("takes people from items that are lists", () => {
    const header = headerOf(
      headTree("Dagsorden til møde den 15. maj 2024", item("Fraværende: Ida Holm", "-")),
    );
    expect(names(header, "absent")).toEqual(["Ida Holm"]);
    const listed = headerOf(
      headTree("Referat", item("Til stede:", "(a) Ida Holm;\n(b) Ole Vad; og\n(c) Tina Krog.")),
    );
    expect(names(listed, "present")).toEqual(["Ida Holm", "Ole Vad", "Tina Krog"]);
  });

  it("takes absentees from the first item only where the head lists nobody", () => {
    const first = item("Godkendelse", "Afbud:\n\nIda Holm (Åløse)\n\nDagsordenen blev godkendt.");
    expect(names(headerOf(headTree("KV-Net (Dagsorden)", first)), "absent")).toEqual(["Ida Holm"]);
    expect(names(headerOf(headTree("Deltagere: Ole Vad, Ida Holm", first)), "absent")).toEqual([]);
  });

  it("calls an agenda with decided items minutes", () => {
    expect(headerOf(headTree("Dagsorden", item("A"))).documentType).toBe("referat");
    expect(
      headerOf(headTree("Dagsorden", item("A", "Det drøftes.", "indstilling"))).documentType,
    ).toBe("dagsorden");
    expect(headerOf(headTree("Åløse", item("A", "Det drøftes.", "tekst"))).documentType).toBe(
      "ukendt",
    );
  });

  it("reads chair, secretary and end from the closing lines", () => {
    const tree = headTree(
      "Referat af ordinær generalforsamling den 4. maj 2022 kl. 19",
      item("Eventuelt"),
      {
        type: "backMatter",
        children: [
          paragraph("Mødet blev hævet kl. 21.05."),
          paragraph("Dirigent: Ida Holm\nReferent: Ole Vad"),
        ],
      },
    );
    const { meeting } = headerOf(tree);
    expect(meeting).toMatchObject({ chair: "Ida Holm", secretary: "Ole Vad", endTime: "21:05" });
  });

  it("leaves what is not about the meeting where it stands", () => {
    const tree = gatherMeetingHeader(
      headTree("Referat fra møde i Grønforum\n\nHUSK: Sæt kryds i kalenderen!", item("A")),
    );
    expect(tree.children.map((child) => child.type)).toEqual([
      "meetingHeader",
      "paragraph",
      "agendaItem",
    ]);
  });

  it("works on embedded minutes", () => {
    const inner = {
      ...headTree("Møde: KV-Net\nMødetid: 10. november 2023 kl. 10:00", item("A")),
      type: "minutesRoot" as const,
    };
    const host: AgendaItem = {
      ...item("Godkendelse af referat"),
      children: [
        {
          type: "embeddedDocument",
          kind: "minutes",
          title: null,
          reading: { confidence: 1, evidence: [] },
          children: [inner],
        },
      ],
    };
    const [, outer] = gatherAllHeaders(headTree("Referat", host)).children;
    expect(JSON.stringify(outer)).toContain('"body":"KV-Net"');
    const header = gatherMeetingHeader(inner).children[0];
    expect(header?.type === "meetingHeader" && header.meeting.body).toBe("KV-Net");
  });

  it("keeps every character and changes nothing the second time", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "Deltagere:",
        "Afbud: Ida Holm",
        "Referat",
        "Dato: 4. maj 2022",
        "Ole Vad\tÅløse Kommune",
        "Byrådet",
        "kl. 10-12",
        ":",
        "(",
        "Til stede",
      ),
      fc.string({ unit: "grapheme", maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), fc.boolean(), (lines, items) => {
        const blocks = lines.map((text) => paragraph(text));
        const tree: MinutesTree = {
          type: "root",
          children: [...blocks, ...(items ? [item("A")] : [])],
        };
        const once = gatherMeetingHeader(tree);
        expect(textOf(once)).toBe(textOf(tree));
        expect(gatherMeetingHeader(once)).toEqual(once);
        for (const child of once.children)
          if (child.type === "paragraph") expect(blockText(child)).toBeDefined();
      }),
    );
  });
});
