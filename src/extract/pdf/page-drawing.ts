import {
  type DrawingState,
  drawingState,
  identity,
  type Matrix,
  moveBy,
  moveTo,
  multiplied,
  type PageDrawing,
  restore,
  save,
  showText,
} from "./drawing-state.js";
import { everywhere } from "./everywhere.js";
import { changedOpacity, fullOpacity, opacityInForm } from "./opacity.js";
import { type PagePoint, pageFrame } from "./page-frame.js";
import { clipTo, paintPath } from "./paint-path.js";
import { paintEverywhere, paintPicture } from "./painted-areas.js";
import { pathPieces, rectanglePiece } from "./path-pieces.js";
import type { PdfOperatorList, PdfPage } from "./pdf-document.js";

/**
 * Read what is drawn on a page besides its text, as pdf.js tells it.
 *
 * @param page the page; its drawing operations cost about as much as its text
 */
export async function readDrawing(page: PdfPage): Promise<PageDrawing> {
  return pageDrawing(await page.getOperatorList(), pageFrame(page.view, page.rotate).toPage);
}

/**
 * Follow drawing operations: rules (strokes, thin bars, edges of framed cells), filled
 * areas, and where text begins.
 *
 * @param list the page's drawing operations
 * @param toPage turns points of the content stream into points of the page
 */
export function pageDrawing(
  list: PdfOperatorList,
  toPage: (x: number, y: number) => PagePoint,
): PageDrawing {
  const state: ListState = { ...drawingState(toPage), clips: false };
  /** Groups that are open within a soft mask: what they draw is never painted itself. */
  let masks = 0;
  list.fnArray.forEach((operation, index) => {
    const values = list.argsArray[index];
    state.order = index;
    if (operation === groupBegin && (masks > 0 || isSoftMask(values))) masks += 1;
    if (masks === 0) handlers[operation]?.(state, Array.isArray(values) ? values : []);
    if (operation === groupEnd && masks > 0) masks -= 1;
  });
  return state.drawing;
}

/** pdf.js' numbers of the operations around a group of what is drawn as a whole. */
const groupBegin = 76;
const groupEnd = 77;

/** pdf.js draws a soft mask as a group in the midst of the page. */
function isSoftMask(values: unknown): boolean {
  const options: unknown = Array.isArray(values) ? values[0] : null;
  return typeof options === "object" && options !== null && "smask" in options && !!options.smask;
}

/** A page while pdf.js' operations are followed. */
interface ListState extends DrawingState {
  /** The path that comes next is what nothing is painted outside of. */
  clips: boolean;
}

/** What each of pdf.js' numbered operations does to the state; the others do nothing here. */
const handlers: Record<number, (state: ListState, values: unknown[]) => void> = {
  9: setState,
  10: save,
  11: restore,
  12: (state, values) => {
    state.matrix = multiplied(state.matrix, matrixOf(values));
  },
  29: beginClip,
  30: beginClip,
  31: (state) => moveTo(state, identity),
  36: (state, [leading]) => {
    state.leading = -Number(leading);
  },
  38: (state, [mode]) => {
    state.textMode = Number(mode);
  },
  40: (state, [x, y]) => moveBy(state, Number(x), Number(y)),
  41: (state, [x, y]) => {
    state.leading = Number(y);
    moveBy(state, Number(x), Number(y));
  },
  42: (state, values) => moveTo(state, matrixOf(values)),
  43: (state) => moveBy(state, 0, state.leading),
  44: showText,
  59: (state, [colour]) => {
    state.space = "light";
    state.colour = colourOf(String(colour));
  },
  55: fillWithPattern,
  62: paintEverywhere,
  74: beginForm,
  75: restore,
  80: beginAnnotation,
  81: restore,
  82: (state) => paintPicture(state),
  83: (state) => paintPicture(state),
  85: (state) => paintPicture(state),
  86: (state) => paintPicture(state),
  91: endPath,
  93: fillWithPattern,
};

/** A pattern may leave gaps; nothing at all leaves one. */
function fillWithPattern(state: ListState): void {
  state.space = "pattern";
  state.colour = null;
}

/** An external graphics state: names with their values. */
function setState(state: ListState, [entries]: unknown[]): void {
  if (!Array.isArray(entries)) return;
  for (const entry of entries) {
    if (Array.isArray(entry)) {
      state.opacity = changedOpacity(state.opacity, String(entry[0]), entry[1]);
    }
  }
}

function beginClip(state: ListState): void {
  state.clips = true;
}

/** A form is drawn inside its box. */
function beginForm(state: ListState, [matrix, box]: unknown[]): void {
  save(state);
  if (Array.isArray(matrix)) state.matrix = multiplied(state.matrix, matrixOf(matrix));
  state.opacity = opacityInForm(state.opacity);
  if (Array.isArray(box) || box instanceof Float32Array)
    clipTo(state, [rectanglePiece([...box].map(Number))]);
}

/** What an annotation looks like is drawn at its own place, whatever the page has set before. */
function beginAnnotation(state: ListState, [, edges, transform, matrix]: unknown[]): void {
  save(state);
  state.matrix = identity;
  state.clip = everywhere;
  if (Array.isArray(edges)) clipTo(state, [rectanglePiece(edges.map(Number))]);
  const placed = Array.isArray(transform) ? matrixOf(transform) : identity;
  state.matrix = multiplied(placed, Array.isArray(matrix) ? matrixOf(matrix) : identity);
  state.opacity = fullOpacity;
}

/** pdf.js hands a matrix over as six values or as one array of six. */
function matrixOf(values: readonly unknown[]): Matrix {
  const [first] = values;
  if (Array.isArray(first)) return first.map(Number);
  return first instanceof Float32Array ? [...first] : values.map(Number);
}

/** pdf.js' numbers of the painting operations a path may end in: strokes, then fills. */
const strokes = new Set([20, 21, 24, 25, 26, 27]);
const fills = new Set([22, 23, 24, 25, 26, 27]);

function endPath(state: ListState, [painting, data]: unknown[]): void {
  const stroked = strokes.has(Number(painting));
  const filled = fills.has(Number(painting));
  const { clips } = state;
  state.clips = false;
  if (!stroked && !filled && !clips) return;
  const pieces = pathPieces(data);
  paintPath(state, pieces, { stroked, filled });
  if (clips) clipTo(state, pieces);
}

function colourOf(colour: string): number | null {
  const value = /^#(?<hex>[\da-f]{6})/iu.exec(colour)?.groups?.hex;
  return value === undefined ? null : Number.parseInt(value, 16);
}
