import type { FontTable } from "./font-traits.js";
import { markLinks } from "./mark-links.js";
import { normalizeGlyphs } from "./normalize-glyphs.js";
import type { PageFrame, PagePoint } from "./page-frame.js";
import type {
  PdfAnnotation,
  PdfMarkedItem,
  PdfStructureNode,
  PdfTextItem,
} from "./pdf-document.js";
import { type TagPlace, tagPlaces } from "./tag-places.js";
import type { PageText, TextRun } from "./text-run.js";
import { vectorLength } from "./vector-length.js";

/** What was read of a page. */
export interface PageReading {
  /** 1-based. */
  number: number;
  frame: PageFrame;
  /** Text and marked content in the order of the content stream. */
  items: readonly (PdfTextItem | PdfMarkedItem)[];
  /** The looks of the items' fonts. */
  fonts: FontTable;
  /** The page's structure tree, null where there is none. */
  structure: PdfStructureNode | null;
  links: PdfAnnotation[];
}

interface MarkedContent {
  id: string | null;
  artifact: boolean;
}

/** Make positioned runs of what was read of a page, with their looks, links and places in the structure. */
export function pageText({ number, frame, items, fonts, structure, links }: PageReading): PageText {
  const places = tagPlaces(structure);
  const result: PageText = {
    number,
    widthPoints: frame.widthPoints,
    heightPoints: frame.heightPoints,
    runs: [],
    turned: [],
  };
  const stack: MarkedContent[] = [];
  for (const item of items) {
    if (!isText(item)) {
      track(stack, item);
      continue;
    }
    if (item.str.trim() === "") continue;
    const run = textRun(item, frame.toPage, fonts);
    if (run === null) continue;
    placeRun(run, stack, places);
    (run.turned ? result.turned : result.runs).push(run.run);
  }
  markLinks(result.runs, links, frame.toPage);
  return result;
}

/** Is the item text, and not the start or end of marked content? */
export function isText(item: PdfTextItem | PdfMarkedItem): item is PdfTextItem {
  return "str" in item;
}

function track(stack: MarkedContent[], item: PdfMarkedItem): void {
  if (item.type === "endMarkedContent") {
    stack.pop();
    return;
  }
  const outer = stack.at(-1);
  stack.push({
    id: item.id ?? outer?.id ?? null,
    artifact: item.tag === "Artifact" || (outer?.artifact ?? false),
  });
}

interface PlacedRun {
  run: TextRun;
  turned: boolean;
}

function textRun(
  item: PdfTextItem,
  toPage: (x: number, y: number) => PagePoint,
  fonts: FontTable,
): PlacedRun | null {
  const { transform } = item;
  if (!(transform.every(Number.isFinite) && Number.isFinite(item.width))) return null;
  const a = transform[0] ?? 0;
  const b = transform[1] ?? 0;
  const c = transform[2] ?? 0;
  const d = transform[3] ?? 0;
  const x = transform[4] ?? 0;
  const y = transform[5] ?? 0;
  const along = vectorLength(a, b) || 1;
  const start = toPage(x, y);
  const end = toPage(x + (item.width * a) / along, y + (item.width * b) / along);
  const level = Math.abs(end.y - start.y) <= 0.2 * Math.abs(end.x - start.x) && end.x >= start.x;
  const sizePoints = Math.round(10 * (vectorLength(c, d) || along)) / 10;
  const traits = fonts.get(item.fontName) ?? { bold: false, italic: false };
  const lead = item.str.length - item.str.trimStart().length;
  const trail = item.str.length - item.str.trimEnd().length;
  const spaceWidth = Math.min(0.28 * sizePoints, item.width / item.str.length);
  const run: TextRun = {
    text: normalizeGlyphs(item.str.trim()),
    left: start.x + lead * spaceWidth,
    right: Math.max(end.x, start.x) - trail * spaceWidth,
    baseline: start.y,
    sizePoints,
    bold: traits.bold,
    italic: traits.italic || Math.abs(c) > 0.15 * Math.abs(d),
    href: null,
    tag: null,
    hidden: null,
    artifact: false,
  };
  if (level || item.width === 0) return { run, turned: false };
  return {
    run: { ...run, left: Math.min(start.x, end.x), right: Math.max(start.x, end.x), italic: false },
    turned: true,
  };
}

function placeRun({ run }: PlacedRun, stack: MarkedContent[], places: Map<string, TagPlace>): void {
  const marked = stack.at(-1);
  run.artifact = marked?.artifact ?? places.size > 0;
  if (!run.artifact && marked?.id) run.tag = places.get(marked.id) ?? null;
}
