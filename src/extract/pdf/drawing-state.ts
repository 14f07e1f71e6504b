import type { Box } from "../../model/source.js";
import type { FileFont } from "./file/file-font.js";
import type { FilledBar, ShownText } from "./hidden-text.js";
import type { PagePoint } from "./page-frame.js";
import { addArea, type PaintedArea } from "./painted-areas.js";
import { extent } from "./straight-paths.js";

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
  /** All that is painted under text, in the order of painting. */
  areas: PaintedArea[];
}

/** Thickest bar that counts as a rule, in points. */
const thickestPoints = 2.5;
/** Shortest rule that counts, in points. */
const shortestPoints = 8;
/** More rules than this on a page are a chart or a map. */
const mostRules = 2000;
/** Number of the text rendering mode that paints nothing. */
const invisibleMode = 3;

/** Number of the mode that fills letters and draws no outline around them. */
const filledMode = 0;
/** Thickest line that no text stands on, in points. */
const thickestLinePoints = 4;

/** a, b, c, d, x, y as in a content stream. */
export type Matrix = readonly number[];

/** The matrix that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** What `q` saves and `Q` restores. */
interface GraphicsState {
  matrix: Matrix;
  /** The fill colour hides black text. */
  dark: boolean;
  /** The fill colour as 0xRRGGBB, null where it is not known. */
  colour: number | null;
  /** The colour space last chosen tells its colours as light. */
  isPlainSpace: boolean;
  /** In units of the drawing. */
  lineWidth: number;
  textMode: number;
  fontName: string | null;
  type: TypeState;
}

/** How text is set; replaced and never changed, since `q` keeps it. */
export interface TypeState {
  font: FileFont | null;
  /** All in units of text space. */
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  rise: number;
  /** 1 is as wide as the font says. */
  stretch: number;
}

const plainType: TypeState = {
  font: null,
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  rise: 0,
  stretch: 1,
};

/** A page while its drawing operations are followed. */
export interface DrawingState extends GraphicsState {
  drawing: PageDrawing;
  stack: GraphicsState[];
  text: Matrix;
  line: Matrix;
  leading: number;
  /** Number of the operation. */
  order: number;
  toPage: (x: number, y: number) => PagePoint;
}

/**
 * Begin to follow the drawing operations of a page.
 *
 * @param toPage turns points of the content stream into points of the page
 */
export function drawingState(toPage: (x: number, y: number) => PagePoint): DrawingState {
  return {
    drawing: { level: [], upright: [], bars: [], shown: [], areas: [] },
    stack: [],
    matrix: identity,
    dark: true,
    colour: 0,
    isPlainSpace: true,
    lineWidth: 1,
    textMode: 0,
    fontName: null,
    type: plainType,
    text: identity,
    line: identity,
    leading: 0,
    order: 0,
    toPage,
  };
}

/** Keep the graphics state for `restore`. */
export function save(state: DrawingState): void {
  const { matrix, dark, colour, isPlainSpace, lineWidth, textMode, fontName, type } = state;
  state.stack.push({ matrix, dark, colour, isPlainSpace, lineWidth, textMode, fontName, type });
}

/** Go back to the graphics state last saved. Field by field, since copying all of an object is slow. */
export function restore(state: DrawingState): void {
  const saved = state.stack.pop();
  if (saved === undefined) return;
  state.matrix = saved.matrix;
  state.dark = saved.dark;
  state.colour = saved.colour;
  state.isPlainSpace = saved.isPlainSpace;
  state.lineWidth = saved.lineWidth;
  state.textMode = saved.textMode;
  state.fontName = saved.fontName;
  state.type = saved.type;
}

/** Set where text begins, in text space. */
export function moveTo(state: DrawingState, matrix: Matrix): void {
  state.text = matrix;
  state.line = matrix;
}

/** Move the line of text by a distance. */
export function moveBy(state: DrawingState, x: number, y: number): void {
  moveTo(state, movedBy(state.line, x, y));
}

