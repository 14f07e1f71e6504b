import { largestOf, smallestOf } from "../../model/extremes.js";
import type { Box } from "../../model/source.js";
import type { PagePoint } from "./page-frame.js";

/** Numbers that follow each of pdf.js' path commands: move, line, curve, close. */
const commandLengths = [2, 2, 6, 0];

/**
 * The extent of each straight piece of a path; curved pieces are no rules and no bars.
 *
 * @param data the path as pdf.js' operation carries it
 */
export function straightPaths(data: unknown): Box[] {
  const path: unknown = Array.isArray(data) ? data[0] : data;
  if (!(path instanceof Float32Array)) return [];
  const boxes: Box[] = [];
  let points: PagePoint[] = [];
  let curved = false;
  const close = () => {
    if (points.length > 1 && !curved) boxes.push(extent(points));
    points = [];
    curved = false;
  };
  for (let at = 0; at < path.length; ) {
    const command = path[at] ?? 3;
    const length = commandLengths[command];
    if (length === undefined) break;
    if (command === 0) close();
    if (command === 2) curved = true;
    if (length > 0) points.push({ x: path[at + length - 1] ?? 0, y: path[at + length] ?? 0 });
    at += length + 1;
  }
  close();
  return boxes;
}

/** The smallest box around points. */
export function extent(points: readonly PagePoint[]): Box {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return {
    left: smallestOf(xs),
    right: largestOf(xs),
    bottom: smallestOf(ys),
    top: largestOf(ys),
  };
}
