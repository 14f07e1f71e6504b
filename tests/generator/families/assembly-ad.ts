import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { bodyBlocks, bodyStyle } from "../layout/body-blocks.js";
import { agendaList } from "../layout/contents-lines.js";
import { longDate } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import { type Meeting, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** A general meeting whose items are only "Ad 3"; the titles stand in the agenda list alone. */
export const assemblyAd: Family = {
  name: "assembly-ad",
  formats,
  plan: {
    documentType: "referat",
    body: "assembly",
    numbering: ["plain"],
    items: { least: 10, most: 10 },
    sections: [{ kind: "tekst", headings: [null], chance: 1, content: "minutes" }],
    caseNumberForm: "kle",
    attachmentFiles: false,
    attachmentLabels: false,
    embedded: "attachment",
    header: { endTime: 0, location: 1, chair: false, secretary: false },
    people: null,
    chances: { ...noChances, contents: 1 },
  },
  layout,
};

function layout(meeting: Meeting, random: Random): StyledDocument {
  const body = bodyStyle();
  const label = random.pick(["Ad {n}", "Ad {n}.", "Ad. {n}", "Ad {n}:", "Ad pkt. {n}"]);
  const blocks: StyledBlock[] = [
    paragraph(`Referat af ordinær generalforsamling i ${meeting.organisation}`, {
      bold: true,
      sizePoints: 16,
    }),
    paragraph(
      `Afholdt ${longDate(meeting.date)} kl. ${meeting.startTime?.replace(":", ".")} i ${meeting.location}`,
    ),
    ...agendaList(meeting, "Dagsorden:", random.chance(0.5)),
  ];
  for (const item of meetingItems(meeting)) {
    const look = { bold: true, gapAbovePoints: 10, keepWithNext: true, gapBelowPoints: 2 };
    blocks.push(paragraph(label.replace("{n}", item.number ?? ""), look));
    for (const section of item.sections) blocks.push(...bodyBlocks(section.blocks, body));
  }
  return {
    title: "Referat af generalforsamling",
    font: "Liberation Serif",
    bodyPoints: 12,
    header: [],
    footer: random.chance(0.5) ? ["Side {page}"] : [],
    blocks,
  };
}
