import {
  drawingState,
  identity,
  moveBy,
  moveTo,
  multiplied,
  type PageDrawing,
  restore,
  save,
} from "../drawing-state.js";
import { opacityInForm } from "../opacity.js";
import { pageFrame } from "../page-frame.js";
import { clipTo, paintPath } from "../paint-path.js";
import { paintEverywhere, paintPicture } from "../painted-areas.js";
import { pathPiece, rectanglePiece } from "../path-pieces.js";
import type { PdfMarkedItem, PdfTextItem } from "../pdf-document.js";
import { deviceColour, setColourSpace, spaceColour } from "./content-colour.js";
import {
  eachOperation,
  type Operand,
  type OperatorCode,
  operatorCode,
} from "./content-operations.js";
import type { ContentState, FontCache } from "./content-state.js";
import { contentText, endContent, endRun, setType } from "./content-text.js";
import { begin, nextLine, nextLineSpaced, setFont, setState, show } from "./content-type.js";
import type { FilePage } from "./page-tree.js";
import { entry, nameOf, type PdfObjects } from "./pdf-objects.js";
import type { PdfValue } from "./pdf-value.js";

/** What the content streams of a page draw. */
export interface ContentDrawing {
  drawing: PageDrawing;
  /** An image is shown. */
  hasImage: boolean;
  /** The text, null where it cannot be told from the file alone or was not asked for. */
  items: (PdfTextItem | PdfMarkedItem)[] | null;
}

/** Most operations of a page that are followed; more are a map or a bomb. */
const mostOperations = 400_000;
/** Forms inside forms deeper than this are not followed. */
const deepestForm = 6;

/**
 * Follow the content streams of a page for rules, bars, images and the places of text.
 *
 * @param objects the file's objects
 * @param page the page
 * @param fonts the fonts met so far; text is read where they are given
 * @returns null where a stream cannot be decoded or the page draws without end
 */
export function contentDrawing(
  objects: PdfObjects,
  page: FilePage,
  fonts: FontCache | null = null,
): ContentDrawing | null {
  const contents = objects.resolve(page.contents);
  const parts = Array.isArray(contents) ? contents : [page.contents];
  const texts = parts.map((part) => objects.stream(part));
  if (texts.some((text) => text === null)) return null;
  const state: ContentState = {
    ...drawingState(pageFrame(page.view, page.rotate).toPage),
    objects,
    resources: page.resources,
    named: new Map(),
    spaces: new Map(),
    states: new Map(),
    left: mostOperations,
    depth: 0,
    points: [],
    pieces: [],
    curved: false,
    clips: false,
    hasImage: false,
    content: fonts === null ? null : contentText(page.view),
    fonts: fonts ?? new Map(),
  };
  follow(state, texts.join("\n"));
  if (state.left <= 0) return null;
  const { drawing, hasImage, content } = state;
  if (content !== null) endRun(content);
  return { drawing, hasImage, items: content?.understood === true ? content.items : null };
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

const byOperator: readonly (readonly [string, Handler])[] = [
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
  ["Td", (state, values) => moveBy(state, Number(values[0]), Number(values[1]))],
  ["TD", lineWithLeading],
  ["Tm", (state, values) => moveTo(state, values.map(Number))],
  ["T*", (state) => moveBy(state, 0, state.leading)],
  ["Tf", setFont],
  ["Tj", show],
  ["TJ", show],
  ["'", nextLine],
  ['"', nextLineSpaced],
  ["Tc", (state, [value]) => setType(state, { characterSpacing: Number(value) })],
  ["Tw", (state, [value]) => setType(state, { wordSpacing: Number(value) })],
  ["Tz", (state, [value]) => setType(state, { stretch: Number(value) / 100 })],
  ["Ts", (state, [value]) => setType(state, { rise: Number(value) })],
  ["gs", setState],
  ["BMC", begin],
  ["BDC", begin],
  ["EMC", (state) => endContent(state.content)],
  ["g", deviceColour],
  ["rg", deviceColour],
  ["k", deviceColour],
  ["sc", spaceColour],
  ["scn", spaceColour],
  ["cs", setColourSpace],
  [
    "w",
    (state, [width]) => {
      state.lineWidth = Number(width);
    },
  ],
  ["sh", paintEverywhere],
  ["m", (state, values) => startAt(state, values)],
  ["l", (state, values) => pointAt(state, values, 0)],
  ["c", (state, values) => curveTo(state, values, 4)],
  ["v", (state, values) => curveTo(state, values, 2)],
  ["y", (state, values) => curveTo(state, values, 2)],
  ["re", rectangle],
  ["W", beginClip],
  ["W*", beginClip],
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
      paintPicture(state);
    },
  ],
];

