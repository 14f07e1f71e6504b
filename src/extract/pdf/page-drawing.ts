import type { Box } from "../../model/source.js";
import type { FilledBar, ShownText } from "./hidden-text.js";
import { type PagePoint, pageFrame } from "./page-frame.js";
import type { PdfOperatorList, PdfPage } from "./pdf-document.js";
import { extent, straightPaths } from "./straight-paths.js";

/** A straight line drawn on the page, or a thin bar. */
export interface Rule {
  /** Where it stands: y of a level rule, x of an upright one. */
  at: number;
  from: number;
  to: number;
}

/** What is drawn on a page besides its text. */
export interface PageDrawing {
  level: Rule[];
  upright: Rule[];
  /** Dark filled bars and shown text, in the order of painting. */
  bars: FilledBar[];
  shown: ShownText[];
}

/** Thickest bar that counts as a rule, in points. */
const thickestPoints = 2.5;
/** Shortest rule that counts, in points. */
const shortestPoints = 8;
/** More rules than this on a page are a chart or a map. */
const mostRules = 2000;
/** Brightest fill that hides black text, 0 black to 255 white. */
const brightestBar = 90;
/** pdf.js' number of the text rendering mode that paints nothing. */
const invisibleMode = 3;

/** a, b, c, d, x, y as in a content stream. */
type Matrix = number[];

interface GraphicsState {
  matrix: Matrix;
  fill: string;
  textMode: number;
}

interface DrawingState extends GraphicsState {
  drawing: PageDrawing;
  stack: GraphicsState[];
  text: Matrix;
  line: Matrix;
  leading: number;
  order: number;
  toPage: (x: number, y: number) => PagePoint;
}

/**
 * Read what is drawn on a page besides its text.
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
  const identity = [1, 0, 0, 1, 0, 0];
  const state: DrawingState = {
    drawing: { level: [], upright: [], bars: [], shown: [] },
    stack: [],
    matrix: identity,
    fill: "#000000",
    textMode: 0,
    text: identity,
    line: identity,
    leading: 0,
    order: 0,
    toPage,
  };
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
    state.matrix = multiplied(state.matrix, values);
  },
  31: (state) => moveTo(state, [1, 0, 0, 1, 0, 0]),
  36: (state, [leading]) => {
    state.leading = -Number(leading);
  },
  38: (state, [mode]) => {
    state.textMode = Number(mode);
  },
  40: (state, values) => moveTo(state, multiplied(state.line, [1, 0, 0, 1, ...values])),
  41: (state, values) => {
    state.leading = Number(values[1]);
    moveTo(state, multiplied(state.line, [1, 0, 0, 1, ...values]));
  },
  42: (state, values) => moveTo(state, matrixOf(values)),
  43: (state) => moveTo(state, multiplied(state.line, [1, 0, 0, 1, 0, state.leading])),
  44: showText,
  59: (state, [colour]) => {
    state.fill = String(colour);
  },
  74: (state, [matrix]) => {
    save(state);
    if (Array.isArray(matrix)) state.matrix = multiplied(state.matrix, matrix);
  },
  75: restore,
  91: paintPath,
};

function save(state: DrawingState): void {
  const { matrix, fill, textMode } = state;
  state.stack.push({ matrix, fill, textMode });
}

function restore(state: DrawingState): void {
  Object.assign(state, state.stack.pop());
}

function moveTo(state: DrawingState, matrix: Matrix): void {
  state.text = matrix;
  state.line = matrix;
}

function showText(state: DrawingState): void {
  const [, , , , x = 0, y = 0] = multiplied(state.matrix, state.text);
  state.drawing.shown.push({
    order: state.order,
    at: state.toPage(x, y),
    visible: state.textMode !== invisibleMode,
  });
}

/** pdf.js hands a matrix over as six values or as one array of six. */
function matrixOf(values: readonly unknown[]): Matrix {
  const [first] = values;
  if (Array.isArray(first)) return first.map(Number);
  return first instanceof Float32Array ? [...first] : values.map(Number);
}

function multiplied(outer: Matrix, inner: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = matrixOf(inner);
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** pdf.js' numbers of the painting operations a path may end in: strokes, then fills. */
const strokes = new Set([20, 21, 24, 25, 26, 27]);
const fills = new Set([22, 23, 24, 25, 26, 27]);

function paintPath(state: DrawingState, [painting, data]: unknown[]): void {
  const { drawing } = state;
  const stroked = strokes.has(Number(painting));
  const filled = fills.has(Number(painting));
  if (!stroked && !filled) return;
  if (drawing.level.length + drawing.upright.length > mostRules) return;
  for (const path of straightPaths(data)) {
    const box = placed(path, state);
    addRules(drawing, box, stroked);
    if (filled && isDark(state.fill) && isBar(box)) {
      drawing.bars.push({ order: state.order, box });
    }
  }
}

function isBar(box: Box): boolean {
  return box.top - box.bottom > thickestPoints && box.right - box.left > thickestPoints;
}

function isDark(colour: string): boolean {
  const value = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/iu.exec(colour);
  if (value === null) return false;
  return value.slice(1, 4).every((part) => Number.parseInt(part, 16) <= brightestBar);
}

function placed(box: Box, { matrix, toPage }: DrawingState): Box {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const corner = (x: number, y: number) => toPage(a * x + c * y + e, b * x + d * y + f);
  return extent([corner(box.left, box.bottom), corner(box.right, box.top)]);
}

function addRules(drawing: PageDrawing, box: Box, stroked: boolean): void {
  const width = box.right - box.left;
  const height = box.top - box.bottom;
  const { left, right, bottom, top } = box;
  if (height <= thickestPoints && width >= shortestPoints) {
    drawing.level.push({ at: (bottom + top) / 2, from: left, to: right });
  } else if (width <= thickestPoints && height >= shortestPoints) {
    drawing.upright.push({ at: (left + right) / 2, from: bottom, to: top });
  } else if (stroked && height >= shortestPoints && width >= shortestPoints) {
    for (const at of [bottom, top]) drawing.level.push({ at, from: left, to: right });
    for (const at of [left, right]) drawing.upright.push({ at, from: bottom, to: top });
  }
}
