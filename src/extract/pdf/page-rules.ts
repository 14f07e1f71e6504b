import type { Box } from "../../model/source.js";
import { type PagePoint, pageFrame } from "./page-frame.js";
import type { PdfOperatorList, PdfPage } from "./pdf-document.js";

/** A straight line drawn on the page, or the edge of a thin bar. */
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
}

/** pdf.js' numbers of the operations that are followed here. */
const operations = { save: 10, restore: 11, transform: 12, formBegin: 74, formEnd: 75, path: 91 };
/** pdf.js' numbers of the painting operations a path may end in. */
const painting = new Set([20, 21, 22, 23, 24, 25, 26, 27]);
/** Thickest bar that counts as a rule, in points. */
const thickestPoints = 2.5;
/** Shortest rule that counts, in points. */
const shortestPoints = 8;

/** More rules than this on a page are a chart or a map. */
const mostRules = 2000;

type Matrix = number[];

/**
 * Read the rules drawn on a page.
 *
 * @param page the page; its drawing operations cost about as much as its text
 */
export async function readDrawing(page: PdfPage): Promise<PageDrawing> {
  return pageDrawing(await page.getOperatorList(), pageFrame(page.view, page.rotate).toPage);
}

/**
 * Find the rules among drawing operations: strokes, thin filled bars and the edges of
 * framed cells.
 *
 * @param list the page's drawing operations
 * @param toPage turns points of the content stream into points of the page
 */
export function pageDrawing(
  list: PdfOperatorList,
  toPage: (x: number, y: number) => PagePoint,
): PageDrawing {
  const drawing: PageDrawing = { level: [], upright: [] };
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  list.fnArray.forEach((operation, index) => {
    const values = list.argsArray[index];
    if (drawing.level.length + drawing.upright.length > mostRules) return;
    if (operation === operations.save || operation === operations.formBegin) stack.push(matrix);
    if (operation === operations.restore || operation === operations.formEnd) {
      matrix = stack.pop() ?? matrix;
    }
    if (!Array.isArray(values)) return;
    if (operation === operations.transform) matrix = multiplied(matrix, values);
    if (operation === operations.formBegin && Array.isArray(values[0])) {
      matrix = multiplied(matrix, values[0]);
    }
    if (operation !== operations.path || !painting.has(Number(values[0]))) return;
    const place = matrix;
    for (const box of subpaths(values[1])) {
      addRules(drawing, placed(box, place, toPage), Number(values[0]) <= 21);
    }
  });
  return drawing;
}

function multiplied(outer: Matrix, inner: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner.map(Number);
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** Numbers that follow each of pdf.js' path commands: move, line, curve, close. */
const commandLengths = [2, 2, 6, 0];

/** The extent of each straight piece of a path; curved pieces are no rules. */
function subpaths(data: unknown): Box[] {
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

function extent(points: readonly PagePoint[]): Box {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}

function placed(
  box: Box,
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
  toPage: (x: number, y: number) => PagePoint,
): Box {
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