const handlers = new Map<OperatorCode, Handler>(
  byOperator.map(([operator, handler]) => [operatorCode(operator), handler]),
);

function lineWithLeading(state: ContentState, [x, y]: readonly Operand[]): void {
  state.leading = Number(y);
  moveBy(state, Number(x), Number(y));
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

/** By index, since taking arrays apart by pattern is slow. */
function rectangle(state: ContentState, values: readonly Operand[]): void {
  closePath(state);
  const x = Number(values[0] ?? 0);
  const y = Number(values[1] ?? 0);
  const right = x + Number(values[2] ?? 0);
  const top = y + Number(values[3] ?? 0);
  state.pieces.push(rectanglePiece([x, y, right, top]));
}

function closePath(state: ContentState): void {
  if (state.points.length > 1) state.pieces.push(pathPiece(state.points, state.curved));
  if (state.points.length > 0) state.points = [];
  state.curved = false;
}

function beginClip(state: ContentState): void {
  state.clips = true;
}

function paint(state: ContentState, stroked: boolean, filled: boolean): void {
  closePath(state);
  paintPath(state, state.pieces, { stroked, filled });
  if (state.clips) clipTo(state, state.pieces);
  state.clips = false;
  if (state.pieces.length > 0) state.pieces = [];
}

/** A form is drawn like a part of the page; an image is only noted. */
function paintObject(state: ContentState, [name]: readonly Operand[]): void {
  const { objects, resources, depth, content } = state;
  const things = objects.resolve(entry(objects.resolve(resources), "XObject"));
  const reference = entry(things, String(name).slice(1));
  const object = objects.resolve(reference);
  const kind = nameOf(objects.resolve(entry(object, "Subtype")));
  if (kind === "Image") {
    state.hasImage = true;
    paintPicture(state);
  }
  if (kind !== "Form" || depth >= deepestForm) return;
  const text = objects.stream(reference);
  if (content !== null) endRun(content);
  if (text === null) {
    if (content !== null) content.understood = false;
    return;
  }
  save(state);
  enterForm(state, object);
  const { named, spaces, states } = state;
  state.resources = entry(object, "Resources") ?? resources;
  state.named = new Map();
  state.spaces = new Map();
  state.states = new Map();
  state.depth = depth + 1;
  follow(state, text);
  state.resources = resources;
  state.named = named;
  state.spaces = spaces;
  state.states = states;
  state.depth = depth;
  restore(state);
  if (content !== null) endRun(content);
}

/** A form is drawn by its own matrix and inside its box. */
function enterForm(state: ContentState, form: PdfValue): void {
  const { objects } = state;
  const matrix = objects.resolve(entry(form, "Matrix"));
  if (Array.isArray(matrix)) state.matrix = multiplied(state.matrix, matrix.map(Number));
  state.opacity = opacityInForm(state.opacity);
  const box = objects.resolve(entry(form, "BBox"));
  if (Array.isArray(box)) {
    clipTo(state, [rectanglePiece(box.map((side) => Number(objects.resolve(side))))]);
  }
}
