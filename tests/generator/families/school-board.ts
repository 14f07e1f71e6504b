import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { bodyStyle, sectionBlocks } from "../layout/body-blocks.js";
import { labelledLines } from "../layout/labelled-lines.js";
import { peopleLines } from "../layout/people-lines.js";
import { longDate } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import { type Meeting, type MeetingItem, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** A school board with items of two levels: "2. Drøftelse", "2.1 Trafik ved skolen". */
export const schoolBoard: Family = {
  name: "school-board",
  formats,
  plan: {
    documentType: "referat",
    body: "school",
    numbering: ["twoLevel", "twoLevel", "lettered"],
    items: { least: 5, most: 8 },
    sections: [{ kind: "tekst", headings: [null], chance: 1, content: "minutes" }],
    caseNumberForm: "kle",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0.8, location: 1, chair: false, secretary: true },
    people: { least: 5, most: 9, absentMost: 2, organisation: false, role: 0.4, party: false },
    chances: { ...noChances, presenters: 0.2, list: 0.2 },
  },
  layout,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const styled = random.chance(0.5);
  const body = bodyStyle({ automaticLists: random.chance(0.5) });
  const section = { level: null, look: { bold: true }, after: "", capitals: false };
  const people = meeting.participants;
  const end = meeting.endTime === null ? "" : ` - ${meeting.endTime}`;
  const itemBlocks = (item: MeetingItem, depth: number): StyledBlock[] => [
    paragraph(
      `${item.number}${depth === 0 ? "." : ""} ${item.title}${byLine(item)}`,
      { bold: true, sizePoints: depth === 0 ? 13 : 11, gapAbovePoints: 12, keepWithNext: true },
      { headingLevel: styled ? depth + 1 : null },
    ),
    ...item.sections.flatMap((each) => sectionBlocks(each, section, body)),
    ...item.subitems.flatMap((subitem) => itemBlocks(subitem, depth + 1)),
  ];
  const blocks: StyledBlock[] = [
    paragraph(`Referat fra skolebestyrelsesmøde på ${meeting.organisation}`, {
      bold: true,
      sizePoints: 16,
    }),
    ...labelledLines(
      [
        { label: "Dato", value: longDate(meeting.date) },
        { label: "Tidspunkt", value: `kl. ${meeting.startTime}${end}` },
        { label: "Sted", value: meeting.location },
      ],
      random.pick(["colon", "tab", "table"]),
    ),
    ...peopleLines(
      "Deltagere",
      people.filter((one) => one.attendance === "present"),
      "commas",
    ),
    ...peopleLines(
      "Afbud",
      people.filter((one) => one.attendance === "absent"),
      "commas",
    ),
    ...labelledLines([{ label: "Referent", value: meeting.secretary }], "colon"),
    ...meetingItems(meeting).flatMap((item) => itemBlocks(item, 0)),
  ];
  return {
    title: "Referat, skolebestyrelsen",
    font: "Liberation Sans",
    bodyPoints: 11,
    header: [meeting.organisation],
    footer: ["Side {page}"],
    blocks,
  };
}

function byLine(item: MeetingItem): string {
  return item.presenter === null ? "" : ` v/ ${item.presenter}`;
}
