import { paragraph, type StyledBlock, type StyledDocument, type TableCell } from "../document.js";
import { type Family, formats } from "../family.js";
import { textCell } from "../layout/item-cell.js";
import { meetingHead } from "../layout/meeting-head.js";
import { noChances } from "../make/plan.js";
import { type Meeting, type MeetingItem, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** A committee whose headings stand in the margin: "Indstilling" at the left, its text at the right. */
export const sideHeads: Family = {
  name: "side-heads",
  formats,
  plan: {
    documentType: "referat",
    body: "committee",
    numbering: ["plain", "running"],
    items: { least: 4, most: 7 },
    sections: [
      {
        kind: "sagsfremstilling",
        headings: ["Sagsfremstilling", "Sagsbeskrivelse"],
        chance: 1,
        content: "case",
      },
      { kind: "oekonomi", headings: ["Økonomi"], chance: 0.4, content: "economy" },
      { kind: "indstilling", headings: ["Indstilling"], chance: 0.9, content: "recommendation" },
      { kind: "beslutning", headings: ["Beslutning"], chance: 1, content: "decision" },
    ],
    caseNumberForm: "journal",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0.4, location: 1, chair: false, secretary: false },
    people: { least: 5, most: 8, absentMost: 2, organisation: false, role: 0, party: true },
    chances: { ...noChances, frameItems: 0.5, caseNumbers: 0.5, list: 0.2, quotation: 0.2 },
  },
  layout,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const label = random.pick(["Punkt {n}: ", "{n}. ", "Pkt. {n} "]);
  const after = random.pick(["", ":"]);
  const bold = random.chance(0.6);
  const blocks: StyledBlock[] = meetingHead(meeting, {
    title: `Referat af møde i ${meeting.body}`,
    labelled: random.pick(["colon", "table"]),
    people: random.pick(["commas", "lines"]),
    present: random.pick(["Deltagere", "Til stede"]),
  });
  for (const item of meetingItems(meeting)) {
    const look = { bold: true, sizePoints: 13, gapAbovePoints: 14, keepWithNext: true };
    blocks.push(paragraph(label.replace("{n}", item.number ?? "") + item.title, look), {
      type: "table",
      borders: false,
      headed: false,
      widthsPercent: [24, 76],
      rows: sideRows(item, after, bold),
    });
  }
  return {
    title: `Referat ${meeting.body}`,
    font: random.pick(["Liberation Sans", "DejaVu Sans"]),
    bodyPoints: 10,
    header: [],
    footer: ["Side {page}"],
    blocks,
  };
}

function sideRows(item: MeetingItem, after: string, bold: boolean): TableCell[][] {
  const head = (text: string): TableCell => ({ paragraphs: [paragraph(text + after, { bold })] });
  const sections = item.sections.map((section) => [
    head(section.heading ?? ""),
    textCell(section.blocks),
  ]);
  if (item.caseNumber === null) return sections;
  const caseNumber = { paragraphs: [paragraph(item.caseNumber)] };
  return [[head("Sagsnr."), caseNumber], ...sections];
}
