import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { attachmentLines } from "../layout/attachment-lines.js";
import { bodyBlocks, bodyStyle, sectionBlocks } from "../layout/body-blocks.js";
import { contentsLines } from "../layout/contents-lines.js";
import { labelledLines } from "../layout/labelled-lines.js";
import { peopleLines } from "../layout/people-lines.js";
import { longDate } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import { type Meeting, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** A joint municipal committee in Word: "3. Titel", Referat, Indstilling, Sagsfremstilling. */
export const jointCommittee: Family = {
  name: "joint-committee",
  formats,
  plan: {
    documentType: "referat",
    body: "joint",
    numbering: ["plain", "plain", "plain", "gap", "duplicate"],
    items: { least: 4, most: 8 },
    sections: [
      { kind: "referat", headings: ["Referat"], chance: 1, content: "minutes" },
      { kind: "indstilling", headings: ["Indstilling"], chance: 0.7, content: "recommendation" },
      { kind: "sagsfremstilling", headings: ["Sagsfremstilling"], chance: 0.8, content: "case" },
    ],
    caseNumberForm: "kle",
    attachmentFiles: false,
    attachmentLabels: true,
    embedded: "attachment",
    header: { endTime: 0.8, location: 1, chair: true, secretary: false },
    people: { least: 6, most: 14, absentMost: 3, organisation: true, role: 0.4, party: false },
    chances: {
      ...noChances,
      frameItems: 0.5,
      contents: 0.7,
      attachments: 0.4,
      longTitle: 0.2,
      list: 0.5,
      nestedList: 0.2,
      subtitle: 0.4,
      table: 0.2,
      quotation: 0.2,
      embedded: 0.15,
    },
  },
  layout,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const styled = random.chance(0.6);
  const items = meetingItems(meeting);
  const inOrder = items.every((item, index) => item.number === String(index + 1));
  const automatic = styled && inOrder && random.chance(0.5);
  const colon = random.chance(0.4) ? ":" : "";
  const body = bodyStyle({ automaticLists: random.chance(0.5) });
  const heading = { level: styled ? 2 : null, look: { bold: true }, after: colon, capitals: false };
  const blocks: StyledBlock[] = [
    paragraph("Referat", { bold: true, sizePoints: 20 }),
    paragraph(`Møde i ${meeting.body} den ${longDate(meeting.date)}`, {
      bold: true,
      sizePoints: 14,
    }),
    ...headerBlocks(meeting, random),
    ...contentsLines(meeting, {
      heading: `Dagsorden til møde i ${meeting.body}`,
      label: (item) => `${item.number}. `,
      pages: true,
      presenters: false,
      groups: false,
    }),
  ];
  for (const item of items) {
    const look = {
      bold: true,
      sizePoints: styled ? 14 : 12,
      gapAbovePoints: 16,
      keepWithNext: true,
    };
    const list = {
      label: `${item.number}.`,
      depth: 0,
      automatic,
      series: "items",
      ofHeading: true,
    };
    blocks.push(paragraph(item.title, look, { headingLevel: styled ? 1 : null, list }));
    for (const section of item.sections) blocks.push(...sectionBlocks(section, heading, body));
    if (item.embedded?.kind === "attachment") {
      blocks.push({ type: "pageBreak" });
      blocks.push(paragraph(item.embedded.title, { bold: true, sizePoints: 15 }));
      blocks.push(...bodyBlocks(item.embedded.blocks, body));
    }
    if (item.attachments.length > 0 && item.embedded === null) {
      const section = { kind: "bilag", heading: "Bilag", blocks: [] } as const;
      blocks.push(...sectionBlocks({ ...section, blocks: [] }, heading, body));
      blocks.push(...attachmentLines(item.attachments, body.nextSeries()));
    }
  }
  return {
    title: `Referat ${meeting.body}`,
    font: random.pick(["Liberation Sans", "Liberation Serif", "DejaVu Sans"]),
    bodyPoints: random.pick([10, 11, 12]),
    header: random.chance(0.5) ? [`${meeting.body}, ${longDate(meeting.date)}`] : [],
    footer: random.chance(0.7) ? ["Side {page} af {pages}"] : ["{page}"],
    blocks,
  };
}

function headerBlocks(meeting: Meeting, random: Random): StyledBlock[] {
  const end = meeting.endTime === null ? "" : ` – ${meeting.endTime.replace(":", ".")}`;
  const time = `Den ${longDate(meeting.date)}, kl. ${meeting.startTime?.replace(":", ".")}${end}`;
  const people = meeting.participants;
  const form = random.pick(["tabRows", "tabRows", "table"] as const);
  return [
    ...labelledLines(
      [
        { label: "Tid", value: time },
        { label: "Sted", value: meeting.location },
      ],
      random.pick(["colon", "tab"]),
    ),
    ...peopleLines(
      "Deltagere",
      people.filter((person) => person.attendance === "present"),
      form,
    ),
    ...peopleLines(
      "Afbud",
      people.filter((person) => person.attendance === "absent"),
      form,
    ),
  ];
}
