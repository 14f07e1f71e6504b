import { paragraph, type StyledParagraph, type TableCell } from "../document.js";
import type { MeetingBlock } from "../meeting.js";
import { bodyBlocks, bodyStyle } from "./body-blocks.js";

/** A cell with text and lists; tables and page breaks have no place in it. */
export function textCell(blocks: MeetingBlock[]): TableCell {
  const paragraphs = bodyBlocks(blocks, bodyStyle()).filter(
    (block): block is StyledParagraph => block.type === "paragraph",
  );
  return { paragraphs: paragraphs.length === 0 ? [paragraph("")] : paragraphs };
}

/** A cell with a bold title and text below it. */
export function itemCell(title: string, blocks: MeetingBlock[]): TableCell {
  const heading = paragraph(title, { bold: true, gapBelowPoints: 2 });
  return { paragraphs: [heading, ...(blocks.length === 0 ? [] : textCell(blocks).paragraphs)] };
}
