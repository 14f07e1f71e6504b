import {
  type DrawingState,
  type Matrix,
  movedBy,
  multiplied,
  type TypeState,
} from "../drawing-state.js";
import type { PdfMarkedItem, PdfTextItem } from "../pdf-document.js";
import { vectorLength } from "../vector-length.js";
import type { Operand } from "./content-operations.js";
import type { FileFont } from "./file-font.js";
import { bytesOfString } from "./text-of-string.js";

/** Gaps after a letter, in type sizes. The same as pdf.js', so that both give the same words. */
const gaps = {
  /** Further back than this another text begins. */
  back: -0.2,
  /** Up to this there is no space, even where one is set. */
  none: 0.03,
  /** Up to this letters are spaced out. */
  tracking: 0.102,
  /** Up to this there is a space; beyond it another text begins. */
  space: 0.6,
};
/** How far a letter may stand above or below the one before it in a text, in heights. */
const mostShift = 0.25;

/** Text that may go on with the next letter. */
interface OpenRun {
  font: FileFont;
  size: number;
  text: string;
  transform: number[];
  height: number;
}

/** The text of a page while its content is followed. */
export interface ContentText {
  items: (PdfTextItem | PdfMarkedItem)[];
  /** False once a font or a code is met that the file alone does not explain. */
  understood: boolean;
  /** Left, bottom, right, top; letters outside are not shown. */
  view: readonly number[];
  run: OpenRun | null;
  /** Where the letter before ended, null before the first. */
  endX: number;
  endY: number;
  /** White space was set since the letter before. */
  spaced: boolean;
}

/** Begin to read the text of a page. */
export function contentText(view: readonly number[]): ContentText {
  return { items: [], understood: true, view, run: null, endX: 0, endY: 0, spaced: false };
}

/** Change how text is set from here on. */
export function setType(state: DrawingState, change: Partial<TypeState>): void {
  state.type = { ...state.type, ...change };
}

/** Close the text that is open. */
export function endRun(content: ContentText): void {
  const { run, endX, endY } = content;
  content.run = null;
  if (run === null) return;
  const { transform } = run;
  const a = transform[0] ?? 0;
  const b = transform[1] ?? 0;
  const x = transform[4] ?? 0;
  const y = transform[5] ?? 0;
  const along = vectorLength(a, b) || 1;
  content.items.push({
    str: run.text,
    width: Math.abs(((endX - x) * a + (endY - y) * b) / along),
    height: run.height,
    transform,
    fontName: run.font.name,
  });
}

/** Note where marked content begins. */
export function beginContent(
  content: ContentText,
  { tag, id }: { tag: string; id: number | null },
): void {
  endRun(content);
  const named = id === null ? null : `${id}`;
  content.items.push({ type: "beginMarkedContentProps", id: named, tag });
}

/** Note where marked content ends. */
export function endContent(content: ContentText | null): void {
  if (content === null) return;
  endRun(content);
  content.items.push({ type: "endMarkedContent" });
}

/**
 * Read the strings of an operation that shows text, and go on to where they end.
 *
 * @param operands strings, and between them how far to move back in thousandths of the size
 */
export function showStrings(
  state: DrawingState,
  content: ContentText | null,
  operands: readonly Operand[],
): void {
  if (content === null || !content.understood) return;
  const { type } = state;
  const { font } = type;
  if (font === null) {
    content.understood = false;
    return;
  }
  const pen = penOf(state);
  if (content.run !== null && (content.run.font !== font || content.run.size !== type.size)) {
    endRun(content);
  }
  for (const operand of operands) {
    if (typeof operand === "number") pen.at -= (operand / 1000) * type.size * type.stretch;
    else if (!showBytes(content, bytesOfString(operand), { pen, type, font })) {
      content.understood = false;
      return;
    }
  }
  state.text = movedBy(state.text, pen.at, 0);
}

/** Where letters are put, while one operation is shown. */
interface Pen {
  /** How far along the line, in units of text space. */
  at: number;
  /** From text space to the page. */
  matrix: Matrix;
  /** One unit of text space on the page. */
  scale: number;
}

function penOf(state: DrawingState): Pen {
  const matrix = multiplied(state.matrix, state.text);
  return { at: 0, matrix, scale: vectorLength(matrix[0] ?? 1, matrix[1] ?? 0) || 1 };
}

interface Showing {
  pen: Pen;
  type: TypeState;
  font: FileFont;
}

/** Put the letters of one string; false where one of them is not known. */
function showBytes(content: ContentText, bytes: string, { pen, type, font }: Showing): boolean {
  const { matrix } = pen;
  const a = matrix[0] ?? 1;
  const b = matrix[1] ?? 0;
  const c = matrix[2] ?? 0;
  const d = matrix[3] ?? 1;
  const { size, stretch, rise } = type;
  const left = c * rise + (matrix[4] ?? 0);
  const bottom = d * rise + (matrix[5] ?? 0);
  const step = font.bytesPerCode;
  for (let index = 0; index + step <= bytes.length; index += step) {
    const low = bytes.charCodeAt(index + step - 1);
    const code = step === 1 ? low : (bytes.charCodeAt(index) << 8) | low;
    const glyph = font.glyph(code);
    if (glyph === null) return false;
    if (glyph.kind === "mark") continue;
    const width = (glyph.width / 1000) * size;
    const spacing = type.characterSpacing + (code === 32 ? type.wordSpacing : 0);
    if (glyph.kind === "space") {
      content.spaced = true;
      pen.at += (width + spacing) * stretch;
      continue;
    }
    const x = a * pen.at + left;
    const y = b * pen.at + bottom;
    const inked = glyph.kind === "accent" ? 0 : width * stretch;
    pen.at += inked;
    if (isOnPage(content.view, x, y, width)) {
      if (glyph.kind === "ink") join(content, { x, y, pen, size });
      content.run ??= openRun(font, type, [
        a * size * stretch,
        b * size * stretch,
        c * size,
        d * size,
        x,
        y,
      ]);
      content.run.text += glyph.text;
      content.spaced = false;
      if (inked !== 0) {
        content.endX = x + a * inked;
        content.endY = y + b * inked;
      }
    }
    pen.at += spacing * stretch;
  }
  return true;
}

function isOnPage(view: readonly number[], x: number, y: number, width: number): boolean {
  const inside = x + width >= (view[0] ?? 0) && x <= (view[2] ?? 0);
  return inside && y >= (view[1] ?? 0) && y <= (view[3] ?? 0);
}

function openRun(font: FileFont, { size }: TypeState, transform: number[]): OpenRun {
  const height = vectorLength(transform[2] ?? 0, transform[3] ?? 0);
  return { font, size, text: "", transform, height };
}

interface NextLetter {
  x: number;
  y: number;
  pen: Pen;
  size: number;
}

/** Close the open text before a letter that is not part of it, or put a space. */
function join(content: ContentText, { x, y, pen, size }: NextLetter): void {
  const { run, endX, endY, spaced } = content;
  if (run === null || (x === endX && y === endY)) return;
  const a = pen.matrix[0] ?? 1;
  const b = pen.matrix[1] ?? 0;
  const unit = pen.scale * size;
  const along = ((x - endX) * a + (y - endY) * b) / (pen.scale * unit);
  const aside = Math.abs((y - endY) * a - (x - endX) * b) / pen.scale;
  if (along < gaps.back || along > gaps.space || aside > mostShift * run.height) endRun(content);
  else if (along > gaps.tracking) run.text += " ";
  else if (along > gaps.none && spaced) endRun(content);
}
