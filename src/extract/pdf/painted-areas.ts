import type { Box } from "../../model/source.js";
import type { DrawingState, Matrix } from "./drawing-state.js";
import { extent } from "./straight-paths.js";

/** An area that text painted later stands on. */
export interface PaintedArea {
  order: number;
  box: Box;
  /** 0xRRGGBB, null where it is a picture, a pattern or of another shape than its box. */
  colour: number | null;
}

/** More areas than this on a page are a chart or a map: what text stands on there is not told. */
const mostAreas = 1500;

const everywhere: Box = {
  left: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
};

/** Note an area given in points of the page. */
export function addArea({ drawing, order }: DrawingState, box: Box, colour: number | null): void {
  const { areas } = drawing;
  if (areas.length > mostAreas) return;
  const isFull = areas.length === mostAreas;
  areas.push(isFull ? { order: 0, box: everywhere, colour: null } : { order, box, colour });
}

/** Note that something is painted that may lie anywhere: a shading. */
export function paintEverywhere(state: DrawingState): void {
  addArea(state, everywhere, null);
}

/** Note a picture, which fills the unit square. */
export function paintPicture(state: DrawingState, matrix: Matrix = state.matrix): void {
  const corners = [0, 1].flatMap((x) => [0, 1].map((y) => pointAt(matrix, x, y)));
  addArea(state, extent(corners.map(({ x, y }) => state.toPage(x, y))), null);
}

function pointAt(matrix: Matrix, x: number, y: number): { x: number; y: number } {
  return {
    x: (matrix[0] ?? 1) * x + (matrix[2] ?? 0) * y + (matrix[4] ?? 0),
    y: (matrix[1] ?? 0) * x + (matrix[3] ?? 1) * y + (matrix[5] ?? 0),
  };
}
