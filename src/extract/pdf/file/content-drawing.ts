import type { Box } from "../../../model/source.js";
import {
  type DrawingState,
  drawingState,
  identity,
  moveBy,
  moveTo,
  multiplied,
  type PageDrawing,
  paintBoxes,
  restore,
  save,
  showText,
} from "../drawing-state.js";
import { type PagePoint, pageFrame } from "../page-frame.js";
import { extent } from "../straight-paths.js";
import { eachOperation, type Operand } from "./content-operations.js";
import type { FilePage } from "./page-tree.js";
import { entry, nameOf, type PdfObjects } from "./pdf-objects.js";
import type { PdfValue } from "./pdf-value.js";

/** What the content streams of a page draw. */
export interface ContentDrawing {
  drawing: PageDrawing;
  /** An image is shown. */
  hasImage: boolean;
}

/** Most operations of a page that are followed; more are a map or a bomb. */
const mostOperations = 400_000;
/** Forms inside forms deeper than this are not followed. */
const deepestForm = 6;
/** Brightest fill that hides black text, 0 black to 1 white. */
const brightestBar = 0.35;

interface ContentState extends DrawingState {
  objects: PdfObjects;
  resources: PdfValue;
  /** Names of the fonts met so far, by their keys in the resources. */
  fontNames: Map<string, string>;
  left: number;
  depth: number;
  points: PagePoint[];
  boxes: Box[];
  curved: boolean;
  hasImage: boolean;
}

/**
 * Follow the content streams of a page for rules, bars, images and the places of text.
 *
 * @param objects the file's objects
 * @param page the page
 * @returns null where a stream cannot be decoded or the page draws without end
 */
export function contentDrawing(objects: PdfObjects, page: FilePage): ContentDrawing | null {
  const contents = objects.resolve(page.contents);
  const parts = Array.isArray(contents) ? contents : [page.contents];
  const texts = parts.map((part) => objects.stream(part));
  if (texts.some((text) => text === null)) return null;
  const state: ContentState = {
    ...drawingState(pageFrame(page.view, page.rotate).toPage),
    objects,
    resources: page.resources,
    fontNames: new Map(),
    left: mostOperations,
    depth: 0,
    points: [],
    boxes: [],
    curved: false,
    hasImage: false,
  };
  follow(state, texts.join("\n"));
  return state.left <= 0 ? null : { drawing: state.drawing, hasImage: state.hasImage };
}

function follow(state: ContentState, text: string): void {
  eachOperation(text, (operator, operands) => {
    state.order += 1;
    state.left -= 1;
    handlers.get(operator)?.(state, operands);
    return state.left > 0;
  });
}

type Handler = (state: ContentState, operands: readonly Operand[]) => void;

const handlers = new Map<string, Handler>([
  ["q", save],
  ["Q", restore],
  [
    "cm",
    (state, values) => {
      state.matrix = multiplied(state.matrix, values.map(Number));
    },
  ],
  ["BT", (state) => moveTo(state, identity)],
  [
    "TL",
    (state, [leading]) => {
      state.leading = -Number(leading);
    },
  ],
  [
    "Tr",
    (state, [mode]) => {
      state.textMode = Number(mode);
    },
  ],
  ["Td", (state, [x, y]) => moveBy(state, Number(x), Number(y))],
  ["TD", lineWithLeading],
  ["Tm", (state, values) => moveTo(state, values.map(Number))],
  ["T*", (state) => moveBy(state, 0, state.leading)],
  ["Tf", setFont],
  ["Tj", showText],
  ["TJ", showText],
  ["'", nextLine],
  ['"', nextLine],
  ["g", fillColour],
  ["rg", fillColour],
  ["k", fillColour],
  ["sc", fillColour],
  ["scn", fillColour],
  [
    "cs",
    (state) => {
      state.dark = true;
    },
  ],
  ["m", (state, values) => startAt(state, values)],
  ["l", (state, values) => pointAt(state, values, 0)],
  ["c", (state, values) => curveTo(state, values, 4)],
  ["v", (state, values) => curveTo(state, values, 2)],
  ["y", (state, values) => curveTo(state, values, 2)],
  ["re", rectangle],
  ["n", (state) => paint(state, false, false)],
  ["S", (state) => paint(state, true, false)],
  ["s", (state) => paint(state, true, false)],
  ["f", (state) => paint(state, false, true)],
  ["F", (state) => paint(state, false, true)],
  ["f*", (state) => paint(state, false, true)],
  ["B", (state) => paint(state, true, true)],
  ["B*", (state) => paint(state, true, true)],
  ["b", (state) => paint(state, true, true)],
  ["b*", (state) => paint(state, true, true)],
  ["Do", paintObject],
  [
    "BI",
    (state) => {
      state.hasImage = true;
    },
  ],
]);

