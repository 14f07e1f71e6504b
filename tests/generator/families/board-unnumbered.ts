import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { bodyBlocks, bodyStyle } from "../layout/body-blocks.js";
import { labelledLines } from "../layout/labelled-lines.js";
import { peopleLines } from "../layout/people-lines.js";
import { shortDate } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import { type Meeting, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** Board minutes with bold headings without numbers that repeat the agenda printed above. */
export const boardUnnumbered: Family = {
  name: "board-unnumbered",
  formats,
  plan: {
    documentType: "referat",
    body: "board",
    numbering: ["unnumbered"],
    items: { least: 4, most: 8 },
    sections: [{ kind: "tekst", headings: [null], chance: 1, content: "minutes" }],
    caseNumberForm: "kle",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0.6, location: 0.8, chair: false, secretary: true },
    people: { least: 4, most: 7, absentMost: 2, organisation: false, role: 0.4, party: false },
    chances: { ...noChances, contents: 1, list: 0.3 },
  },
  layout,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const styled = random.chance(0.4);
  const body = bodyStyle({ automaticLists: random.chance(0.5) });
  const bullets = random.chance(0.5);
  const people = meeting.participants;
  const end = meeting.endTime === null ? "" : `-${meeting.endTime}`;
  const blocks: StyledBlock[] = [
    paragraph(`Referat af bestyrelsesmøde i ${meeting.organisation}`, {
      bold: true,
      sizePoints: 15,
    }),
    ...labelledLines(
      [
        { label: "Dato", value: shortDate(meeting.date) },
        { label: "Tid", value: `kl. ${meeting.startTime}${end}` },
        { label: "Sted", value: meeting.location },
      ],
      random.pick(["colon", "tab"]),
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
    paragraph("Dagsorden", { bold: true, gapAbovePoints: 8, keepWithNext: true }),
    ...meetingItems(meeting).map((item, index) =>
      paragraph(
        item.title,
        { gapBelowPoints: 1 },
        bullets
          ? {
              list: {
                label: "•",
                depth: 0,
                automatic: body.automaticLists,
                series: "agenda",
                ofHeading: false,
              },
            }
          : { tight: index > 0 },
      ),
    ),
  ];
  for (const item of meetingItems(meeting)) {
    const look = { bold: true, gapAbovePoints: 12, keepWithNext: true, gapBelowPoints: 2 };
    blocks.push(paragraph(item.title, look, { headingLevel: styled ? 2 : null }));
    for (const section of item.sections) blocks.push(...bodyBlocks(section.blocks, body));
  }
  return {
    title: "Referat af bestyrelsesmøde",
    font: "Liberation Sans",
    bodyPoints: 11,
    header: [],
    footer: ["{page}"],
    blocks,
  };
}
