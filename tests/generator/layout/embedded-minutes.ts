import { paragraph, type StyledBlock, type StyledParagraph } from "../document.js";
import { longDate } from "../make/fill-slots.js";
import { type Meeting, type MeetingItem, meetingItems } from "../meeting.js";
import { type BodyStyle, sectionBlocks } from "./body-blocks.js";
import { labelledLines } from "./labelled-lines.js";

/**
 * A whole earlier minutes as it stands inside an item: pages of its own, each with its own running
 * lines and a page count that begins again ("Side 5 af 25").
 */
export function embeddedMinutes(meeting: Meeting, body: BodyStyle): StyledBlock[] {
  const date = longDate(meeting.date);
  const items = meetingItems(meeting);
  const pages = items.length + 2;
  const running = (page: number): StyledBlock[] => [
    { type: "pageBreak" },
    small(`${meeting.body}`),
    small(`${date} kl. ${meeting.startTime}`),
    small(meeting.organisation),
    small(`Side ${page} af ${pages}`),
  ];
  const blocks: StyledBlock[] = [
    { type: "pageBreak" },
    paragraph(meeting.organisation, { bold: true }),
    ...labelledLines(
      [
        { label: "Møde", value: meeting.body },
        { label: "Mødetid", value: `${date} kl. ${meeting.startTime}` },
        { label: "Mødested", value: meeting.location },
      ],
      "colon",
    ),
  ];
  let page = 1;
  for (const item of items) {
    page++;
    blocks.push(...running(page), ...itemBlocks(item, body));
  }
  return blocks;
}

function small(text: string): StyledParagraph {
  return paragraph(text, { sizePoints: 9, gapBelowPoints: 0 });
}

function itemBlocks(item: MeetingItem, body: BodyStyle): StyledBlock[] {
  const heading = { level: null, look: { bold: true, sizePoints: 11 }, after: "", capitals: false };
  const blocks: StyledBlock[] = [
    paragraph(`${item.number}. ${item.title}`, { bold: true, sizePoints: 13, gapAbovePoints: 10 }),
  ];
  if (item.caseNumber !== null) blocks.push(paragraph(item.caseNumber));
  for (const section of item.sections) blocks.push(...sectionBlocks(section, heading, body));
  return blocks;
}
