import type { Box } from "../../model/source.js";
import type { DrawingState, Matrix } from "./drawing-state.js";
import { everywhere } from "./everywhere.js";
import { extent } from "./path-pieces.js";

/** What an area is filled with. */
export interface Fill {
  /** 0xRRGGBB, null where it is a picture, a pattern, a tint or of another shape than its box. */
  colour: number | null;
  /** Nothing of what lies under the box is seen. */
  covers: boolean;
}

/** An area that text painted later stands on, and that may lie over text painted before. */
export interface PaintedArea extends Fill {
  order: number;
  box: Box;
}

/** More areas than this on a page are a chart or a map: what text stands on there is not told. */
const mostAreas = 1500;

/** A fill of which nothing is told: text on it may be seen, and text under it too. */
export const unknownFill: Fill = { colour: null, covers: false };

/**
 * Note an area as far as the clip leaves it.
 *
 * @param state the page
 * @param box in points of the page
 * @param fill what it is filled with
 */
export function addArea({ drawing, order, clip }: DrawingState, box: Box, fill: Fill): void {
  const { areas } = drawing;
  if (areas.length > mostAreas) return;
  if (areas.length === mostAreas) {
    areas.push({ order: 0, box: everywhere, ...unknownFill });
    return;
  }
  const { colour, covers } = clip === null ? unknownFill : fill;
  const seen = clip === null || clip === everywhere ? box : sharedBox(box, clip);
  if (seen.left < seen.right && seen.bottom < seen.top) {
    areas.push({ order, box: seen, colour, covers });
  }
}

/** What two boxes share; its sides have changed places where they share nothing. */
export function sharedBox(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
}

/** Note that something is painted that may lie anywhere: a shading. */
export function paintEverywhere(state: DrawingState): void {
  addArea(state, everywhere, unknownFill);
}

/** Note a picture, which fills the unit square. */
export function paintPicture(state: DrawingState, matrix: Matrix = state.matrix): void {
  const corners = [0, 1].flatMap((x) => [0, 1].map((y) => pointAt(matrix, x, y)));
  addArea(state, extent(corners.map(({ x, y }) => state.toPage(x, y))), unknownFill);
}

function pointAt(matrix: Matrix, x: number, y: number): { x: number; y: number } {
  return {
    x: (matrix[0] ?? 1) * x + (matrix[2] ?? 0) * y + (matrix[4] ?? 0),
    y: (matrix[1] ?? 0) * x + (matrix[3] ?? 1) * y + (matrix[5] ?? 0),
  };
}
