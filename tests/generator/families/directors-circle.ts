import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { attachmentLines } from "../layout/attachment-lines.js";
import { bodyStyle, sectionBlocks } from "../layout/body-blocks.js";
import { contentsLines } from "../layout/contents-lines.js";
import { labelledLines } from "../layout/labelled-lines.js";
import { longDate, shortDate, weekday } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import { type Meeting, type MeetingItem, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** A directors' circle as FirstAgenda prints it: "Punkt 1:", Bilag on top, title again, capitals. */
export const directorsCircle: Family = {
  name: "directors-circle",
  formats,
  plan: {
    documentType: "referat",
    body: "joint",
    numbering: ["plain"],
    items: { least: 4, most: 9 },
    sections: [
      { kind: "referat", headings: ["Referat"], chance: 1, content: "minutes" },
      { kind: "resume", headings: ["Resumé", "Resume"], chance: 0.9, content: "summary" },
      { kind: "indstilling", headings: ["Indstilling"], chance: 0.9, content: "recommendation" },
      { kind: "sagsfremstilling", headings: ["Sagsfremstilling"], chance: 0.9, content: "case" },
      {
        kind: "bemaerkninger",
        headings: ["Kommunale bemærkninger"],
        chance: 0.3,
        content: "remark",
      },
    ],
    caseNumberForm: "kle",
    attachmentFiles: true,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0, location: 1, chair: false, secretary: false },
    people: null,
    chances: {
      ...noChances,
      frameItems: 0.5,
      contents: 1,
      attachments: 0.6,
      longTitle: 0.3,
      list: 0.4,
      subtitle: 0.6,
      quotation: 0.2,
      table: 0.1,
    },
  },
  layout,
};

const blue = "#1f4e79";

function layout(meeting: Meeting, random: Random): StyledDocument {
  const styled = random.chance(0.5);
  const body = bodyStyle({
    automaticLists: random.chance(0.5),
    subtitle: { bold: true, keepWithNext: true },
  });
  const blocks: StyledBlock[] = [
    paragraph(`REFERAT ${meeting.body} d. ${shortDate(meeting.date)}`, {
      bold: true,
      sizePoints: 18,
    }),
    ...labelledLines(
      [
        { label: "Mødedato", value: dateLine(meeting) },
        { label: "Mødested", value: meeting.location },
      ],
      random.pick(["bare", "colon", "table"]),
    ),
    ...contentsLines(meeting, {
      heading: "Indholdsfortegnelse",
      label: () => "",
      pages: true,
      presenters: false,
      groups: false,
    }),
  ];
  const newPage = random.chance(0.3);
  for (const item of meetingItems(meeting)) {
    if (newPage) blocks.push({ type: "pageBreak" });
    blocks.push(...itemBlocks(item, styled));
    const heading = {
      level: styled ? 3 : null,
      look: { bold: true, colour: blue },
      after: "",
      capitals: true,
    };
    for (const section of item.sections) blocks.push(...sectionBlocks(section, heading, body));
  }
  return {
    title: `Referat ${meeting.body}`,
    font: "Liberation Sans",
    bodyPoints: 10,
    header: [],
    footer: random.chance(0.6) ? ["Side {page}"] : ["{page}"],
    blocks,
  };
}

function dateLine(meeting: Meeting): string {
  const day = weekday(meeting.date);
  const named = day.charAt(0).toLocaleUpperCase("da") + day.slice(1);
  return `${named} d. ${longDate(meeting.date)} kl. ${meeting.startTime}`;
}

function itemBlocks(item: MeetingItem, styled: boolean): StyledBlock[] {
  const look = { bold: true, sizePoints: 14, gapAbovePoints: 14, keepWithNext: true, colour: blue };
  const repeated = { bold: true, sizePoints: 12, gapAbovePoints: 8, keepWithNext: true };
  const blocks: StyledBlock[] = [
    paragraph(`Punkt ${item.number}: ${item.title}`, look, { headingLevel: styled ? 1 : null }),
  ];
  if (item.attachments.length > 0) {
    blocks.push(paragraph("Bilag", { bold: true, keepWithNext: true }));
    blocks.push(...attachmentLines(item.attachments, null));
  }
  blocks.push(paragraph(item.title, repeated, { headingLevel: styled ? 2 : null }));
  return blocks;
}
