import {
  paragraph,
  printedParagraph,
  type StyledBlock,
  type StyledParagraph,
} from "../document.js";
import { longDate } from "../make/fill-slots.js";
import { type Meeting, type MeetingItem, meetingItems } from "../meeting.js";
import { type BodyStyle, sectionBlocks } from "./body-blocks.js";
import { labelledLines } from "./labelled-lines.js";

/** Points a page of the inner minutes holds, well below what fits so that no page flows over. */
const pagePoints = 580;
const lineCharacters = 72;
const linePoints = 16;

/**
 * A whole earlier minutes as it stands inside an item: pages of its own, each with its own running
 * lines and a page count that begins again ("Side 5 af 25"). Pages end wherever they are full, in
 * the middle of a sentence too.
 */
export function embeddedMinutes(meeting: Meeting, body: BodyStyle): StyledBlock[] {
  const date = longDate(meeting.date);
  const flow: StyledBlock[] = [
    paragraph(meeting.organisation, { bold: true }),
    ...labelledLines(
      [
        { label: "Møde", value: meeting.body },
        { label: "Mødetid", value: `${date} kl. ${meeting.startTime}` },
        { label: "Mødested", value: meeting.location },
      ],
      "colon",
    ),
    ...meetingItems(meeting).flatMap((item) => itemBlocks(item, body)),
  ];
  const pages = paginate(flow);
  return pages.flatMap((page, index): StyledBlock[] => [
    { type: "pageBreak" },
    ...(index === 0
      ? []
      : [
          meeting.body,
          `${date} kl. ${meeting.startTime}`,
          meeting.organisation,
          `Side ${index + 1} af ${pages.length}`,
        ].map((line) => paragraph(line, { sizePoints: 9, gapBelowPoints: 0 }))),
    ...page,
  ]);
}

function itemBlocks(item: MeetingItem, body: BodyStyle): StyledBlock[] {
  const heading = { level: null, look: { bold: true, sizePoints: 11 }, after: "", capitals: false };
  const look = { bold: true, sizePoints: 13, gapAbovePoints: 10, keepWithNext: true };
  return [
    paragraph(`${item.number}. ${item.title}`, look),
    ...(item.caseNumber === null ? [] : [paragraph(item.caseNumber, { keepWithNext: true })]),
    ...item.sections.flatMap((section) => sectionBlocks(section, heading, body)),
  ];
}

/** Fill pages; a long paragraph is cut where the page ends, a heading never ends a page. */
function paginate(flow: StyledBlock[]): StyledBlock[][] {
  const pages: StyledBlock[][] = [];
  let page: StyledBlock[] = [];
  let used = 0;
  const turn = () => {
    const carried: StyledBlock[] = [];
    while (isHeading(page.at(-1))) carried.unshift(...page.splice(-1));
    pages.push(page);
    page = carried;
    used = carried.reduce((sum, block) => sum + heightPoints(block), 0);
  };
  for (const block of flow) {
    const halves = used + heightPoints(block) > pagePoints ? cut(block) : [block];
    if (halves.length === 2) page.push(...halves.slice(0, 1));
    if (used + heightPoints(block) > pagePoints) turn();
    const rest = halves.at(-1) ?? block;
    page.push(rest);
    used += heightPoints(rest);
  }
  return [...pages, page];
}

function isHeading(block: StyledBlock | undefined): boolean {
  return block?.type === "paragraph" && block.look.keepWithNext;
}

function heightPoints(block: StyledBlock): number {
  if (block.type === "pageBreak") return 0;
  if (block.type === "table") return block.rows.length * 24;
  const lines = Math.ceil(printedParagraph(block).length / lineCharacters);
  return lines * linePoints + block.look.gapAbovePoints + block.look.gapBelowPoints;
}

/** A plain paragraph of more than two lines, parted at a space in its middle. */
function cut(block: StyledBlock): StyledBlock[] {
  const text = block.type === "paragraph" ? printedParagraph(block) : "";
  const plain = block.type === "paragraph" && block.list === null && !block.look.keepWithNext;
  const space = text.indexOf(" ", Math.floor(text.length / 2));
  if (!plain || text.length < 3 * lineCharacters || space < 0) return [block];
  return [part(block, text.slice(0, space)), part(block, text.slice(space + 1))];
}

function part(block: StyledParagraph, text: string): StyledParagraph {
  return { ...block, runs: [{ text }] };
}
