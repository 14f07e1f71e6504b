import type { PdfFile } from "./file/pdf-file.js";
import { type FontTable, type FontUse, learnFonts } from "./font-traits.js";
import { markLinks } from "./mark-links.js";
import { normalizeGlyphs } from "./normalize-glyphs.js";
import { type PageFrame, type PagePoint, pageFrame } from "./page-frame.js";
import type { PdfMarkedItem, PdfPage, PdfTextItem } from "./pdf-document.js";
import { type TagPlace, tagPlaces } from "./tag-places.js";
import type { PageText, TextRun } from "./text-run.js";

/** What the pages of a document have in common while it is read. */
export interface ReadState {
  fonts: FontTable;
  /** The document says that it is tagged. */
  tagged: boolean;
  /** The file's own objects, null where they are not to be read. */
  file: PdfFile | null;
}

interface MarkedContent {
  id: string | null;
  artifact: boolean;
}

/**
 * Read the text of a page as positioned runs with font traits, links and, where the
 * PDF is tagged, their places in the structure tree.
 *
 * @param page the page of pdf.js
 * @param number 1-based
 * @param state fonts known so far, filled in place
 */
export async function readPage(page: PdfPage, number: number, state: ReadState): Promise<PageText> {
  const [content, structure, annotations] = await Promise.all([
    page.getTextContent({ includeMarkedContent: state.tagged, disableNormalization: true }),
    state.tagged ? page.getStructTree() : null,
    state.file === null ? page.getAnnotations() : state.file.links(number - 1),
  ]);
  const texts = content.items.filter(isText);
  const frame = pageFrame(page.view, page.rotate);
  await learnFonts(
    page,
    texts.filter((item) => item.str.trim() !== "").map((item) => fontUse(item, frame)),
    state.fonts,
    () => state.file?.drawing(number - 1)?.drawing.shown ?? [],
  );
  const places = tagPlaces(structure);
  const result: PageText = {
    number,
    widthPoints: frame.widthPoints,
    heightPoints: frame.heightPoints,
    runs: [],
    turned: [],
  };
  const stack: MarkedContent[] = [];
  for (const item of content.items) {
    if (!isText(item)) {
      track(stack, item);
      continue;
    }
    if (item.str.trim() === "") continue;
    const run = textRun(item, frame.toPage, state.fonts);
    if (run === null) continue;
    placeRun(run, stack, places);
    (run.turned ? result.turned : result.runs).push(run.run);
  }
  markLinks(result.runs, annotations, frame.toPage);
  return result;
}

function fontUse({ fontName, transform }: PdfTextItem, { toPage }: PageFrame): FontUse {
  const [, , , , x = 0, y = 0] = transform;
  return { fontId: fontName, at: toPage(x, y) };
}

function isText(item: PdfTextItem | PdfMarkedItem): item is PdfTextItem {
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
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
  if (![a, b, c, d, x, y, item.width].every(Number.isFinite)) return null;
  const along = Math.hypot(a, b) || 1;
  const start = toPage(x, y);
  const end = toPage(x + (item.width * a) / along, y + (item.width * b) / along);
  const level = Math.abs(end.y - start.y) <= 0.2 * Math.abs(end.x - start.x) && end.x >= start.x;
  const sizePoints = Math.round(10 * (Math.hypot(c, d) || along)) / 10;
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
