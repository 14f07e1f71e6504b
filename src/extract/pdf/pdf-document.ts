/**
 * The part of pdf.js that the extractor uses, as pdf-parse hands it over at run
 * time. pdf-parse declares the method that gives the document private and the
 * document as `any`; these narrow types stand in for both.
 */

/** A piece of text in one font, on one line. */
export interface PdfTextItem {
  str: string;
  width: number;
  height: number;
  /** The text matrix: a, b, c, d, x, y in PDF points. */
  transform: number[];
  fontName: string;
}

/** Start or end of marked content; `id` names it in the structure tree. */
export interface PdfMarkedItem {
  type: "beginMarkedContent" | "beginMarkedContentProps" | "endMarkedContent";
  id?: string | null;
  tag?: string | null;
}

/** The text of a page in the order of the content stream. */
export interface PdfTextContent {
  items: (PdfTextItem | PdfMarkedItem)[];
}

/** A node of a tagged PDF's structure tree, or a leaf that names marked content. */
export interface PdfStructureNode {
  role?: string;
  type?: string;
  id?: string;
  children?: PdfStructureNode[];
}

/** A link or another annotation on a page. */
export interface PdfAnnotation {
  subtype?: string;
  url?: string;
  /** Left, bottom, right, top in PDF points. */
  rect?: number[];
}

/** The drawing operations of a page. */
export interface PdfOperatorList {
  fnArray: number[];
  argsArray: unknown[];
}

/** One page of the document. */
export interface PdfPage {
  /** Left, bottom, right, top of the visible page in PDF points. */
  view: number[];
  /** Degrees clockwise the page is turned before it is shown. */
  rotate: number;
  commonObjs: { has(id: string): boolean; get(id: string): unknown };
  getTextContent(options: {
    includeMarkedContent: boolean;
    disableNormalization: boolean;
  }): Promise<PdfTextContent>;
  getOperatorList(): Promise<PdfOperatorList>;
  getStructTree(): Promise<PdfStructureNode | null>;
  getAnnotations(): Promise<PdfAnnotation[]>;
  cleanup(): boolean;
}

/** An entry of the document's own bookmarks. */
export interface PdfOutlineNode {
  title?: string;
  dest?: string | unknown[] | null;
  items?: PdfOutlineNode[];
}

/** The whole document. */
export interface PdfDocument {
  numPages: number;
  getPage(pageNumber: number): Promise<PdfPage>;
  getMetadata(): Promise<{ info?: object }>;
  getMarkInfo(): Promise<{ Marked?: boolean } | null>;
  getOutline(): Promise<PdfOutlineNode[] | null>;
  getDestination(name: string): Promise<unknown[] | null>;
  getPageIndex(reference: unknown): Promise<number>;
}

/** An opened document and the way to let go of its memory. */
export interface OpenPdf {
  document: PdfDocument;
  close(): Promise<void>;
}
