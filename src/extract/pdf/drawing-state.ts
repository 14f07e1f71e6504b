import type { Box } from "../../model/source.js";
import { everywhere } from "./everywhere.js";
import type { FileFont } from "./file/file-font.js";
import type { ShownText } from "./hidden-text.js";
import { fullOpacity, type Opacity } from "./opacity.js";
import type { PagePoint } from "./page-frame.js";
import type { PaintedArea } from "./painted-areas.js";

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
  /** Text in the order of painting. */
  shown: ShownText[];
  /** All that is painted under and over text, in the order of painting. */
  areas: PaintedArea[];
}

/** Number of the text rendering mode that paints nothing. */
const invisibleMode = 3;
/** Number of the mode that fills letters and draws no outline around them. */
const filledMode = 0;

/** a, b, c, d, x, y as in a content stream. */
export type Matrix = readonly number[];

/** The matrix that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Light, an ink of its own, or a pattern that may leave gaps. */
export type ColourSpace = "light" | "ink" | "pattern";

/** What `q` saves and `Q` restores. */
interface GraphicsState {
  matrix: Matrix;
  /** What nothing is painted outside of, on the page; null where it is not a box. */
  clip: Box | null;
  /** The fill colour as 0xRRGGBB, null where it is not known. */
  colour: number | null;
  /** How the colour space last chosen tells its colours. */
  space: ColourSpace;
  opacity: Opacity;
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
    drawing: { level: [], upright: [], shown: [], areas: [] },
    stack: [],
    matrix: identity,
    clip: everywhere,
    colour: 0,
    space: "light",
    opacity: fullOpacity,
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
  const { matrix, clip, colour, space, opacity, lineWidth, textMode, fontName, type } = state;
  state.stack.push({
    matrix,
    clip,
    colour,
    space,
    opacity,
    lineWidth,
    textMode,
    fontName,
    type,
  });
}

/** Go back to the graphics state last saved. Field by field, since copying all of an object is slow. */
export function restore(state: DrawingState): void {
  const saved = state.stack.pop();
  if (saved === undefined) return;
  state.matrix = saved.matrix;
  state.clip = saved.clip;
  state.colour = saved.colour;
  state.space = saved.space;
  state.opacity = saved.opacity;
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
