import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { longDate } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import type { Meeting, MeetingItem } from "../meeting.js";
import type { Random } from "../random.js";

/** A parish council's agenda with run-in text: "3. Koncert i adventstiden: Organisten har …". */
export const parishAgenda: Family = {
  name: "parish-agenda",
  formats,
  plan: {
    documentType: "dagsorden",
    body: "parish",
    numbering: ["plain"],
    items: { least: 5, most: 8 },
    sections: [{ kind: "tekst", headings: [null], chance: 0.8, content: "minutes" }],
    caseNumberForm: "kle",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0, location: 1, chair: false, secretary: false },
    people: null,
    chances: { ...noChances, kindGroups: 0.6 },
  },
  layout,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const boldTitle = random.chance(0.7);
  const runIn = random.chance(0.7);
  const inOrder = random.chance(0.4);
  const blocks: StyledBlock[] = [
    paragraph(`Dagsorden til møde den ${longDate(meeting.date)}`, { bold: true, sizePoints: 16 }),
    paragraph(`Menighedsrådet ved ${meeting.organisation}`, { bold: true, sizePoints: 12 }),
    paragraph(`Mødet holdes kl. ${meeting.startTime} i ${meeting.location}`),
  ];
  for (const group of meeting.groups) {
    const groupLook = { bold: true, underline: true, gapAbovePoints: 10, keepWithNext: true };
    if (group.title) blocks.push(paragraph(`${group.title}:`, groupLook));
    for (const item of group.items) {
      blocks.push(...itemBlocks(item, { boldTitle, runIn, automatic: inOrder }));
    }
  }
  blocks.push(paragraph("Underskrift af beslutningsprotokollen.", { gapAbovePoints: 20 }));
  return {
    title: "Dagsorden, menighedsrådsmøde",
    font: "Liberation Serif",
    bodyPoints: 12,
    header: [],
    footer: [],
    blocks,
  };
}

function itemBlocks(
  item: MeetingItem,
  style: { boldTitle: boolean; runIn: boolean; automatic: boolean },
): StyledBlock[] {
  const list = {
    label: `${item.number}.`,
    depth: 0,
    automatic: style.automatic,
    series: "items",
    ofHeading: true,
  };
  const text = item.sections.flatMap((section) =>
    section.blocks.map((block) => (block.type === "paragraph" ? block.text : "")),
  );
  const look = { gapAbovePoints: 8, gapBelowPoints: 4 };
  const title = (after: string) => ({ text: item.title + after, bold: style.boldTitle });
  if (text.length === 0) return [paragraph([title("")], look, { list })];
  if (style.runIn) {
    const [first = "", ...rest] = text;
    return [
      paragraph([title(":"), { text: ` ${first}` }], look, { list }),
      ...rest.map((line) => paragraph(line, { indentPoints: 18 })),
    ];
  }
  return [
    paragraph([title("")], look, { list }),
    ...text.map((line) => paragraph(line, { indentPoints: 18 })),
  ];
}
