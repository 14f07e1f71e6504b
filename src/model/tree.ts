import type { Heading, Paragraph, PhrasingContent, Table } from "mdast";
import type { Node, Parent } from "unist";
import type { Attachment, CaseNumber, Decision, Recommendation, Vote } from "./item-record.js";
import type { DocumentType, Meeting, Participant } from "./record.js";
import type { SectionKind } from "./section-kind.js";
import type { BlockSource } from "./source.js";

/**
 * The tree: mdast blocks in reading order, first flat (as an extractor emits
 * them), then gathered into the nodes below. docs/tree.md is the specification.
 */

/** What an extractor may emit at the root: nothing is nested but a table's rows. */
export type Block = Paragraph | Heading | Table;

/** Size of a page in PDF points. */
export interface PageSize {
  widthPoints: number;
  heightPoints: number;
}

/** One entry of the file's own bookmarks (PDF outline). */
export interface OutlineEntry {
  title: string;
  /** 1 for the outermost level. */
  level: number;
  /** 1-based page, null where it is not known. */
  page: number | null;
}

/** What the extractor knows of the whole file; `root.data.file`. */
export interface FileFacts {
  /** Title from the file's properties or `<title>`, null where none is set. */
  title: string | null;
  pages: PageSize[];
  outline: OutlineEntry[];
}

export type FurnitureReason =
  | "running-header"
  | "running-footer"
  | "page-number"
  | "stamp"
  | "group-heading"
  | "signature"
  | "placeholder"
  | "navigation";

/** Text that belongs to the page and not to the meeting. */
export interface Furniture extends Parent {
  type: "furniture";
  reason: FurnitureReason;
  /** What showed it: its place at the page edge, its recurrence in running text, or its words. */
  foundBy: "pageEdge" | "recurrence" | "region" | "words";
  children: Block[];
}

/** The lines that tell of the meeting: title, date, place, people, and what was read from them. */
export interface MeetingHeader extends Parent {
  type: "meetingHeader";
  documentType: DocumentType;
  meeting: Meeting;
  participants: Participant[];
  children: (Block | Furniture)[];
}

/** One line of the printed contents list. */
export interface ContentsEntry {
  number: string | null;
  /** Without number and presenter. */
  title: string;
  presenter: string | null;
  page: number | null;
}

/** The printed contents list, a witness and never an item. */
export interface ContentsList extends Parent {
  type: "contentsList";
  entries: ContentsEntry[];
  children: (Block | Furniture)[];
}

/** How sure a reading is and what speaks for it. */
export interface Reading {
  /** 0–1. */
  confidence: number;
  evidence: string[];
}

/** One item of the agenda: its heading block(s), then sections, sub-items, embedded documents. */
export interface AgendaItem extends Parent {
  type: "agendaItem";
  number: string | null;
  title: string;
  presenter: string | null;
  caseNumbers: CaseNumber[];
  visibility: "open" | "closed" | "unknown";
  recommendations: Recommendation[];
  decision: Decision | null;
  votes: Vote[];
  attachments: Attachment[];
  reading: Reading;
  children: ItemChild[];
}

/** The printed heading of an item or a section. `role` says what the block holds. */
export interface HeadingLine extends Parent {
  type: "headingLine";
  role:
    | "item"
    | "repeat"
    | "section"
    | "caseNumber"
    | "group"
    | "presenter"
    | "visibility"
    | "attachments";
  children: Block[];
}

/** One section of an item. */
export interface ItemSection extends Parent {
  type: "itemSection";
  /** One of the contract's section kinds. */
  kind: SectionKind;
  /** As printed, null for text before any heading. */
  heading: string | null;
  children: SectionChild[];
}

/** A document inside an item: earlier minutes, another body's agenda item, an attachment. */
export interface EmbeddedDocument extends Parent {
  type: "embeddedDocument";
  kind: "minutes" | "agenda_item" | "attachment";
  title: string | null;
  reading: Reading;
  /** For `minutes` a structured document; else the flat blocks or agenda items. */
  children: (Block | Furniture | AgendaItem | MinutesRoot)[];
}

/** A whole minutes nested in another; the same children as a Root. */
export interface MinutesRoot extends Parent {
  type: "minutesRoot";
  children: RootChild[];
}

/** Blocks after the last item that belong to none: signatures, closing lines. */
export interface BackMatter extends Parent {
  type: "backMatter";
  children: (Block | Furniture)[];
}

export type SectionChild = HeadingLine | Block | Furniture;
export type ItemChild =
  | HeadingLine
  | ItemSection
  | EmbeddedDocument
  | AgendaItem
  | Furniture
  | Block;
export type RootChild =
  | Block
  | Furniture
  | MeetingHeader
  | ContentsList
  | AgendaItem
  | BackMatter
  | HeadingLine;

/** The root of a document, as extracted or as structured. */
export interface MinutesTree extends Parent {
  type: "root";
  children: RootChild[];
}

declare module "unist" {
  interface Data {
    /** On blocks: place and style. */
    source?: BlockSource;
    /** On blocks: ids of the privacy rules that found something in them. */
    private?: string[];
    /** On the root: what the extractor knows of the whole file. */
    file?: FileFacts;
  }
}

/** Is the node one of the blocks an extractor emits? */
export function isBlock(node: Node): node is Block {
  return node.type === "paragraph" || node.type === "heading" || node.type === "table";
}

export type { Heading, Paragraph, PhrasingContent, Table };
