import type { HiddenReason } from "../../model/source.js";
import type { TagPlace } from "./tag-places.js";

/** A piece of text in one font on one line, in points from the bottom left of the page. */
export interface TextRun {
  text: string;
  left: number;
  right: number;
  baseline: number;
  sizePoints: number;
  bold: boolean;
  italic: boolean;
  /** Target of the link over the run, null where there is none. */
  href: string | null;
  /** Where the run stands in a tagged PDF's structure, null where that is not known. */
  tag: TagPlace | null;
  /** Why a reader does not see the run, null where it is seen. */
  hidden: HiddenReason | null;
  /** Set apart from the content by a tagged PDF: a running header or footer. */
  artifact: boolean;
}

/** What was read of one page. */
export interface PageText {
  /** 1-based. */
  number: number;
  widthPoints: number;
  heightPoints: number;
  /** Runs that are set level. */
  runs: TextRun[];
  /** Runs set at an angle (stamps at the edge), each text by itself. */
  turned: TextRun[];
}
