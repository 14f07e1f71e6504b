import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { type BodyStyle, bodyStyle, sectionBlocks } from "../layout/body-blocks.js";
import { contentsLines } from "../layout/contents-lines.js";
import { embeddedMinutes } from "../layout/embedded-minutes.js";
import { shortDate } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import { type Meeting, type MeetingItem, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** "Punkt 2: Titel /v. Navn", with the minutes of the meeting before printed inside an item. */
export const compound: Family = {
  name: "compound",
  formats,
  plan: {
    documentType: "referat",
    body: "joint",
    numbering: ["plain"],
    items: { least: 4, most: 7 },
    sections: [
      { kind: "indstilling", headings: ["Indstilling"], chance: 0.9, content: "recommendation" },
      { kind: "beslutning", headings: ["Beslutning"], chance: 1, content: "decision" },
      { kind: "sagsfremstilling", headings: ["Sagsfremstilling"], chance: 0.8, content: "case" },
    ],
    caseNumberForm: "kle",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "minutes",
    header: { endTime: 1, location: 1, chair: false, secretary: false },
    people: null,
    chances: {
      ...noChances,
      frameItems: 0.5,
      contents: 1,
      presenters: 1,
      list: 0.3,
      subtitle: 0.3,
      embedded: 1,
    },
  },
  layout,
};

const sectionHeading = {
  level: null,
  look: { bold: true },
  after: "",
  capitals: false,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const styled = random.chance(0.5);
  const body = bodyStyle({ automaticLists: random.chance(0.5) });
  const blocks: StyledBlock[] = [
    paragraph(`${meeting.body} (Referat)`, { bold: true, sizePoints: 18 }),
    paragraph(`${shortDate(meeting.date)} ${meeting.startTime} - ${meeting.endTime}`),
    paragraph(meeting.location ?? ""),
    ...contentsLines(meeting, {
      heading: "Indhold",
      label: (item) => `Punkt ${item.number}: `,
      pages: true,
      presenters: true,
      groups: false,
    }),
  ];
  for (const item of meetingItems(meeting)) blocks.push(...itemBlocks(item, styled, body));
  return {
    title: `${meeting.body} referat`,
    font: "Liberation Sans",
    bodyPoints: 11,
    header: [],
    footer: ["{page}"],
    blocks,
  };
}

function itemBlocks(item: MeetingItem, styled: boolean, body: BodyStyle): StyledBlock[] {
  const look = { bold: true, sizePoints: 14, gapAbovePoints: 16, keepWithNext: true };
  const by = item.presenter === null ? "" : ` /v. ${item.presenter}`;
  const heading = paragraph(`Punkt ${item.number}: ${item.title}${by}`, look, {
    headingLevel: styled ? 1 : null,
  });
  const sections = item.sections.flatMap((section) =>
    sectionBlocks(section, { ...sectionHeading, level: styled ? 2 : null }, body),
  );
  if (item.embedded?.kind !== "minutes") return [heading, ...sections];
  return [
    heading,
    ...sections,
    ...embeddedMinutes(item.embedded.meeting, body),
    { type: "pageBreak" },
  ];
}
