import type { HiddenReason } from "../../model/source.js";
import type { TextSpan } from "./text-span.js";

/** The words between two wide gaps of a line. */
export interface LineSegment {
  left: number;
  right: number;
  spans: TextSpan[];
}

/** One printed line. Measures are points from the bottom left of the page. */
export interface TextLine {
  page: number;
  left: number;
  right: number;
  baseline: number;
  /** Size of the dominant type. */
  sizePoints: number;
  segments: LineSegment[];
  /** Segments joined by tabs, dot leaders turned into a tab. */
  spans: TextSpan[];
  text: string;
  /** Every run is bold / italic. */
  bold: boolean;
  italic: boolean;
  /** Elements of a tagged PDF that the line has parts of; empty where not known. */
  blocks: Set<number>;
  /** Role of the first such element. */
  role: string | null;
  /** Why a reader does not see a part of the line, null where all is seen. */
  hidden: HiddenReason | null;
  artifact: boolean;
  /** Right edge of the column the line stands in, null where that is the page's. */
  columnRight: number | null;
  /** A dot leader and a number end the line: an entry of a contents list. */
  leader: boolean;
  /** What the text refers to the footnote by that the line is part of: "1". */
  noteMark?: string;
  /** Footnotes of the page that the line refers to. */
  refersTo?: string[];
}
