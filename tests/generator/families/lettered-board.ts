import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { bodyBlocks, bodyStyle } from "../layout/body-blocks.js";
import { meetingHead } from "../layout/meeting-head.js";
import { noChances } from "../make/plan.js";
import type { Meeting, MeetingItem } from "../meeting.js";
import type { Random } from "../random.js";

/** A board that counts in letters: "a) Økonomi" with "1." inside, or "1." below "A. Sager til drøftelse". */
export const letteredBoard: Family = {
  name: "lettered-board",
  formats,
  plan: {
    documentType: "referat",
    body: "board",
    numbering: ["letters", "capitals", "perGroup"],
    items: { least: 5, most: 9 },
    sections: [{ kind: "tekst", headings: [null], chance: 1, content: "minutes" }],
    caseNumberForm: "kle",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0.6, location: 1, chair: false, secretary: true },
    people: { least: 4, most: 7, absentMost: 2, organisation: false, role: 0.4, party: false },
    chances: { ...noChances, frameItems: 0.8, list: 0.5, presenters: 0.1 },
    listForms: ["number", "number", "dash", "bullet"],
  },
  layout,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const mark = random.pick([")", "."]);
  const look = {
    bold: random.chance(0.7),
    underline: random.chance(0.2),
    gapAbovePoints: 12,
    keepWithNext: true,
    gapBelowPoints: 2,
  };
  const headingLevel = random.chance(0.3) ? 2 : null;
  const automatic = random.chance(0.3);
  const body = bodyStyle({ automaticLists: random.chance(0.5) });
  const itemBlocks = (item: MeetingItem, series: string): StyledBlock[] => [
    paragraph(`${item.title}${byLine(item)}`, look, {
      headingLevel,
      list: { label: `${item.number}${mark}`, depth: 0, automatic, series, ofHeading: true },
    }),
    ...item.sections.flatMap((section) => bodyBlocks(section.blocks, body)),
  ];
  const groupLook = { bold: true, sizePoints: 13, gapAbovePoints: 16, keepWithNext: true };
  const blocks: StyledBlock[] = [
    ...meetingHead(meeting, {
      title: `Referat af bestyrelsesmøde i ${meeting.organisation}`,
      labelled: random.pick(["colon", "tab", "table"]),
      people: random.pick(["commas", "lines"]),
      present: random.pick(["Deltagere", "Til stede"]),
    }),
    ...meeting.groups.flatMap((group, index) => [
      ...(group.title === null ? [] : [paragraph(group.title, groupLook)]),
      ...group.items.flatMap((item) => itemBlocks(item, `items-${index}`)),
    ]),
  ];
  return {
    title: "Referat af bestyrelsesmøde",
    font: random.pick(["Liberation Sans", "Liberation Serif"]),
    bodyPoints: 11,
    header: [],
    footer: random.chance(0.5) ? ["Side {page}"] : [],
    blocks,
  };
}

function byLine(item: MeetingItem): string {
  return item.presenter === null ? "" : ` v/ ${item.presenter}`;
}
