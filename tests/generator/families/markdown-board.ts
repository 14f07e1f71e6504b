import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { bodyStyle, sectionBlocks } from "../layout/body-blocks.js";
import { labelledLines } from "../layout/labelled-lines.js";
import { peopleLines } from "../layout/people-lines.js";
import { longDate } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import { type Meeting, type MeetingItem, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** Board minutes kept in Markdown: "## 3. Titel" with Referat and Beslutning below. */
export const markdownBoard: Family = {
  name: "markdown-board",
  formats,
  plan: {
    documentType: "referat",
    body: "board",
    numbering: ["plain", "fromZero", "lettered"],
    items: { least: 4, most: 9 },
    sections: [
      { kind: "referat", headings: ["Referat"], chance: 1, content: "minutes" },
      { kind: "beslutning", headings: ["Beslutning"], chance: 0.6, content: "decision" },
    ],
    caseNumberForm: "kle",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0.5, location: 0.8, chair: false, secretary: true },
    people: { least: 4, most: 7, absentMost: 2, organisation: false, role: 0.5, party: false },
    chances: { ...noChances, list: 0.3 },
  },
  layout,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const body = bodyStyle({ automaticLists: true });
  const mark = random.pick([". ", ") "]);
  const heading = random.chance(0.5)
    ? { level: 4, look: { bold: true }, after: "", capitals: false }
    : {
        level: null,
        look: { bold: true },
        after: ":",
        capitals: false,
        runIn: random.chance(0.4),
      };
  const people = meeting.participants;
  const itemBlocks = (item: MeetingItem, level: number): StyledBlock[] => [
    paragraph(
      `${item.number}${level === 3 ? " " : mark}${item.title}`,
      { bold: true, sizePoints: level === 3 ? 12 : 14, gapAbovePoints: 12, keepWithNext: true },
      { headingLevel: level },
    ),
    ...item.sections.flatMap((section) => sectionBlocks(section, heading, body)),
    ...item.subitems.flatMap((subitem) => itemBlocks(subitem, 3)),
  ];
  const end = meeting.endTime === null ? "" : `-${meeting.endTime}`;
  const blocks: StyledBlock[] = [
    paragraph(
      `Referat af bestyrelsesmøde i ${meeting.organisation} den ${longDate(meeting.date)}`,
      { bold: true, sizePoints: 18 },
      { headingLevel: 1 },
    ),
    ...labelledLines(
      [
        { label: "Tid", value: `kl. ${meeting.startTime}${end}` },
        { label: "Sted", value: meeting.location },
      ],
      "colon",
    ),
    ...peopleLines(
      "Til stede",
      people.filter((one) => one.attendance === "present"),
      "commas",
    ),
    ...peopleLines(
      "Afbud",
      people.filter((one) => one.attendance === "absent"),
      "commas",
    ),
    ...labelledLines([{ label: "Referent", value: meeting.secretary }], "colon"),
    ...meetingItems(meeting).flatMap((item) => itemBlocks(item, 2)),
  ];
  return {
    title: "Referat af bestyrelsesmøde",
    font: "DejaVu Sans",
    bodyPoints: 10,
    header: [],
    footer: [],
    blocks,
  };
}
