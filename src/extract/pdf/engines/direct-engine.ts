import { setImmediate as breathe } from "node:timers/promises";
import { checkPageCount } from "../check-page-count.js";
import type { ContentDrawing } from "../file/content-drawing.js";
import { type PdfFile, pdfFile } from "../file/pdf-file.js";
import { type FontTable, fontTraits } from "../font-traits.js";
import { hasLittleText } from "../has-little-text.js";
import { mayHoldTable } from "../may-hold-table.js";
import { pageFrame } from "../page-frame.js";
import { isText, pageText } from "../page-text.js";
import type { EngineDocument, EnginePage, PdfEngine } from "../pdf-engine.js";
import type { PageText } from "../text-run.js";
import { readWithPdfParse } from "./pdf-parse-engine.js";

/** Pages after which timers get their turn: the time limit is one. */
const pagesAtOnce = 20;

/**
 * Read a PDF from its own objects: each page's content is followed once, for text and drawing
 * together. A file with a font, a filter or a password that this does not cover is read by
 * pdf-parse as a whole.
 */
export const readDirectly: PdfEngine = async (bytes, options) => {
  const file = options.password === undefined ? pdfFile(bytes, { text: true }) : null;
  if (file === null) return readWithPdfParse(bytes, options);
  checkPageCount(file.pages.length, options.limits?.pages);
  const drawn: ReadPage[] = [];
  const fonts: FontTable = new Map();
  for (const index of file.pages.keys()) {
    if (index % pagesAtOnce === 0) await breathe();
    options.signal?.throwIfAborted();
    const page = readPage(file, index, fonts);
    if (page === null) return readWithPdfParse(bytes, options);
    drawn.push(page);
  }
  return drawn.some(hasSomething) ? documentOf(file, drawn) : readWithPdfParse(bytes, options);
};

interface ReadPage {
  text: PageText;
  drawn: ContentDrawing;
}

/** A file that seems to show nothing may be broken in a way that pdf.js knows of. */
function hasSomething({ text, drawn }: ReadPage): boolean {
  return text.runs.length > 0 || text.turned.length > 0 || drawn.hasImage;
}

function readPage(file: PdfFile, index: number, fonts: FontTable): ReadPage | null {
  const page = file.pages[index];
  const drawn = file.drawing(index);
  if (page === undefined || drawn === null || drawn.items === null) return null;
  for (const item of drawn.items) {
    if (isText(item) && !fonts.has(item.fontName)) {
      fonts.set(item.fontName, fontTraits(item.fontName));
    }
  }
  const text = pageText({
    number: index + 1,
    frame: pageFrame(page.view, page.rotate),
    items: drawn.items,
    fonts,
    structure: file.structure(index),
    links: file.links(index),
  });
  return { text, drawn };
}

function documentOf(file: PdfFile, pages: readonly ReadPage[]): EngineDocument {
  return {
    extractor: "direct 1",
    pages: pages.map(enginePage),
    title: file.title,
    outline: file.outline(),
  };
}

function enginePage({ text, drawn }: ReadPage): EnginePage {
  const little = hasLittleText(text);
  const looks = little || mayHoldTable(text.runs);
  const { drawing, hasImage } = drawn;
  return { text, drawing: looks ? drawing : null, painted: drawing, scanned: little && hasImage };
}
