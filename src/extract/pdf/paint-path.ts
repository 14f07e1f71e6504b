import type { Box } from "../../model/source.js";
import type { DrawingState, PageDrawing } from "./drawing-state.js";
import { isOpaque } from "./opacity.js";
import { addArea, type Fill, sharedBox, unknownFill } from "./painted-areas.js";
import { extent, type PathPiece } from "./path-pieces.js";

/** Thickest bar that counts as a rule, in points. */
const thickestPoints = 2.5;
/** Shortest rule that counts, in points. */
const shortestPoints = 8;
/** More rules than this on a page are a chart or a map. */
const mostRules = 2000;
/** Thickest line that no text stands on, in points. */
const thickestLinePoints = 4;
/** Most pieces of one path that are compared; what more of them leave open is not told. */
const mostPieces = 60;

/** How a path is painted. */
export interface Painting {
  stroked: boolean;
  filled: boolean;
}

/**
 * Note the rules and areas that a painted path makes.
 *
 * @param state the page
 * @param pieces the pieces of the path
 * @param painting how it is painted
 */
export function paintPath(
  state: DrawingState,
  pieces: readonly PathPiece[],
  { stroked, filled }: Painting,
): void {
  const { drawing } = state;
  if (!stroked && !filled) return;
  const fill = filled ? fillOf(state, pieces) : null;
  for (const { box: drawn, isRectangle, isCurved } of pieces) {
    const box = placed(drawn, state);
    if (!isCurved) addRules(drawing, box, stroked);
    if (fill !== null && isBar(box)) addArea(state, box, isRectangle ? fill : unknownFill);
    if (stroked && !isCurved) addLine(state, box);
  }
}

/**
 * Paint nothing outside of a path from here on.
 *
 * @param state the page
 * @param pieces the pieces of the path
 */
export function clipTo(state: DrawingState, pieces: readonly PathPiece[]): void {
  const [piece] = pieces;
  const isBox = pieces.length === 1 && piece?.isRectangle === true && isUpright(state);
  state.clip =
    isBox && state.clip !== null ? sharedBox(state.clip, placed(piece.box, state)) : null;
}

/** A fill that lets through what lies under it, or leaves it open, has no colour of its own. */
function fillOf(state: DrawingState, pieces: readonly PathPiece[]): Fill {
  const { opacity, space, colour } = state;
  const isWhole = isUpright(state) && space !== "pattern" && areApart(pieces);
  return isWhole && isOpaque(opacity) ? { colour, covers: true } : unknownFill;
}

/** Pieces that share a place may be a frame: its middle is open. */
function areApart(pieces: readonly PathPiece[]): boolean {
  if (pieces.length > mostPieces) return false;
  return pieces.every(({ box }, index) =>
    pieces.slice(index + 1).every((other) => !overlap(box, other.box)),
  );
}

function overlap(one: Box, other: Box): boolean {
  const { left, right, bottom, top } = sharedBox(one, other);
  return left < right && bottom < top;
}

/** What is turned by a part of a right angle fills less than its extent. */
function isUpright({ matrix }: DrawingState): boolean {
  const [a = 1, b = 0, c = 0, d = 1] = matrix;
  return (b === 0 && c === 0) || (a === 0 && d === 0);
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
  addArea(state, box, unknownFill);
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
  if (drawing.level.length + drawing.upright.length > mostRules) return;
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
