/**
 * Where a block came from and how it looked there. Every block an extractor
 * emits carries one `BlockSource` in `node.data.source`; structuring reads it
 * and never changes it, save that a joined block keeps the places of all its parts.
 */

/** A rectangle in PDF points (1/72 inch), origin at the bottom left of the page. */
export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/**
 * One place in the source. Fields that the format does not have are null:
 * `page` (1-based) and `box` for PDF; `part` (such as `word/document.xml`) and
 * `paragraph` (0-based within the part) for DOCX; `lineStart`/`lineEnd`
 * (1-based, inclusive) for text, Markdown and HTML.
 */
export interface SourcePlace {
  page: number | null;
  box: Box | null;
  part: string | null;
  paragraph: number | null;
  lineStart: number | null;
  lineEnd: number | null;
}

/** What part of the page a block stands in, where the format says so itself. */
export type SourceRegion = "body" | "header" | "footer" | "footnote" | "textBox";

/** How a block was set. Unknown is null (numbers, names) or false (traits). */
export interface BlockStyle {
  /** Size of the dominant type, in points. */
  fontSizePoints: number | null;
  /** Every letter of the block is bold / italic / underlined. */
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** Colour of the dominant type as #rrggbb, null when black or unknown. */
  colour: string | null;
  /** Paragraph style (DOCX) or class name (HTML). */
  styleName: string | null;
  /** 1–9 from a heading style, an `<h2>`, `##` or a tagged PDF's H2; null otherwise. */
  outlineLevel: number | null;
  /** Left edge of the first line in points from the left of the page or text area. */
  leftPoints: number | null;
  /** Empty space above, in line heights: 0 directly below the block before, 1 a blank line. */
  gapAboveLines: number | null;
  /** The block is the first body block of its page. */
  pageTop: boolean;
}

/** A list marker as printed or computed: "•", "-", "1.", "a)", "Punkt 7:". */
export interface ListMark {
  label: string;
  /** 0 for the outermost level. */
  depth: number;
  ordered: boolean;
  /**
   * True where the marker is not among the block's characters (Word's automatic
   * numbers, HTML `<ol>`, Markdown lists); false where the text begins with it.
   */
  computed: boolean;
}

/** Why the source does not show a block's text to a reader. */
export type HiddenReason = "covered" | "invisible";

/** Where a block came from and how it looked there; `node.data.source`. */
export interface BlockSource {
  places: SourcePlace[];
  region: SourceRegion;
  style: BlockStyle;
  list: ListMark | null;
  /** Names of bookmarks and anchors that begin in the block ("_Toc74041552"). */
  bookmarks: string[];
  /** Set where text is under an opaque bar or set invisible. */
  hidden: HiddenReason | null;
  /** Head of the table's column it stood in, where the columns are the sections of an item. */
  columnHead?: string;
  /** Set where it is the title of an item that was a table's row. */
  isRowTitle?: true;
  /** Set where it is the label of a table's row, with the row's text below. */
  isRowLabel?: true;
  /** Set where an item is a table's row: its number and title, or its text below them. */
  rowPart?: "heading" | "text";
  /** Set where it is a table's row that heads a group of items. */
  isGroupRow?: true;
}

/** A place with nothing known, to spread over. */
export const noPlace: SourcePlace = {
  page: null,
  box: null,
  part: null,
  paragraph: null,
  lineStart: null,
  lineEnd: null,
};

/** A style with nothing known, to spread over. */
export const plainStyle: BlockStyle = {
  fontSizePoints: null,
  bold: false,
  italic: false,
  underline: false,
  colour: null,
  styleName: null,
  outlineLevel: null,
  leftPoints: null,
  gapAboveLines: null,
  pageTop: false,
};
