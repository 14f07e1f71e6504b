import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { attachmentLines } from "../layout/attachment-lines.js";
import { bodyStyle, sectionBlocks } from "../layout/body-blocks.js";
import { contentsLines } from "../layout/contents-lines.js";
import { longDate } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import type { Meeting, MeetingItem } from "../meeting.js";
import type { Random } from "../random.js";

/** SBSYS-like: "1. Titel", then "Åbent - 00.22.00-G01-1-16", headings in capitals, groups A to C. */
export const sbsys: Family = {
  name: "sbsys",
  formats,
  plan: {
    documentType: "referat",
    body: "committee",
    numbering: ["plain"],
    items: { least: 5, most: 9 },
    sections: [
      { kind: "resume", headings: ["Resumé"], chance: 0.8, content: "summary" },
      { kind: "indstilling", headings: ["Indstilling"], chance: 0.8, content: "recommendation" },
      { kind: "beslutning", headings: ["Beslutning"], chance: 1, content: "decision" },
      { kind: "sagsfremstilling", headings: ["Sagsfremstilling"], chance: 1, content: "case" },
      { kind: "konsekvenser", headings: ["Effekt"], chance: 0.4, content: "consequence" },
      { kind: "oekonomi", headings: ["Økonomi"], chance: 0.7, content: "economy" },
    ],
    caseNumberForm: "kle",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0, location: 1, chair: false, secretary: false },
    people: null,
    chances: {
      ...noChances,
      contents: 0.4,
      kindGroups: 0.6,
      closedGroup: 0.3,
      caseNumbers: 1,
      attachments: 0.3,
      votes: 0.15,
      list: 0.3,
      quotation: 0.2,
    },
  },
  layout,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const styled = random.chance(0.4);
  const repeatsGroup = random.chance(0.5);
  const body = bodyStyle({ automaticLists: random.chance(0.5) });
  const heading = { level: styled ? 3 : null, look: { bold: true }, after: "", capitals: true };
  const blocks: StyledBlock[] = [
    paragraph("Referat", { bold: true, sizePoints: 18, gapBelowPoints: 0 }),
    paragraph("til", {}, { tight: true }),
    paragraph(`mødet i ${meeting.body}`, {}, { tight: true }),
    paragraph(`den ${longDate(meeting.date)} kl. ${meeting.startTime}`, {}, { tight: true }),
    paragraph(`i ${meeting.location}`, { gapBelowPoints: 18 }, { tight: true }),
    ...contentsLines(meeting, {
      heading: "Indholdsfortegnelse",
      label: (item) => `${item.number}. `,
      pages: true,
      presenters: false,
      groups: true,
    }),
  ];
  for (const group of meeting.groups) {
    const groupLook = { bold: true, sizePoints: 14, gapAbovePoints: 16, keepWithNext: true };
    if (group.title) blocks.push(paragraph(group.title, groupLook));
    for (const item of group.items) {
      blocks.push(...headingBlocks(item, styled));
      if (group.title && repeatsGroup) blocks.push(paragraph(group.title));
      blocks.push(paragraph(`${item.closed ? "Lukket" : "Åbent"} - ${item.caseNumber}`));
      for (const section of item.sections) blocks.push(...sectionBlocks(section, heading, body));
      if (item.attachments.length > 0) {
        blocks.push(
          paragraph("BILAG", { bold: true, keepWithNext: true }, { headingLevel: heading.level }),
        );
        blocks.push(...attachmentLines(item.attachments, null));
      }
    }
  }
  return {
    title: `Referat ${meeting.body}`,
    font: "Liberation Serif",
    bodyPoints: 11,
    header: random.chance(0.5) ? [`Referat, ${meeting.body}, ${longDate(meeting.date)}`] : [],
    footer: ["{page}"],
    blocks,
  };
}

function headingBlocks(item: MeetingItem, styled: boolean): StyledBlock[] {
  const look = { bold: true, sizePoints: 13, gapAbovePoints: 14, keepWithNext: true };
  return [paragraph(`${item.number}. ${item.title}`, look, { headingLevel: styled ? 2 : null })];
}