function lineWithLeading(state: ContentState, [x, y]: readonly Operand[]): void {
  state.leading = Number(y);
  moveBy(state, Number(x), Number(y));
}

/** Fonts drawn by hand (Type 3) have no name. */
function setFont(state: ContentState, [name]: readonly Operand[]): void {
  const { objects, resources, fontNames } = state;
  const key = String(name).slice(1);
  const known = fontNames.get(key);
  if (known !== undefined) {
    state.fontName = known;
    return;
  }
  const fonts = objects.resolve(entry(objects.resolve(resources), "Font"));
  const font = objects.resolve(entry(fonts, key));
  state.fontName = nameOf(objects.resolve(entry(font, "BaseFont"))) ?? "";
  fontNames.set(key, state.fontName);
}

function nextLine(state: ContentState): void {
  moveBy(state, 0, state.leading);
  showText(state);
}

/** One value is grey, three red, green and blue, four cyan, magenta, yellow and black. */
function fillColour(state: ContentState, operands: readonly Operand[]): void {
  const values = operands.filter((value) => typeof value === "number");
  const [, , , black = 0] = values;
  if (values.length === 4) state.dark = black >= 1 - brightestBar;
  else state.dark = values.length > 0 && values.every((value) => value <= brightestBar);
}

function startAt(state: ContentState, values: readonly Operand[]): void {
  closePath(state);
  pointAt(state, values, 0);
}

function pointAt(state: ContentState, values: readonly Operand[], index: number): void {
  state.points.push({ x: Number(values[index]), y: Number(values[index + 1]) });
}

function curveTo(state: ContentState, values: readonly Operand[], index: number): void {
  state.curved = true;
  pointAt(state, values, index);
}

function rectangle(state: ContentState, values: readonly Operand[]): void {
  closePath(state);
  const [x = 0, y = 0, width = 0, height = 0] = values.map(Number);
  state.boxes.push(
    extent([
      { x, y },
      { x: x + width, y: y + height },
    ]),
  );
}

function closePath(state: ContentState): void {
  if (state.points.length > 1 && !state.curved) state.boxes.push(extent(state.points));
  state.points = [];
  state.curved = false;
}

function paint(state: ContentState, stroked: boolean, filled: boolean): void {
  closePath(state);
  paintBoxes(state, state.boxes, { stroked, filled });
  state.boxes = [];
}

/** A form is drawn like a part of the page; an image is only noted. */
function paintObject(state: ContentState, [name]: readonly Operand[]): void {
  const { objects, resources, fontNames, depth } = state;
  const named = objects.resolve(entry(objects.resolve(resources), "XObject"));
  const reference = entry(named, String(name).slice(1));
  const object = objects.resolve(reference);
  const kind = nameOf(objects.resolve(entry(object, "Subtype")));
  if (kind === "Image") state.hasImage = true;
  if (kind !== "Form" || depth >= deepestForm) return;
  const text = objects.stream(reference);
  if (text === null) return;
  save(state);
  const matrix = objects.resolve(entry(object, "Matrix"));
  if (Array.isArray(matrix)) state.matrix = multiplied(state.matrix, matrix.map(Number));
  state.resources = entry(object, "Resources") ?? resources;
  state.fontNames = new Map();
  state.depth = depth + 1;
  follow(state, text);
  state.resources = resources;
  state.fontNames = fontNames;
  state.depth = depth;
  restore(state);
}
