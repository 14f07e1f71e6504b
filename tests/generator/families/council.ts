import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { attachmentLines } from "../layout/attachment-lines.js";
import { bodyStyle, sectionBlocks } from "../layout/body-blocks.js";
import { contentsLines } from "../layout/contents-lines.js";
import { labelledLines } from "../layout/labelled-lines.js";
import { peopleLines } from "../layout/people-lines.js";
import { longDate } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import { type Meeting, type MeetingItem, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** A municipal council: open and closed items, votes, "Byrådets beslutning den …". */
export const council: Family = {
  name: "council",
  formats,
  plan: {
    documentType: "referat",
    body: "council",
    numbering: ["plain", "running"],
    items: { least: 5, most: 10 },
    sections: [
      { kind: "resume", headings: ["Resume", "Resumé"], chance: 0.7, content: "summary" },
      {
        kind: "sagsfremstilling",
        headings: ["Sagsfremstilling", "Sagsbeskrivelse"],
        chance: 1,
        content: "case",
      },
      {
        kind: "oekonomi",
        headings: ["Økonomi", "Økonomiske konsekvenser"],
        chance: 0.5,
        content: "economy",
      },
      { kind: "lovgrundlag", headings: ["Lovgrundlag"], chance: 0.3, content: "law" },
      { kind: "hoering", headings: ["Høring"], chance: 0.2, content: "hearing" },
      { kind: "indstilling", headings: ["Indstilling"], chance: 0.9, content: "recommendation" },
      {
        kind: "beslutning",
        headings: ["{body}s beslutning den {date}", "Beslutning", "Beslutning i {body} den {date}"],
        chance: 1,
        content: "decision",
      },
    ],
    caseNumberForm: "sagsnr",
    attachmentFiles: false,
    attachmentLabels: true,
    embedded: "attachment",
    header: { endTime: 0.5, location: 1, chair: false, secretary: false },
    people: { least: 7, most: 15, absentMost: 3, organisation: false, role: 0, party: true },
    chances: {
      ...noChances,
      frameItems: 0.5,
      contents: 0.6,
      closedGroup: 0.7,
      caseNumbers: 0.7,
      attachments: 0.4,
      votes: 0.25,
      list: 0.3,
      subtitle: 0.3,
      table: 0.2,
      longTitle: 0.2,
      quotation: 0.3,
    },
  },
  layout,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const styled = random.chance(0.6);
  const prefix = random.pick(["Punkt {n}: ", "{n}. ", "Pkt. {n} ", "{n} "]);
  const label = (item: MeetingItem) => prefix.replace("{n}", item.number ?? "");
  const body = bodyStyle({ automaticLists: random.chance(0.5) });
  const heading = { level: styled ? 3 : null, look: { bold: true }, after: "", capitals: false };
  const blocks: StyledBlock[] = [
    ...headerBlocks(meeting, random),
    ...contentsLines(meeting, {
      heading: "Indholdsfortegnelse",
      label,
      pages: random.chance(0.6),
      presenters: false,
      groups: true,
    }),
  ];
  for (const group of meeting.groups) {
    if (group.title) {
      const look = { bold: true, sizePoints: 15, gapAbovePoints: 14, keepWithNext: true };
      blocks.push(paragraph(group.title, look, { headingLevel: styled ? 1 : null }));
    }
    for (const item of group.items) {
      const look = { bold: true, sizePoints: 13, gapAbovePoints: 14, keepWithNext: true };
      blocks.push(paragraph(label(item) + item.title, look, { headingLevel: styled ? 2 : null }));
      if (item.caseNumber) blocks.push(paragraph(`Sagsnr.: ${item.caseNumber}`));
      for (const section of item.sections) blocks.push(...sectionBlocks(section, heading, body));
      if (item.attachments.length > 0) {
        const section = { kind: "bilag" as const, heading: "Bilag", blocks: [] };
        blocks.push(...sectionBlocks(section, heading, body));
        blocks.push(...attachmentLines(item.attachments, null));
      }
    }
  }
  return {
    title: `Referat ${meeting.body}`,
    font: random.pick(["Liberation Sans", "DejaVu Sans"]),
    bodyPoints: 10,
    header: [`${meeting.body} ${longDate(meeting.date)}`],
    footer: ["Side {page} af {pages}"],
    blocks,
  };
}

function headerBlocks(meeting: Meeting, random: Random): StyledBlock[] {
  const people = meeting.participants;
  const title = random.chance(0.5) ? meeting.body : `${meeting.body} i ${meeting.organisation}`;
  const end = meeting.endTime === null ? "" : ` - ${meeting.endTime}`;
  return [
    paragraph("Referat", { bold: true, sizePoints: 20 }),
    paragraph(title, { bold: true, sizePoints: 15 }),
    ...labelledLines(
      [
        { label: "Mødedato", value: longDate(meeting.date) },
        { label: "Mødetid", value: `kl. ${meeting.startTime}${end}` },
        { label: "Mødested", value: meeting.location },
      ],
      random.pick(["colon", "tab", "table"]),
    ),
    ...peopleLines(
      random.pick(["Deltagere", "Til stede"]),
      people.filter((person) => person.attendance === "present"),
      random.pick(["lines", "commas", "columns", "numbered"]),
    ),
    ...peopleLines(
      random.pick(["Fraværende", "Afbud"]),
      people.filter((person) => person.attendance === "absent"),
      "commas",
    ),
    ...(meetingItems(meeting).length > 12 ? [{ type: "pageBreak" as const }] : []),
  ];
}
