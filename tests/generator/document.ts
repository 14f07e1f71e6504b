/**
 * A styled document of no particular format: what a word processor holds. A layout family turns a
 * meeting into one; each renderer writes it in its format.
 */
export interface StyledDocument {
  /** Title among the file's properties. */
  title: string;
  font: string;
  bodyPoints: number;
  /** Lines at the top of every page; `{page}` and `{pages}` are filled in. */
  header: string[];
  /** Lines at the bottom of every page. */
  footer: string[];
  blocks: StyledBlock[];
}

export type StyledBlock = StyledParagraph | StyledTable | PageBreak;

export interface PageBreak {
  type: "pageBreak";
}

/** One paragraph. A run's text may hold tabs; a line feed in it is a line break. */
export interface StyledParagraph {
  type: "paragraph";
  runs: TextRun[];
  /** 1–6 for a real heading style, null for text that at most looks like a heading. */
  headingLevel: number | null;
  look: ParagraphLook;
  list: ListLook | null;
  /** Name of a Word bookmark that begins here. */
  bookmark: string | null;
  /** No empty line above: follows its predecessor like lines of an address. */
  tight: boolean;
}

export interface TextRun {
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  href?: string;
}

export interface ParagraphLook {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** "#rrggbb", null for black. */
  colour: string | null;
  /** Null for the document's body size. */
  sizePoints: number | null;
  alignment: "left" | "center" | "right";
  gapAbovePoints: number;
  gapBelowPoints: number;
  indentPoints: number;
  /** Tab stops in points from the left margin; a dot leader runs to the last one where asked. */
  tabStopsPoints: number[];
  leader: boolean;
  /** Word may not part it from the next paragraph. */
  keepWithNext: boolean;
}

/** A marker in front of the paragraph, typed or made by the word processor. */
export interface ListLook {
  label: string;
  depth: number;
  automatic: boolean;
  /** Paragraphs with the same name count on together. */
  series: string;
  /** The marker numbers a heading, real or fake; the paragraph is no line of a list. */
  ofHeading: boolean;
}

export interface StyledTable {
  type: "table";
  borders: boolean;
  /** Share of the width of each column, in per cent. */
  widthsPercent: number[];
  /** The first row is a heading row. */
  headed: boolean;
  rows: TableCell[][];
}

export interface TableCell {
  paragraphs: StyledParagraph[];
}

export const plainLook: ParagraphLook = {
  bold: false,
  italic: false,
  underline: false,
  colour: null,
  sizePoints: null,
  alignment: "left",
  gapAbovePoints: 0,
  gapBelowPoints: 6,
  indentPoints: 0,
  tabStopsPoints: [],
  leader: false,
  keepWithNext: false,
};

/** Make a paragraph of plain text or runs. */
export function paragraph(
  content: string | TextRun[],
  look: Partial<ParagraphLook> = {},
  more: Partial<Pick<StyledParagraph, "headingLevel" | "list" | "bookmark" | "tight">> = {},
): StyledParagraph {
  const runs = typeof content === "string" ? [{ text: content }] : content;
  return {
    type: "paragraph",
    runs,
    headingLevel: null,
    list: null,
    bookmark: null,
    tight: false,
    ...more,
    look: { ...plainLook, ...look },
  };
}

/** Make a table of plain text cells. */
export function textTable(
  rows: string[][],
  more: Partial<Pick<StyledTable, "borders" | "headed" | "widthsPercent">> = {},
): StyledTable {
  const columns = rows[0]?.length ?? 1;
  return {
    type: "table",
    borders: true,
    headed: false,
    widthsPercent: Array.from({ length: columns }, () => 100 / columns),
    ...more,
    rows: rows.map((cells) =>
      cells.map((text) => ({ paragraphs: [paragraph(text, { gapBelowPoints: 2 })] })),
    ),
  };
}

/** Is the paragraph a line of a list, and not a numbered heading? */
export function isListLine(block: StyledBlock): block is StyledParagraph & { list: ListLook } {
  return block.type === "paragraph" && block.list !== null && !block.list.ofHeading;
}

/** The printed text of a paragraph, its marker included. */
export function printedParagraph(block: StyledParagraph): string {
  const text = block.runs.map((run) => run.text).join("");
  return block.list ? `${block.list.label} ${text}` : text;
}
