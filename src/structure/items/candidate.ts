import type { ContentsEntry, RootChild } from "../../model/tree.js";
import type { ComparableTitle } from "../../vocabulary/comparison.js";
import type { LetterFamily } from "../../vocabulary/lettered-lines.js";
import type { NumberFamily } from "../../vocabulary/numbered-lines.js";
import type { PlacesOfTitles } from "./places-of-titles.js";

/** A block that may be the heading of an item. */
export interface Candidate {
  /** Index of the heading's first block among the root's children. */
  index: number;
  /** How many blocks the heading takes (2 where number and title stand apart). */
  blockCount: number;
  family: NumberFamily | LetterFamily | "yearly" | "none";
  keyword: string;
  number: string | null;
  value: number | null;
  subValue: number | null;
  title: string;
  /** Where the title ends in the text of its block, in UTF-16 units, when text runs on; null where that is not told. */
  titleEnd: number | null;
  /** Style as a key: candidates of one scheme look alike. */
  look: Look;
  /** Index of the contents entry it matches, null without. */
  entry: number | null;
  /** The title is one that ends an agenda, whatever numbers are missing above it. */
  closes: boolean;
  /** The contents list has the title with this very number, or neither has one. */
  listed: boolean;
  evidence: Evidence[];
  /** Sum of the evidence, in points. */
  score: number;
}

/** One thing that speaks for or against a candidate. */
export interface Evidence {
  name: string;
  points: number;
}

/** What a scheme's headings have in common. */
export interface Look {
  outlineLevel: number | null;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  capitals: boolean;
  fontSizePoints: number | null;
  colour: string | null;
  /** Paragraph style or class, where the format names it. */
  styleName: string | null;
}

/** What candidates are judged by, computed once a document. */
export interface ItemContext extends PlacesOfTitles {
  /** Blocks that head a group of items. */
  groupHeads: Set<RootChild>;
  entries: ContentsEntry[];
  /** The contents list is answered number by number, without titles. */
  entriesAnswered: boolean;
  /** No entry of the contents list has a number. */
  entriesUnnumbered: boolean;
  /** Titles of the entries with their presenters, as comparison keys. */
  entryKeys: string[];
  /** Titles of the entries, without presenter, ready to compare. */
  entryTitles: ComparableTitle[];
  /** Titles of the file's own bookmarks, as comparison keys. */
  outlineKeys: Set<string>;
  bodySizePoints: number | null;
  /** The format tells gaps between paragraphs. */
  knowsGaps: boolean;
}
