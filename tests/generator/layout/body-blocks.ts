import { type ParagraphLook, paragraph, type StyledBlock, textTable } from "../document.js";
import type { MeetingBlock, MeetingSection } from "../meeting.js";

/** How one document sets the text of its sections. */
export interface BodyStyle {
  /** Lists get Word's own markers; else the markers are typed. */
  automaticLists: boolean;
  subtitle: Partial<ParagraphLook>;
  /** Heading style of thematic sub-titles, null for text that only looks like one. */
  subtitleLevel: number | null;
  /** Makes a new name for each list. */
  nextSeries(): string;
}

/** Make a style; sub-titles are in italics where nothing else is said. */
export function bodyStyle(more: Partial<Omit<BodyStyle, "nextSeries">> = {}): BodyStyle {
  let lists = 0;
  return {
    automaticLists: false,
    subtitle: { italic: true, keepWithNext: true },
    subtitleLevel: null,
    ...more,
    nextSeries: () => `list-${++lists}`,
  };
}

/** Set the blocks of a section. */
export function bodyBlocks(blocks: MeetingBlock[], style: BodyStyle): StyledBlock[] {
  return blocks.flatMap((block) => styledBlocks(block, style));
}

function styledBlocks(block: MeetingBlock, style: BodyStyle): StyledBlock[] {
  switch (block.type) {
    case "paragraph":
      return [paragraph(block.text)];
    case "subtitle":
      return [paragraph(block.text, style.subtitle, { headingLevel: style.subtitleLevel })];
    case "table":
      return [textTable(block.rows, { headed: true })];
    case "task":
      return [paragraph(`${block.initials}\t${block.deadline}`, { alignment: "right" })];
    case "list": {
      const series = style.nextSeries();
      const { automaticLists: automatic } = style;
      return block.entries.map(({ label, depth, text }, index) =>
        paragraph(
          text,
          { gapBelowPoints: index === block.entries.length - 1 ? 6 : 2 },
          { list: { label, depth, automatic, series, ofHeading: false } },
        ),
      );
    }
  }
}

/** How section headings are set: "Referat", "Indstilling:", "SAGSFREMSTILLING". */
export interface SectionHeadingStyle {
  level: number | null;
  look: Partial<ParagraphLook>;
  /** What follows the heading, such as ":". */
  after: string;
  capitals: boolean;
  /** The text begins on the heading's line: "Beslutning: Godkendt." */
  runIn?: boolean;
}

/** Set a section with its heading, where it has one. */
export function sectionBlocks(
  section: MeetingSection,
  heading: SectionHeadingStyle,
  body: BodyStyle,
): StyledBlock[] {
  const blocks = bodyBlocks(section.blocks, body);
  if (section.heading === null) return blocks;
  const text = heading.capitals ? section.heading.toLocaleUpperCase("da") : section.heading;
  const [first, ...rest] = blocks;
  if (heading.runIn && first?.type === "paragraph" && first.list === null) {
    const { bold = true, italic = false, underline = false } = heading.look;
    const label = { text: text + heading.after, bold, italic, underline };
    return [paragraph([label, { text: " " }, ...first.runs], { gapAbovePoints: 6 }), ...rest];
  }
  const look = { keepWithNext: true, gapAbovePoints: 6, gapBelowPoints: 3, ...heading.look };
  return [paragraph(text + heading.after, look, { headingLevel: heading.level }), ...blocks];
}
