import { paragraph, type StyledBlock, type StyledDocument, textTable } from "../document.js";
import { type Family, formats } from "../family.js";
import { attachmentLines } from "../layout/attachment-lines.js";
import { bodyStyle, sectionBlocks } from "../layout/body-blocks.js";
import { peopleLines } from "../layout/people-lines.js";
import { longDate } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import type { Meeting, MeetingItem } from "../meeting.js";
import type { Random } from "../random.js";

/** An eDoc export: number and title in cells of a table, five running lines, "Sagsnr.:". */
export const edoc: Family = {
  name: "edoc",
  formats,
  plan: {
    documentType: "referat",
    body: "committee",
    numbering: ["plain", "running"],
    items: { least: 4, most: 8 },
    sections: [
      { kind: "resume", headings: ["Resume"], chance: 0.5, content: "summary" },
      { kind: "sagsfremstilling", headings: ["Sagsfremstilling"], chance: 1, content: "case" },
      { kind: "lovgrundlag", headings: ["Lovgrundlag"], chance: 0.4, content: "law" },
      { kind: "oekonomi", headings: ["Økonomi"], chance: 0.5, content: "economy" },
      { kind: "hoering", headings: ["Høring"], chance: 0.3, content: "hearing" },
      {
        kind: "indstilling",
        headings: ["Forvaltningens indstilling", "Indstilling"],
        chance: 1,
        content: "recommendation",
      },
      { kind: "beslutning", headings: ["Beslutning"], chance: 1, content: "decision" },
    ],
    caseNumberForm: "journal",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0, location: 1, chair: false, secretary: false },
    people: { least: 5, most: 9, absentMost: 2, organisation: false, role: 0.3, party: false },
    chances: {
      ...noChances,
      contents: 0.8,
      closedGroup: 0.4,
      caseNumbers: 1,
      attachments: 0.4,
      list: 0.3,
      longTitle: 0.3,
      table: 0.2,
    },
  },
  layout,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const cells = random.chance(0.75);
  const body = bodyStyle({ automaticLists: random.chance(0.5) });
  const colon = random.chance(0.5) ? ":" : "";
  const heading = { level: null, look: { bold: true }, after: colon, capitals: false };
  const people = meeting.participants;
  const blocks: StyledBlock[] = [
    paragraph("Referat", { sizePoints: 16, bold: true }),
    paragraph(meeting.body, { sizePoints: 16, bold: true }),
    paragraph(`${longDate(meeting.date)} kl. ${meeting.startTime}`),
    paragraph(`Mødested: ${meeting.location}`),
    ...peopleLines(
      "Medlemmer",
      people.filter((one) => one.attendance === "present"),
      "lines",
    ),
    ...peopleLines(
      "Fraværende",
      people.filter((one) => one.attendance === "absent"),
      "lines",
    ),
    ...contents(meeting),
  ];
  for (const group of meeting.groups) {
    if (group.title)
      blocks.push(paragraph(group.title, { bold: true, gapAbovePoints: 12, keepWithNext: true }));
    for (const item of group.items) {
      blocks.push(...(cells ? [itemTable(item)] : itemLines(item)));
      if (item.caseNumber) blocks.push(paragraph(`Sagsnr.: ${item.caseNumber}`));
      for (const section of item.sections) blocks.push(...sectionBlocks(section, heading, body));
      if (item.attachments.length > 0) {
        blocks.push(paragraph(`Bilag${colon}`, { bold: true, keepWithNext: true }));
        blocks.push(...attachmentLines(item.attachments, null));
      }
    }
  }
  return {
    title: `${meeting.body} - Referat - ${longDate(meeting.date)}`,
    font: "Liberation Sans",
    bodyPoints: 10,
    header: [
      meeting.organisation,
      meeting.body,
      longDate(meeting.date),
      "Referat",
      "Side {page} af {pages}",
    ],
    footer: [],
    blocks,
  };
}

function itemTable(item: MeetingItem): StyledBlock {
  const look = { bold: true, sizePoints: 12, gapAbovePoints: 6, keepWithNext: true };
  return {
    ...textTable([["", ""]], { borders: false, widthsPercent: [10, 90] }),
    rows: [
      [
        { paragraphs: [paragraph(`${item.number}.`, look)] },
        { paragraphs: [paragraph(item.title, look)] },
      ],
    ],
  };
}

/** Number and title on lines of their own, as an export without tables leaves them. */
function itemLines(item: MeetingItem): StyledBlock[] {
  const look = { bold: true, sizePoints: 12, keepWithNext: true };
  return [
    paragraph(`${item.number}.`, { ...look, gapAbovePoints: 10, gapBelowPoints: 0 }),
    paragraph(item.title, look),
  ];
}

function contents(meeting: Meeting): StyledBlock[] {
  if (!meeting.contents) return [];
  return meeting.groups.flatMap((group) => [
    paragraph(group.title ?? "Indholdsfortegnelse", { bold: true, gapAbovePoints: 10 }),
    textTable(
      group.items.map((item) => [`${item.number}.`, item.title]),
      { borders: false, widthsPercent: [10, 90] },
    ),
  ]);
}