/** A matrix after a move within it. */
export function movedBy(matrix: Matrix, x: number, y: number): Matrix {
  const a = matrix[0] ?? 1;
  const b = matrix[1] ?? 0;
  const c = matrix[2] ?? 0;
  const d = matrix[3] ?? 1;
  return [a, b, c, d, a * x + c * y + (matrix[4] ?? 0), b * x + d * y + (matrix[5] ?? 0)];
}

/** Note that text is shown at the place where it is. */
export function showText(state: DrawingState): void {
  const { matrix, text } = state;
  const x = text[4] ?? 0;
  const y = text[5] ?? 0;
  state.drawing.shown.push({
    order: state.order,
    at: state.toPage(
      (matrix[0] ?? 1) * x + (matrix[2] ?? 0) * y + (matrix[4] ?? 0),
      (matrix[1] ?? 0) * x + (matrix[3] ?? 1) * y + (matrix[5] ?? 0),
    ),
    visible: state.textMode !== invisibleMode,
    fontName: state.fontName,
    colour: state.textMode === filledMode ? state.colour : null,
  });
}

/** One matrix after another. By index, since taking arrays apart by pattern is slow. */
export function multiplied(outer: Matrix, inner: Matrix): Matrix {
  const a = outer[0] ?? 1;
  const b = outer[1] ?? 0;
  const c = outer[2] ?? 0;
  const d = outer[3] ?? 1;
  const g = inner[0] ?? 1;
  const h = inner[1] ?? 0;
  const i = inner[2] ?? 0;
  const j = inner[3] ?? 1;
  const k = inner[4] ?? 0;
  const l = inner[5] ?? 0;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + (outer[4] ?? 0),
    b * k + d * l + (outer[5] ?? 0),
  ];
}

/** How a path is painted. */
export interface Painting {
  stroked: boolean;
  filled: boolean;
}

/**
 * Note the rules and bars that a painted path makes.
 *
 * @param state the page
 * @param boxes extents of the straight pieces of the path
 * @param painting how it is painted
 */
export function paintBoxes(
  state: DrawingState,
  boxes: readonly Box[],
  { stroked, filled }: Painting,
): void {
  const { drawing } = state;
  if (!stroked && !filled) return;
  if (drawing.level.length + drawing.upright.length > mostRules) return;
  for (const path of boxes) {
    const box = placed(path, state);
    addRules(drawing, box, stroked);
    if (filled && state.dark && isBar(box)) drawing.bars.push({ order: state.order, box });
    if (filled && isBar(box)) addArea(state, box, state.colour);
    if (stroked) addLine(state, box);
  }
}

function isBar(box: Box): boolean {
  return box.top - box.bottom > thickestPoints && box.right - box.left > thickestPoints;
}

/** A thick line is a bar too; of its colour nothing is kept. */
function addLine(state: DrawingState, { left, right, bottom, top }: Box): void {
  const { matrix, lineWidth } = state;
  const width = lineWidth * Math.hypot(matrix[0] ?? 1, matrix[1] ?? 0);
  if (width <= thickestLinePoints) return;
  const reach = width / 2;
  const box = {
    left: left - reach,
    right: right + reach,
    bottom: bottom - reach,
    top: top + reach,
  };
  addArea(state, box, null);
}

/** Note an area given in the units of the drawing. */
export function paintArea(state: DrawingState, box: Box, colour: number | null): void {
  addArea(state, placed(box, state), colour);
}

/** A box of the drawing in points of the page. */
function placed(box: Box, { matrix, toPage }: DrawingState): Box {
  const a = matrix[0] ?? 1;
  const b = matrix[1] ?? 0;
  const c = matrix[2] ?? 0;
  const d = matrix[3] ?? 1;
  const e = matrix[4] ?? 0;
  const f = matrix[5] ?? 0;
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
