import type { Box } from "../../model/source.js";
import type { PagePoint } from "./page-frame.js";

/** A piece of a path: what is drawn without lifting the pen. */
export interface PathPiece {
  /** Its extent, in the units of the drawing. */
  box: Box;
  /** It has the shape of its extent. */
  isRectangle: boolean;
  /** It is no rule and no bar. */
  isCurved: boolean;
}

/** Numbers that follow each of pdf.js' path commands: move, line, curve, close. */
const commandLengths = [2, 2, 6, 0];

/**
 * The pieces of a path as pdf.js' operation carries it.
 *
 * @param data commands by number, each with its points
 */
export function pathPieces(data: unknown): PathPiece[] {
  const path: unknown = Array.isArray(data) ? data[0] : data;
  if (!(path instanceof Float32Array)) return [];
  const pieces: PathPiece[] = [];
  let points: PagePoint[] = [];
  let isCurved = false;
  const close = () => {
    if (points.length > 1) pieces.push(pathPiece(points, isCurved));
    points = [];
    isCurved = false;
  };
  for (let at = 0; at < path.length; ) {
    const command = path[at] ?? 3;
    const length = commandLengths[command];
    if (length === undefined) break;
    if (command === 0) close();
    if (command === 2) isCurved = true;
    if (length > 0) points.push({ x: path[at + length - 1] ?? 0, y: path[at + length] ?? 0 });
    at += length + 1;
  }
  close();
  return pieces;
}

/** The piece through points; of a curve only the ends are given. */
export function pathPiece(points: readonly PagePoint[], isCurved: boolean): PathPiece {
  const box = extent(points);
  return { box, isRectangle: !isCurved && hasAllCorners(points, box), isCurved };
}

/** The box between two corners, as x and y of each. */
export function rectanglePiece([
  left = 0,
  bottom = 0,
  right = 0,
  top = 0,
]: readonly number[]): PathPiece {
  const box = extent([
    { x: left, y: bottom },
    { x: right, y: top },
  ]);
  return { box, isRectangle: true, isCurved: false };
}

/** Every point is a corner of the box, and every corner a point. */
function hasAllCorners(points: readonly PagePoint[], { left, right, bottom, top }: Box): boolean {
  if (points.length < 4) return false;
  const corners = new Set<number>();
  for (const { x, y } of points) {
    if ((x !== left && x !== right) || (y !== bottom && y !== top)) return false;
    corners.add((x === left ? 0 : 1) + (y === bottom ? 0 : 2));
  }
  return corners.size === 4;
}

/** The smallest box around points, in one pass: every rule and every fill of a page has one. */
export function extent(points: readonly PagePoint[]): Box {
  const box = { ...nowhere };
  points.forEach(({ x, y }) => {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.bottom = Math.min(box.bottom, y);
    box.top = Math.max(box.top, y);
  });
  return box;
}

const nowhere: Box = {
  left: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
};
