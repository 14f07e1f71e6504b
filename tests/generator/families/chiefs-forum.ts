import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { bodyStyle, sectionBlocks } from "../layout/body-blocks.js";
import { longDate } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import { type Meeting, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** A chiefs' forum in Word: bookmarks at the headings, the decision first, numbers that repeat. */
export const chiefsForum: Family = {
  name: "chiefs-forum",
  formats,
  plan: {
    documentType: "referat",
    body: "joint",
    numbering: ["plain", "duplicate", "duplicate", "gap"],
    items: { least: 5, most: 8 },
    sections: [
      { kind: "beslutning", headings: ["Beslutning"], chance: 1, content: "decision" },
      { kind: "referat", headings: ["Referat"], chance: 0.8, content: "minutes" },
      { kind: "indstilling", headings: ["Indstilling"], chance: 0.8, content: "recommendation" },
      { kind: "sagsfremstilling", headings: ["Sagsfremstilling"], chance: 0.9, content: "case" },
    ],
    caseNumberForm: "kle",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0, location: 0, chair: false, secretary: false },
    people: null,
    chances: {
      ...noChances,
      frameItems: 0.5,
      list: 0.6,
      nestedList: 0.2,
      subtitle: 0.3,
      quotation: 0.3,
    },
  },
  layout,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const styled = random.chance(0.5);
  const body = bodyStyle({
    automaticLists: random.chance(0.5),
    subtitle: { underline: true, keepWithNext: true },
  });
  const runIn = random.chance(0.25);
  const heading = { level: null, look: { bold: true }, after: ":", capitals: false, runIn };
  const blocks: StyledBlock[] = [
    paragraph(`Referat fra møde i ${meeting.body}`, { bold: true, sizePoints: 16 }),
    paragraph(`${longDate(meeting.date)} kl. ${meeting.startTime}`),
  ];
  for (const [index, item] of meetingItems(meeting).entries()) {
    const look = { bold: true, sizePoints: 13, gapAbovePoints: 18, keepWithNext: true };
    blocks.push(
      paragraph(`${item.number}. ${item.title}`, look, {
        headingLevel: styled ? 1 : null,
        bookmark: `_Toc740${41552 + index}`,
      }),
    );
    for (const section of item.sections) blocks.push(...sectionBlocks(section, heading, body));
  }
  return {
    title: `Referat ${meeting.body}`,
    font: random.pick(["Liberation Sans", "Liberation Serif"]),
    bodyPoints: 11,
    header: [],
    footer: [],
    blocks,
  };
}
