import { append } from "../../model/append.js";
import type { ListMark, SourcePlace } from "../../model/source.js";
import { noPlace } from "../../model/source.js";
import type { Block } from "../../model/tree.js";
import { printedListMark } from "../list-mark.js";
import { holdNotes } from "./note-register.js";
import {
  mergedTraits,
  type NumberingPlace,
  numberingPlace,
  paragraphLook,
} from "./paragraph-look.js";
import { type ParagraphTraits, readParagraphTraits } from "./paragraph-traits.js";
import { type PrintedPiece, phrasing, printedPieces } from "./phrasing.js";
import { type PieceReader, readPieces } from "./read-pieces.js";
import type { ResolvedStyle } from "./read-styles.js";
import { type RunTraits, readRunTraits } from "./run-traits.js";
import { type Flow, nothingCarried, type Story } from "./story.js";
import type { Piece } from "./text-piece.js";
import { type Ground, isUnseen } from "./unseen-run.js";
import { childElement, childValue, type XmlElement } from "./xml-element.js";

/** A paragraph once read, before it is cut into blocks. */
interface ReadParagraph {
  pieces: Piece[];
  places: SourcePlace[];
  traits: ParagraphTraits;
  style: ResolvedStyle;
  list: ListMark | null;
  /** The list's text has letters of its own ("Punkt %1:"), so that it says something by itself. */
  labelSpeaks: boolean;
  mark: RunTraits;
}

/** What a paragraph gives: its blocks, and the text boxes anchored in it. */
export interface ParagraphResult {
  blocks: Block[];
  textBoxes: XmlElement[];
}

/**
 * Read one `w:p` into blocks: none for an empty paragraph, two where a page
 * break stands inside it, and one of its own for text set hidden.
 */
export function readParagraph(story: Story, flow: Flow, element: XmlElement): ParagraphResult {
  const properties = childElement(element, "pPr");
  const style = story.context.styles.paragraphStyle(properties && childValue(properties, "pStyle"));
  const reader = readContent(story, style, element);
  const index = story.nextParagraph;
  story.nextParagraph += 1;
  story.context.countParagraph();

  const direct = readParagraphTraits(properties);
  const place = numberingPlace(direct, style, story.context.numbering);
  const markProperties = properties && childElement(properties, "rPr");
  const mark = readRunTraits(markProperties);
  append(flow.bookmarks, reader.bookmarks);
  const runsOn = isDeleted(markProperties);
  const paragraphs = [...flow.carried.paragraphs, index];
  const list = runsOn || mark.hidden === true ? null : numbered(story, place);
  const paragraph: ReadParagraph = {
    pieces: [...flow.carried.pieces, ...reader.pieces],
    places: paragraphs.map((paragraph) => ({ ...noPlace, part: story.part, paragraph })),
    traits: mergedTraits(story.context.styles.defaults.paragraph, style, place, direct),
    style,
    list,
    labelSpeaks: list !== null && labelSpeaks(place),
    mark,
  };
  flow.carried = nothingCarried();
  if (runsOn) {
    const { pieces } = paragraph;
    if (printedPieces(pieces).length > 0) {
      const settle = () => paragraphBlocks(story, flow, paragraph);
      flow.carried = { pieces, paragraphs, settle };
    }
    return { blocks: [], textBoxes: reader.textBoxes };
  }
  const blocks = paragraphBlocks(story, flow, paragraph);
  holdNotes(story.context.notes, blocks);
  if (properties !== undefined && endsSectionOnNewPage(properties)) flow.pageTop = true;
  return { blocks, textBoxes: reader.textBoxes };
}

function readContent(story: Story, style: ResolvedStyle, element: XmlElement): PieceReader {
  const reader: PieceReader = {
    styles: story.context.styles,
    style,
    relationships: story.relationships,
    fields: story.fields,
    pieces: [],
    bookmarks: [],
    textBoxes: [],
    notes: story.context.notes,
  };
  readPieces(reader, element);
  return reader;
}

