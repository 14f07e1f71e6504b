import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { bodyBlocks, bodyStyle } from "../layout/body-blocks.js";
import { labelledLines } from "../layout/labelled-lines.js";
import { longDate } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import { type Meeting, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** A general meeting with titled headings: "Pkt. 1 Valg af dirigent", "§1 …", "Punkt 1 – …". */
export const assemblyHeading: Family = {
  name: "assembly-heading",
  formats,
  plan: {
    documentType: "referat",
    body: "assembly",
    numbering: ["plain", "plain", "fromZero"],
    items: { least: 10, most: 10 },
    sections: [{ kind: "tekst", headings: [null], chance: 1, content: "minutes" }],
    caseNumberForm: "kle",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0, location: 1, chair: false, secretary: false },
    people: null,
    chances: noChances,
  },
  layout,
};

const labels = [
  "Pkt. {n} ",
  "§{n} ",
  "Punkt {n} – ",
  "Punkt {n}: ",
  "{n}) ",
  "{n}. ",
  "{n}.",
] as const;

function layout(meeting: Meeting, random: Random): StyledDocument {
  const label = random.pick(labels);
  const after = random.pick(["", ".", ":"]);
  const styled = random.chance(0.3);
  const body = bodyStyle();
  const blocks: StyledBlock[] = [
    paragraph(meeting.organisation, { bold: true, sizePoints: 15, alignment: "center" }),
    paragraph(`Referat af ordinær generalforsamling ${longDate(meeting.date)}`, {
      bold: true,
      sizePoints: 13,
      alignment: "center",
    }),
    ...labelledLines(
      [
        { label: "Tid", value: `kl. ${meeting.startTime}` },
        { label: "Sted", value: meeting.location },
      ],
      random.pick(["colon", "tab"]),
    ),
  ];
  for (const item of meetingItems(meeting)) {
    const look = { bold: true, gapAbovePoints: 12, keepWithNext: true, gapBelowPoints: 2 };
    const text = `${label.replace("{n}", item.number ?? "")}${item.title}${after}`;
    blocks.push(paragraph(text, look, { headingLevel: styled ? 2 : null }));
    for (const section of item.sections) blocks.push(...bodyBlocks(section.blocks, body));
  }
  return {
    title: "Referat af ordinær generalforsamling",
    font: random.pick(["Liberation Sans", "Liberation Serif"]),
    bodyPoints: 11,
    header: [],
    footer: random.chance(0.5) ? ["{page}/{pages}"] : [],
    blocks,
  };
}
