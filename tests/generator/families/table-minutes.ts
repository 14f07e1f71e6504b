import {
  paragraph,
  type StyledBlock,
  type StyledDocument,
  type StyledParagraph,
  type TableCell,
} from "../document.js";
import { type Family, formats } from "../family.js";
import { labelledLines } from "../layout/labelled-lines.js";
import { peopleLines } from "../layout/people-lines.js";
import { longDate } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import { type Meeting, type MeetingItem, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** The whole agenda as one table: number and title | minutes | who is responsible. */
export const tableMinutes: Family = {
  name: "table-minutes",
  formats,
  plan: {
    documentType: "referat",
    body: "board",
    numbering: ["plain"],
    items: { least: 4, most: 9 },
    sections: [{ kind: "tekst", headings: [null], chance: 1, content: "minutes" }],
    caseNumberForm: "kle",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0.5, location: 1, chair: false, secretary: true },
    people: { least: 4, most: 7, absentMost: 2, organisation: false, role: 0.4, party: false },
    chances: noChances,
  },
  layout,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const people = meeting.participants;
  const separateNumber = random.chance(0.5);
  const heading = separateNumber ? ["Pkt.", "Emne", "Referat"] : ["Dagsordenspunkt", "Referat"];
  const end = meeting.endTime === null ? "" : `-${meeting.endTime}`;
  const blocks: StyledBlock[] = [
    paragraph(`Referat af bestyrelsesmøde i ${meeting.organisation}`, {
      bold: true,
      sizePoints: 15,
    }),
    ...labelledLines(
      [
        { label: "Dato", value: longDate(meeting.date) },
        { label: "Tid", value: `kl. ${meeting.startTime}${end}` },
        { label: "Sted", value: meeting.location },
      ],
      "table",
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
    {
      type: "table",
      borders: true,
      headed: true,
      widthsPercent: separateNumber ? [9, 31, 60] : [35, 65],
      rows: [
        heading.map((text) => cell([paragraph(text, { bold: true })])),
        ...meetingItems(meeting).map((item) => row(item, separateNumber)),
      ],
    },
  ];
  return {
    title: "Referat af bestyrelsesmøde",
    font: "Liberation Sans",
    bodyPoints: 10,
    header: [],
    footer: ["Side {page} af {pages}"],
    blocks,
  };
}

function cell(paragraphs: StyledParagraph[]): TableCell {
  return { paragraphs };
}

function row(item: MeetingItem, separateNumber: boolean): TableCell[] {
  const text = item.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.type === "paragraph" ? [paragraph(block.text)] : [])),
  );
  const bold = { bold: true };
  return separateNumber
    ? [cell([paragraph(`${item.number}.`)]), cell([paragraph(item.title, bold)]), cell(text)]
    : [cell([paragraph(`${item.number}. ${item.title}`, bold)]), cell(text)];
}
