import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { attachmentLines } from "../layout/attachment-lines.js";
import { bodyStyle, sectionBlocks } from "../layout/body-blocks.js";
import { labelledLines } from "../layout/labelled-lines.js";
import { peopleLines } from "../layout/people-lines.js";
import { makeName, shortDate } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import { type Meeting, type MeetingItem, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** An older system's web pages: case number and officer at the title, running numbers, "Lukket punkt". */
export const webExport: Family = {
  name: "web-export",
  formats,
  plan: {
    documentType: "referat",
    body: "committee",
    numbering: ["running"],
    items: { least: 5, most: 9 },
    sections: [
      { kind: "resume", headings: ["Resume", "Resumé"], chance: 0.7, content: "summary" },
      { kind: "sagsfremstilling", headings: ["Sagsfremstilling"], chance: 1, content: "case" },
      { kind: "indstilling", headings: ["Indstilling"], chance: 0.9, content: "recommendation" },
      {
        kind: "beslutning",
        headings: ["Beslutning i {body} den {date}", "Beslutning, {body}, den {date}"],
        chance: 1,
        content: "decision",
      },
    ],
    caseNumberForm: "sagsnr",
    attachmentFiles: false,
    attachmentLabels: true,
    embedded: "attachment",
    header: { endTime: 0.5, location: 1, chair: false, secretary: false },
    people: { least: 5, most: 9, absentMost: 2, organisation: false, role: 0, party: true },
    chances: {
      ...noChances,
      closedGroup: 0.7,
      caseNumbers: 1,
      attachments: 0.3,
      list: 0.3,
      quotation: 0.2,
      votes: 0.1,
    },
    hidesClosed: true,
  },
  layout,
};

/** Where case number and officer stand: above number and title, between them, below both. */
type FactsPlace = "above" | "between" | "below";

function layout(meeting: Meeting, random: Random): StyledDocument {
  const place = random.pick<FactsPlace>(["above", "between", "below"]);
  const oneLine = random.chance(0.5);
  const body = bodyStyle({ automaticLists: random.chance(0.5) });
  const heading = {
    level: null,
    look: { bold: true },
    after: random.pick(["", ":"]),
    capitals: false,
  };
  const people = meeting.participants;
  const end = meeting.endTime === null ? "" : ` - ${meeting.endTime}`;
  const blocks: StyledBlock[] = [
    paragraph(meeting.organisation, { bold: true }),
    paragraph(`Referat: ${meeting.body}`, { bold: true, sizePoints: 16 }),
    ...labelledLines(
      [
        { label: "Mødedato", value: shortDate(meeting.date) },
        { label: "Mødetid", value: `kl. ${meeting.startTime}${end}` },
        { label: "Mødested", value: meeting.location },
      ],
      random.pick(["colon", "tab", "table"]),
    ),
    ...peopleLines("Deltagere", people.filter(isPresent), "commas"),
    ...peopleLines(
      "Afbud",
      people.filter((one) => !isPresent(one)),
      "commas",
    ),
  ];
  for (const item of meetingItems(meeting)) {
    blocks.push(...headBlocks(item, { place, oneLine, officer: makeName(random) }));
    for (const section of item.sections) blocks.push(...sectionBlocks(section, heading, body));
    if (item.attachments.length === 0) continue;
    const section = { kind: "bilag" as const, heading: "Bilag", blocks: [] };
    blocks.push(...sectionBlocks(section, heading, body));
    blocks.push(...attachmentLines(item.attachments, null));
  }
  return {
    title: `Referat ${meeting.body}`,
    font: "Liberation Sans",
    bodyPoints: 10,
    header: [],
    footer: ["Side {page} af {pages}"],
    blocks,
  };
}

function isPresent({ attendance }: { attendance: string }): boolean {
  return attendance === "present";
}

function headBlocks(
  item: MeetingItem,
  { place, oneLine, officer }: { place: FactsPlace; oneLine: boolean; officer: string },
): StyledBlock[] {
  const look = { bold: true, sizePoints: 13, gapAbovePoints: 14, keepWithNext: true };
  const number = `Punkt ${item.number}.`;
  if (item.caseNumber === null) return [paragraph(`${number} Lukket punkt`, look)];
  const facts = [`Sagsnr.: ${item.caseNumber}`, `Sagsbehandler: ${officer}`];
  const factLines = (oneLine ? [facts.join("\t")] : facts).map((line, index) =>
    paragraph(line, { tabStopsPoints: [200], keepWithNext: true }, { tight: index > 0 }),
  );
  if (place === "between") {
    return [
      paragraph(number, look),
      ...factLines,
      paragraph(item.title, { ...look, gapAbovePoints: 4 }),
    ];
  }
  const title = paragraph(`${number} ${item.title}`, look);
  return place === "above" ? [...factLines, title] : [title, ...factLines];
}
