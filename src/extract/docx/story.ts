import type { SourceRegion } from "../../model/source.js";
import type { Block } from "../../model/tree.js";
import type { FieldStack } from "./field-stack.js";
import type { NoteRegister } from "./note-register.js";
import type { Numberer } from "./number-paragraphs.js";
import type { NumberingInstance } from "./read-numbering.js";
import type { StyleSheet } from "./read-styles.js";
import type { Relationship } from "./relationships.js";
import type { Piece } from "./text-piece.js";
import type { Ground } from "./unseen-run.js";

/** What all parts of one document share. */
export interface DocxContext {
  styles: StyleSheet;
  numbering: ReadonlyMap<string, NumberingInstance>;
  numberer: Numberer;
  /** Footnotes and endnotes the text refers to. */
  notes: NoteRegister;
  /** Counts a paragraph; throws where there are more than the limit. */
  countParagraph: () => void;
}

/** One part with text being read: the body, a header, the footnotes. */
export interface Story {
  context: DocxContext;
  /** Part name, as in places. */
  part: string;
  region: SourceRegion;
  relationships: ReadonlyMap<string, Relationship>;
  fields: FieldStack;
  /** Under the paragraphs being read. */
  ground: Ground;
  /** Index of the next paragraph, empty ones counted. */
  nextParagraph: number;
}

/** A column of paragraphs, one below the other: a part's, a cell's or a text box's own. */
export interface Flow {
  /** Empty paragraphs since the last block. */
  emptyAbove: number;
  /** Space below the last block, in twips. */
  afterTwips: number;
  /** Style id of the last paragraph. */
  styleId: string | undefined;
  /** The next block begins a page. */
  pageTop: boolean;
  /** Bookmarks that stand before the next block. */
  bookmarks: string[];
  /** An empty paragraph with an automatic number is a block: in a cell it may be the row's number. */
  keepsLabels: boolean;
  /** Content of paragraphs whose end is deleted, which runs on into the next one. */
  carried: CarriedContent;
}

/** What a paragraph without an end hands on. */
interface CarriedContent {
  pieces: Piece[];
  paragraphs: number[];
  /** Makes blocks of it where no paragraph follows to take it. */
  settle: () => Block[];
}

/** Begin a column. */
export function createFlow(): Flow {
  return {
    emptyAbove: 0,
    afterTwips: 0,
    styleId: undefined,
    pageTop: false,
    bookmarks: [],
    keepsLabels: false,
    carried: nothingCarried(),
  };
}

/** What a paragraph with its end hands on. */
export function nothingCarried(): CarriedContent {
  return { pieces: [], paragraphs: [], settle: () => [] };
}

/** Take what still waits for a paragraph to run on into: a table or the end comes instead. */
export function settleCarried(flow: Flow): Block[] {
  const { settle } = flow.carried;
  flow.carried = nothingCarried();
  return settle();
}
