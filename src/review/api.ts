import type { Attachment, BlockRecord, Place } from "../model/item-record.js";
import type { Language } from "../model/rule.js";
import type { Passage, SearchDocument, SearchSection } from "../model/search-document.js";

/** What the server answers and the page reads, as JSON. Texts are texts, never markup. */

/** Answer of `/api/status`. */
export interface ServerStatus {
  /** Number of items in the index. */
  items: number;
  /** Language the page is to speak; null for the browser's. */
  language: Language | null;
}

/** Answer of `/api/item?id=…`: what the index may show of one item, and where it stands. */
export interface ItemView
  extends Pick<
    SearchDocument,
    | "id"
    | "documentType"
    | "body"
    | "date"
    | "number"
    | "title"
    | "visibility"
    | "caseNumbers"
    | "presenters"
    | "pages"
  > {
  outcome: string | null;
  attachments: AttachmentView[];
  sections: SectionView[];
  passages: PassageView[];
  source: SourceView;
}

/** An attachment's name, with its link where the document has one that is safe. */
export interface AttachmentView extends Pick<Attachment, "href"> {
  text: string;
}

/** One section. */
export interface SectionView extends Pick<SearchSection, "kind" | "heading"> {
  blocks: BlockView[];
}

/** One block of a section, with its place in the source. */
export interface BlockView {
  type: BlockRecord["type"];
  text: string;
  /** First character in the section's text, in UTF-16 units. */
  start: number;
  /** Empty where no record tells. */
  places: Place[];
}

/** A passage, to be marked in the text and on the page. */
export type PassageView = Pick<
  Passage,
  "id" | "ordinal" | "section" | "start" | "end" | "page" | "boxes"
>;

/** What there is of the source file. */
export type SourceState =
  /** It can be shown. */
  | "here"
  /** Not where the import found it. */
  | "missing"
  /** A file of that name is there, with other bytes. */
  | "changed"
  /** The item is closed. */
  | "closed"
  /** The server was told to show none. */
  | "off"
  /** The records hold no such document. */
  | "unknown";

/** The source beside the item. */
export interface SourceView {
  name: string;
  state: SourceState;
  /** How it is shown: pages drawn, or its text. */
  kind: "pdf" | "text";
}

/** Answer of `/api/source-text?item=…`: the blocks of a source without pages. */
export interface SourceText {
  blocks: SourceBlock[];
  /** True where the source has more than is shown. */
  isCut: boolean;
}

/** One block as it stands in the source. */
export interface SourceBlock {
  type: "paragraph" | "heading" | "table";
  text: string;
  /** Set in bold from end to end, or in the style of a heading. */
  isStrong: boolean;
  places: Pick<Place, "part" | "paragraph" | "lineStart" | "lineEnd">[];
}

/** Answer where something went wrong. */
export interface ApiError {
  error: "notFound" | "badRequest" | "failed";
}
