import { paragraph, type StyledBlock, type StyledDocument } from "../document.js";
import { type Family, formats } from "../family.js";
import { bodyBlocks, bodyStyle } from "../layout/body-blocks.js";
import { titleList } from "../layout/contents-lines.js";
import { labelledLines } from "../layout/labelled-lines.js";
import { longDate } from "../make/fill-slots.js";
import { noChances } from "../make/plan.js";
import { type Meeting, type MeetingItem, meetingItems } from "../meeting.js";
import type { Random } from "../random.js";

/** A general meeting without numbers: bold titles that repeat the agenda, text below or behind them. */
export const assemblyBold: Family = {
  name: "assembly-bold",
  formats,
  plan: {
    documentType: "referat",
    body: "assembly",
    numbering: ["unnumbered"],
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
  const runIn = random.pick([0, 0.3, 1]);
  const after = random.pick([":", ".", ":"]);
  const underline = random.chance(0.2);
  const body = bodyStyle();
  const blocks: StyledBlock[] = [
    paragraph(`Referat af ordinær generalforsamling i ${meeting.organisation}`, {
      bold: true,
      sizePoints: 16,
    }),
    ...labelledLines(
      [
        { label: "Dato", value: longDate(meeting.date) },
        { label: "Tid", value: `kl. ${meeting.startTime}` },
        { label: "Sted", value: meeting.location },
      ],
      random.pick(["colon", "tab"]),
    ),
    ...titleList(meeting, random.pick(["Dagsorden", "Dagsorden:"]), random.pick(["•", "-", null])),
  ];
  for (const item of meetingItems(meeting)) {
    const text = item.sections.flatMap((section) => bodyBlocks(section.blocks, body));
    blocks.push(...itemBlocks(item, text, { behind: random.chance(runIn), after, underline }));
  }
  return {
    title: "Referat af ordinær generalforsamling",
    font: random.pick(["Liberation Sans", "Liberation Serif"]),
    bodyPoints: 11,
    header: [],
    footer: random.chance(0.5) ? ["{page}"] : [],
    blocks,
  };
}

function itemBlocks(
  item: MeetingItem,
  text: StyledBlock[],
  { behind, after, underline }: { behind: boolean; after: string; underline: boolean },
): StyledBlock[] {
  const [first, ...rest] = text;
  if (behind && first?.type === "paragraph") {
    const title = { text: item.title + after, bold: true, underline };
    return [paragraph([title, { text: " " }, ...first.runs], { gapAbovePoints: 8 }), ...rest];
  }
  const look = { bold: true, underline, gapAbovePoints: 12, keepWithNext: true, gapBelowPoints: 2 };
  return [paragraph(item.title, look), ...text];
}
