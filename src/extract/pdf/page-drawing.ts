import {
  type DrawingState,
  drawingState,
  identity,
  type Matrix,
  moveBy,
  moveTo,
  multiplied,
  type PageDrawing,
  paintBoxes,
  restore,
  save,
  showText,
} from "./drawing-state.js";
import { type PagePoint, pageFrame } from "./page-frame.js";
import { paintEverywhere, paintPicture } from "./painted-areas.js";
import type { PdfOperatorList, PdfPage } from "./pdf-document.js";
import { straightPaths } from "./straight-paths.js";

/** Brightest fill that hides black text, 0 black to 255 white. */
const brightestBar = 90;

/**
 * Read what is drawn on a page besides its text, as pdf.js tells it.
 *
 * @param page the page; its drawing operations cost about as much as its text
 */
export async function readDrawing(page: PdfPage): Promise<PageDrawing> {
  return pageDrawing(await page.getOperatorList(), pageFrame(page.view, page.rotate).toPage);
}

/**
 * Follow drawing operations: rules (strokes, thin bars, edges of framed cells), dark
 * bars, and where text begins.
 *
 * @param list the page's drawing operations
 * @param toPage turns points of the content stream into points of the page
 */
export function pageDrawing(
  list: PdfOperatorList,
  toPage: (x: number, y: number) => PagePoint,
): PageDrawing {
  const state = drawingState(toPage);
  list.fnArray.forEach((operation, index) => {
    const values = list.argsArray[index];
    state.order = index;
    handlers[operation]?.(state, Array.isArray(values) ? values : []);
  });
  return state.drawing;
}

/** What each of pdf.js' numbered operations does to the state; the others do nothing here. */
const handlers: Record<number, (state: DrawingState, values: unknown[]) => void> = {
  10: save,
  11: restore,
  12: (state, values) => {
    state.matrix = multiplied(state.matrix, matrixOf(values));
  },
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
    state.dark = isDark(String(colour));
    state.colour = colourOf(String(colour));
  },
  55: forgetColour,
  57: forgetColour,
  62: paintEverywhere,
  74: (state, [matrix]) => {
    save(state);
    if (Array.isArray(matrix)) state.matrix = multiplied(state.matrix, matrixOf(matrix));
  },
  75: restore,
  82: (state) => paintPicture(state),
  83: (state) => paintPicture(state),
  85: (state) => paintPicture(state),
  86: (state) => paintPicture(state),
  91: paintPath,
};

/** Patterns and other colour spaces. */
function forgetColour(state: DrawingState): void {
  state.colour = null;
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

function paintPath(state: DrawingState, [painting, data]: unknown[]): void {
  const stroked = strokes.has(Number(painting));
  const filled = fills.has(Number(painting));
  if (!stroked && !filled) return;
  const boxes = straightPaths(data);
  paintBoxes(state, boxes, { stroked, filled });
  // What has curves has no box of its own: text on it may stand on any colour.
  if (filled && boxes.length === 0) paintEverywhere(state);
}

function colourOf(colour: string): number | null {
  const value = /^#(?<hex>[\da-f]{6})/iu.exec(colour)?.groups?.hex;
  return value === undefined ? null : Number.parseInt(value, 16);
}

function isDark(colour: string): boolean {
  const value = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/iu.exec(colour);
  if (value === null) return false;
  return value.slice(1, 4).every((part) => Number.parseInt(part, 16) <= brightestBar);
}
