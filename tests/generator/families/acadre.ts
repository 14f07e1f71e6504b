import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { bodyStyle, sectionBlocks } from "../layout/body-blocks.js";
import { contentsLines } from "../layout/contents-lines.js";
import { labelledLines } from "../layout/labelled-lines.js";
import { peopleLines } from "../layout/people-lines.js";
import { longDate, shortDate, weekday } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import { type Meeting, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** Acadre-like: running numbers, "Beslutning i Handicaprådet den 3. november 2015". */
export const acadre: Family = {
  name: "acadre",
  formats,
  plan: {
    documentType: "beslutningsprotokol",
    body: "advisory",
    numbering: ["running", "running", "plain"],
    items: { least: 4, most: 8 },
    sections: [
      { kind: "sagsfremstilling", headings: ["Sagsfremstilling"], chance: 1, content: "case" },
      { kind: "lovgrundlag", headings: ["Lovgrundlag"], chance: 0.3, content: "law" },
      {
        kind: "oekonomi",
        headings: ["Økonomiske konsekvenser"],
        chance: 0.4,
        content: "economy",
      },
      {
        kind: "indstilling",
        headings: ["Administrationens indstilling", "Indstilling"],
        chance: 0.9,
        content: "recommendation",
      },
      {
        kind: "beslutning",
        headings: ["Beslutning i {body} den {date}", "{body}s beslutning den {date}"],
        chance: 1,
        content: "decision",
      },
    ],
    caseNumberForm: "journal",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0, location: 1, chair: false, secretary: false },
    people: { least: 5, most: 10, absentMost: 3, organisation: false, role: 0, party: false },
    chances: {
      ...noChances,
      contents: 1,
      caseNumbers: 1,
      list: 0.4,
      quotation: 0.4,
      longTitle: 0.3,
      table: 0.1,
    },
  },
  layout,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const body = bodyStyle({
    automaticLists: random.chance(0.3),
    subtitle: { bold: true, italic: true },
  });
  const styled = random.chance(0.4);
  const heading = { level: null, look: { bold: true }, after: "", capitals: false };
  const people = meeting.participants;
  const form = random.pick(["columns", "commas", "lines", "numbered"] as const);
  const day = weekday(meeting.date);
  const blocks: StyledBlock[] = [
    paragraph(meeting.body, { bold: true, sizePoints: 18 }),
    paragraph("Beslutningsprotokol", { bold: true, sizePoints: 13 }),
    ...labelledLines(
      [
        { label: "Dato", value: `${day} den ${shortDate(meeting.date)}` },
        { label: "Mødetidspunkt", value: `kl. ${meeting.startTime}` },
        { label: "Sted", value: meeting.location },
      ],
      random.pick(["tab", "colon", "below"]),
    ),
    ...contentsLines(meeting, {
      heading: "Indholdsfortegnelse:",
      label: (item) => `${item.number} `,
      pages: random.chance(0.5),
      presenters: false,
      groups: false,
    }),
    ...peopleLines(
      "Medlemmer",
      people.filter((one) => one.attendance === "present"),
      form,
    ),
    ...peopleLines(
      "Fraværende",
      people.filter((one) => one.attendance === "absent"),
      form,
    ),
  ];
  for (const item of meetingItems(meeting)) {
    const look = { bold: true, sizePoints: 13, gapAbovePoints: 16, keepWithNext: true };
    blocks.push(
      paragraph(`${item.number}. ${item.title}`, look, { headingLevel: styled ? 2 : null }),
      paragraph(item.caseNumber ?? ""),
    );
    for (const section of item.sections) blocks.push(...sectionBlocks(section, heading, body));
  }
  return {
    title: meeting.body,
    font: "Liberation Serif",
    bodyPoints: 11,
    header: [`${meeting.body}, ${longDate(meeting.date)}`],
    footer: ["{page}"],
    blocks,
  };
}
