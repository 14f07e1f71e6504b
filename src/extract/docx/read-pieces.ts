import { safeHref } from "../safe-href.js";
import { addBookmark } from "./add-bookmark.js";
import { type FieldStack, hyperlinkTarget } from "./field-stack.js";
import { type NoteRegister, referToNote } from "./note-register.js";
import type { ResolvedStyle, StyleSheet } from "./read-styles.js";
import type { Relationship } from "./relationships.js";
import { type RunTraits, readRunTraits, resolveRunTraits } from "./run-traits.js";
import { symbolCharacter } from "./symbol-characters.js";
import type { Piece } from "./text-piece.js";
import {
  childElement,
  childElements,
  childValue,
  elementText,
  type XmlElement,
} from "./xml-element.js";

/** What reading a paragraph needs of its document, and what it leaves behind. */
export interface PieceReader {
  styles: StyleSheet;
  /** Style of the paragraph. */
  style: ResolvedStyle;
  relationships: ReadonlyMap<string, Relationship>;
  fields: FieldStack;
  /** Filled while reading. */
  pieces: Piece[];
  bookmarks: string[];
  /** Contents of text boxes anchored in the paragraph. */
  textBoxes: XmlElement[];
  /** Takes the footnotes and endnotes referred to. */
  notes: NoteRegister;
}

/** Look and link of the run being read. */
interface RunState {
  traits: RunTraits;
  href: string | null;
}

type PieceHandler = (reader: PieceReader, element: XmlElement, state: RunState) => void;

/**
 * Read a paragraph's content into pieces: tracked insertions accepted, deletions,
 * comments and field instructions left out, content of tags and controls read.
 */
export function readPieces(reader: PieceReader, paragraph: XmlElement): void {
  readChildren(reader, paragraph, { traits: runTraits(reader, undefined), href: null });
  reader.fields.endParagraph();
}

function readChildren(reader: PieceReader, element: XmlElement, state: RunState): void {
  for (const child of childElements(element)) {
    (handlers[child.name] ?? readChildren)(reader, child, state);
  }
}

const leaveOut: PieceHandler = () => undefined;

const text =
  (value: string): PieceHandler =>
  (reader, _element, state) =>
    addText(reader, value, state);

/** By local name; an element not listed is passed through to what stands in it. */
const handlers: Record<string, PieceHandler | undefined> = {
  pPr: leaveOut,
  rPr: leaveOut,
  sdtPr: leaveOut,
  sdtEndPr: leaveOut,
  del: leaveOut,
  moveFrom: leaveOut,
  delText: leaveOut,
  delInstrText: leaveOut,
  annotationRef: leaveOut,
  rt: leaveOut,
  r: (reader, element, state) => {
    const properties = childElement(element, "rPr");
    const traits = properties === undefined ? state.traits : runTraits(reader, properties);
    readChildren(reader, element, { ...state, traits });
  },
  t: (reader, element, state) => addText(reader, textValue(element), state),
  tab: text("\t"),
  ptab: text("\t"),
  noBreakHyphen: text("-"),
  softHyphen: leaveOut,
  sym: (reader, { attributes }, state) =>
    addText(reader, symbolCharacter(attributes.font, attributes.char), state),
  br: (reader, { attributes }) => addBreak(reader, attributes.type),
  cr: (reader) => addBreak(reader, undefined),
  lastRenderedPageBreak: (reader) => reader.pieces.push({ kind: "renderedPageBreak" }),
  fldChar: (reader, { attributes }) => reader.fields.mark(attributes.fldCharType),
  instrText: (reader, element) => reader.fields.instruct(elementText(element)),
  fldSimple: (reader, element, state) => {
    const href = allowedHref(hyperlinkTarget(element.attributes.instr ?? ""));
    readChildren(reader, element, { ...state, href: href ?? state.href });
  },
  hyperlink: (reader, element, state) =>
    readChildren(reader, element, { ...state, href: linkTarget(reader, element) ?? state.href }),
  bookmarkStart: (reader, element) => addBookmark(reader.bookmarks, element),
  footnoteReference: (reader, element, state) =>
    addText(reader, referToNote(reader.notes, "footnote", element), state),
  endnoteReference: (reader, element, state) =>
    addText(reader, referToNote(reader.notes, "endnote", element), state),
  AlternateContent: (reader, element, state) => {
    const chosen = childElement(element, "Choice") ?? childElement(element, "Fallback");
    if (chosen !== undefined) readChildren(reader, chosen, state);
  },
  drawing: (reader, element) => collectTextBoxes(reader, element),
  pict: (reader, element) => collectTextBoxes(reader, element),
  object: (reader, element) => collectTextBoxes(reader, element),
  // A table inside a run is against the format but has been seen; its paragraphs become lines.
  p: (reader, element, state) => {
    if (reader.pieces.length > 0) addBreak(reader, undefined);
    readChildren(reader, element, state);
  },
};

function runTraits(reader: PieceReader, properties: XmlElement | undefined): RunTraits {
  return resolveRunTraits({
    defaults: reader.styles.defaults.run,
    paragraphStyle: reader.style.run,
    characterStyle: reader.styles.characterStyle(properties && childValue(properties, "rStyle")),
    direct: readRunTraits(properties),
  });
}

/**
 * Text without soft hyphens; line ends of the XML are spaces. White space at the edges stays
 * also without `xml:space`: writers forget it, and words would run together.
 */
function textValue(element: XmlElement): string {
  return elementText(element)
    .replace(/[\r\n]\s*/gu, " ")
    .replaceAll("\u00ad", "");
}

function addText(reader: PieceReader, value: string, state: RunState): void {
  if (value === "" || reader.fields.inInstruction()) return;
  const href = state.href ?? allowedHref(reader.fields.href());
  reader.pieces.push({ kind: "text", value, traits: state.traits, href });
}

function addBreak(reader: PieceReader, type: string | undefined): void {
  reader.pieces.push({ kind: type === "page" ? "pageBreak" : "break" });
}

function linkTarget(reader: PieceReader, element: XmlElement): string | null {
  const { id, anchor } = element.attributes;
  const relationship = id === undefined ? undefined : reader.relationships.get(id);
  const address = relationship?.external ? relationship.target : "";
  return allowedHref(anchor === undefined ? address : `${address}#${anchor}`);
}

/** A record links to the web, to mail and within the document; never to somebody's file share. */
function allowedHref(target: string | null): string | null {
  const href = target === null ? null : safeHref(target);
  return href !== null && /^(?:https?:|mailto:|#)/iu.test(href) ? href : null;
}

/** Text boxes stand in drawings, and drawings in groups; each box is found once. */
function collectTextBoxes(reader: PieceReader, element: XmlElement): void {
  for (const child of childElements(element)) {
    if (child.name === "txbxContent") reader.textBoxes.push(child);
    else if (child.name === "AlternateContent") {
      const chosen = childElement(child, "Choice") ?? childElement(child, "Fallback");
      if (chosen !== undefined) collectTextBoxes(reader, chosen);
    } else collectTextBoxes(reader, child);
  }
}
