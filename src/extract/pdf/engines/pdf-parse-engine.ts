import type { ExtractOptions } from "../../../model/extraction.js";
import { checkPageCount } from "../check-page-count.js";
import { type PdfFile, pdfFile } from "../file/pdf-file.js";
import { hasLittleText } from "../has-little-text.js";
import { mayHideText } from "../may-hide-text.js";
import { mayHoldTable } from "../may-hold-table.js";
import { asExtractionError, openPdf } from "../open-pdf.js";
import { readDrawing } from "../page-drawing.js";
import { hasImage } from "../page-images.js";
import type { PdfDocument } from "../pdf-document.js";
import type { EngineDocument, EnginePage, PdfEngine } from "../pdf-engine.js";
import { readOutline } from "../read-outline.js";
import { type ReadState, readPage } from "../read-page.js";

/**
 * Read a PDF with pdf-parse, which is pdf.js: text, fonts, links, structure tree, and
 * drawing operations of the pages where they matter.
 */
export const readWithPdfParse: PdfEngine = async (bytes, options) => {
  const { document, close } = await openPdf(bytes, options);
  try {
    checkPageCount(document.numPages, options.limits?.pages);
    const file = pdfFile(bytes, { pageCount: document.numPages });
    return await readDocument(document, { ...options, file, hides: mayHideText(bytes) });
  } catch (error) {
    // What pdf.js throws at a damaged page is the file's fault.
    options.signal?.throwIfAborted();
    throw asExtractionError(error);
  } finally {
    await close();
  }
};

interface ReadOptions extends ExtractOptions {
  file: PdfFile | null;
  /** Something in the file could hide text: look at the drawing of each page. */
  hides: boolean;
}

async function readDocument(document: PdfDocument, options: ReadOptions): Promise<EngineDocument> {
  const mark = await document.getMarkInfo();
  const state: ReadState = { fonts: new Map(), tagged: mark?.Marked === true, file: options.file };
  const pages: EnginePage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    options.signal?.throwIfAborted();
    pages.push(await enginePage(document, number, { state, hides: options.hides }));
  }
  return {
    extractor: "pdf-parse 2.4.5",
    pages,
    title: await titleOf(document),
    outline: await readOutline(document),
  };
}

async function enginePage(
  document: PdfDocument,
  number: number,
  { state, hides }: { state: ReadState; hides: boolean },
): Promise<EnginePage> {
  const page = await document.getPage(number);
  const text = await readPage(page, number, state);
  const little = hasLittleText(text);
  const looks = hides || little || mayHoldTable(text.runs);
  const drawn = looks ? (state.file?.drawing(number - 1) ?? null) : null;
  const drawing = looks ? (drawn?.drawing ?? (await readDrawing(page))) : null;
  const scanned = little && (drawn?.hasImage ?? (await hasImage(page)));
  page.cleanup();
  return { text, drawing, scanned };
}

async function titleOf(document: PdfDocument): Promise<string | null> {
  const { info } = await document.getMetadata();
  const title = info !== undefined && "Title" in info ? info.Title : null;
  return typeof title === "string" ? title : null;
}