/** A tracked deletion of the paragraph's end: accepted, its text runs on into the next paragraph. */
function isDeleted(mark: XmlElement | undefined): boolean {
  if (mark === undefined) return false;
  return childElement(mark, "del") !== undefined || childElement(mark, "moveFrom") !== undefined;
}

function numbered(story: Story, place: NumberingPlace | null): ListMark | null {
  return place === null ? null : story.context.numberer(place.id, place.level);
}

function labelSpeaks(place: NumberingPlace | null): boolean {
  const level = place?.instance.levels.get(place.level);
  return level !== undefined && level.format !== "bullet" && /\p{L}{2}/u.test(level.text);
}

/** The section that ends here is followed by one that begins on a page of its own. */
function endsSectionOnNewPage(properties: XmlElement): boolean {
  const section = childElement(properties, "sectPr");
  return section !== undefined && childValue(section, "type") !== "continuous";
}

/** Cut at page breaks, part visible from hidden, and build a block of each piece of text. */
function paragraphBlocks(story: Story, flow: Flow, paragraph: ReadParagraph): Block[] {
  const blocks: Block[] = [];
  let list = paragraph.list;
  const ground = paragraph.traits.shade ?? story.ground;
  for (const [index, pieces] of splitAtPages(paragraph.pieces).entries()) {
    if (index > 0) flow.pageTop = true;
    const visible = printedPieces(pieces.filter((piece) => !isHidden(piece, ground)));
    const hidden = printedPieces(
      pieces.filter((piece) => piece.kind !== "text" || isHidden(piece, ground)),
    );
    if (startsRenderedPage(pieces)) flow.pageTop = true;
    const speaks =
      index === 0 && (paragraph.labelSpeaks || (flow.keepsLabels && list?.ordered === true));
    if (visible.length > 0 || speaks) {
      blocks.push(buildBlock(story, flow, { ...paragraph, list }, pieces, visible));
      list = null;
    }
    if (hidden.length > 0) {
      const block = buildBlock(story, flow, { ...paragraph, list: null }, pieces, hidden);
      if (block.data?.source) block.data.source.hidden = "invisible";
      blocks.push(block);
    }
  }
  if (blocks.length === 0) flow.emptyAbove += 1;
  return blocks;
}

function splitAtPages(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "pageBreak") parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

function startsRenderedPage(pieces: readonly Piece[]): boolean {
  const first = pieces.find((piece) => piece.kind !== "text" || /\S/u.test(piece.value));
  return first?.kind === "renderedPageBreak";
}

function isHidden(piece: Piece, ground: Ground): boolean {
  return piece.kind === "text" && isUnseen(piece.traits, ground);
}

function buildBlock(
  story: Story,
  flow: Flow,
  paragraph: ReadParagraph,
  all: readonly Piece[],
  printed: readonly PrintedPiece[],
): Block {
  const { traits, style, mark } = paragraph;
  const look = paragraphLook(printed, all, traits, style, mark, flow);
  const text = printed.map((piece) => (piece.kind === "text" ? piece.value : "\n")).join("");
  const source = {
    places: paragraph.places,
    region: story.region,
    style: look,
    list: paragraph.list ?? printedListMark(text),
    bookmarks: flow.bookmarks,
    hidden: null,
  };
  Object.assign(flow, {
    emptyAbove: 0,
    afterTwips: traits.afterTwips ?? 0,
    styleId: style.ids[0],
    pageTop: false,
    bookmarks: [],
  });
  if (look.outlineLevel === null) {
    return { type: "paragraph", children: phrasing(printed, false), data: { source } };
  }
  const depth = Math.min(look.outlineLevel, 6) as 1 | 2 | 3 | 4 | 5 | 6;
  return { type: "heading", depth, children: phrasing(printed, look.bold), data: { source } };
}
