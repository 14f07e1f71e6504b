import { paragraph, type StyledBlock, type StyledDocument, type TableCell } from "../document.js";
import { type Family, formats } from "../family.js";
import { bodyBlocks, bodyStyle } from "../layout/body-blocks.js";
import { itemCell } from "../layout/item-cell.js";
import { meetingHead } from "../layout/meeting-head.js";
import { noChances } from "../make/plan.js";
import { type Meeting, type MeetingItem, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** Building-site minutes: "1.0 Siden sidst", "1.1 Stillads", who sees to it and until when at the right. */
export const siteMeeting: Family = {
  name: "site-meeting",
  formats,
  plan: {
    documentType: "referat",
    body: "site",
    numbering: ["zeros"],
    items: { least: 5, most: 8 },
    sections: [{ kind: "tekst", headings: [null], chance: 1, content: "minutes" }],
    caseNumberForm: "kle",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0.4, location: 1, chair: false, secretary: true },
    people: { least: 4, most: 8, absentMost: 2, organisation: false, role: 0, party: false },
    chances: { ...noChances, list: 0.15 },
    listForms: ["bullet", "dash"],
  },
  layout,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const number = random.integer(2, 31);
  const form = random.pick(["lines", "ruled", "plain"] as const);
  const blocks: StyledBlock[] = [
    ...meetingHead(meeting, {
      title: random.pick([`Byggemødereferat nr. ${number}`, `Referat af byggemøde nr. ${number}`]),
      labelled: random.pick(["colon", "tab", "table"]),
      people: random.pick(["commas", "lines"]),
      present: random.pick(["Deltagere", "Til stede"]),
    }),
    paragraph([{ text: "Sag:", bold: true }, { text: ` ${meeting.organisation}` }]),
    ...(form === "lines" ? lines(meeting, random) : table(meeting, form === "ruled")),
  ];
  return {
    title: `Byggemøde nr. ${number}`,
    font: "Liberation Sans",
    bodyPoints: 10,
    header: [meeting.organisation],
    footer: ["Side {page} af {pages}"],
    blocks,
  };
}

function lines(meeting: Meeting, random: Random): StyledBlock[] {
  const boldMatters = random.chance(0.7);
  const body = bodyStyle();
  const itemBlocks = (item: MeetingItem, depth: number): StyledBlock[] => [
    paragraph(`${item.number}\t${item.title}`, {
      bold: depth === 0 || boldMatters,
      sizePoints: depth === 0 ? 12 : null,
      gapAbovePoints: depth === 0 ? 12 : 6,
      tabStopsPoints: [36],
      keepWithNext: true,
    }),
    ...item.sections.flatMap((section) => bodyBlocks(section.blocks, body)),
    ...item.subitems.flatMap((matter) => itemBlocks(matter, 1)),
  ];
  return [
    paragraph("Ansvarlig\tFrist", { alignment: "right", bold: true }),
    ...meetingItems(meeting).flatMap((item) => itemBlocks(item, 0)),
  ];
}

function table(meeting: Meeting, borders: boolean): StyledBlock[] {
  const cell = (text: string, bold = false): TableCell => ({
    paragraphs: [paragraph(text, { bold })],
  });
  const row = (item: MeetingItem): TableCell[] => {
    const blocks = item.sections.flatMap((section) => section.blocks);
    const task = blocks.find((block) => block.type === "task");
    return [
      cell(item.number ?? "", item.subitems.length > 0),
      itemCell(
        item.title,
        blocks.filter((block) => block.type !== "task"),
      ),
      cell(task?.initials ?? ""),
      cell(task?.deadline ?? ""),
    ];
  };
  const heads = ["Pkt.", "Emne", "Ansvarlig", "Frist"].map((head) => cell(head, true));
  const rows = meetingItems(meeting).flatMap((item) => [item, ...item.subitems].map(row));
  return [
    {
      type: "table",
      borders,
      headed: true,
      widthsPercent: [9, 61, 14, 16],
      rows: [heads, ...rows],
    },
  ];
}
