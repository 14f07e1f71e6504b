import type { ExtractOptions } from "../../../model/extraction.js";
import { checkPageCount } from "../check-page-count.js";
import type { PageDrawing } from "../drawing-state.js";
import { type PdfFile, pdfFile } from "../file/pdf-file.js";
import { hasLittleText } from "../has-little-text.js";
import { mayHoldTable } from "../may-hold-table.js";
import { asExtractionError, openPdf } from "../open-pdf.js";
import { readDrawing } from "../page-drawing.js";
import { hasImage } from "../page-images.js";
import type { PdfDocument } from "../pdf-document.js";
import type { EngineDocument, EnginePage, PdfEngine } from "../pdf-engine.js";
import { readOutline } from "../read-outline.js";
import { type ReadState, readPage } from "../read-page.js";
import type { PageText } from "../text-run.js";

/**
 * Read a PDF with pdf-parse, which is pdf.js: text, fonts, links, structure tree, and
 * drawing operations of the pages where they matter.
 */
export const readWithPdfParse: PdfEngine = async (bytes, options) => {
  const { document, close } = await openPdf(bytes, options);
  try {
    checkPageCount(document.numPages, options.limits?.pages);
    const file = pdfFile(bytes, { pageCount: document.numPages });
    return await readDocument(document, { ...options, file });
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
}

async function readDocument(document: PdfDocument, options: ReadOptions): Promise<EngineDocument> {
  const mark = await document.getMarkInfo();
  const state: ReadState = { fonts: new Map(), tagged: mark?.Marked === true, file: options.file };
  const read: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    options.signal?.throwIfAborted();
    read.push(await readWhole(document, number, state));
  }
  return {
    extractor: "pdf-parse 2.4.5",
    pages: read.map(enginePage),
    title: await titleOf(document),
    outline: await readOutline(document),
  };
}

interface ReadPage {
  text: PageText;
  painted: PageDrawing;
  hasImage: boolean;
}

async function readWhole(
  document: PdfDocument,
  number: number,
  state: ReadState,
): Promise<ReadPage> {
  const page = await document.getPage(number);
  const text = await readPage(page, number, state);
  const drawn = state.file?.drawing(number - 1) ?? null;
  // Encrypted, or packed in a way that only pdf.js knows: its operations take as long as the text.
  const painted = drawn?.drawing ?? (await readDrawing(page));
  const image = hasLittleText(text) && (drawn?.hasImage ?? (await hasImage(page)));
  page.cleanup();
  return { text, painted, hasImage: image };
}

function enginePage({ text, painted, hasImage }: ReadPage): EnginePage {
  const little = hasLittleText(text);
  const looks = little || mayHoldTable(text.runs);
  return { text, drawing: looks ? painted : null, painted, scanned: little && hasImage };
}

async function titleOf(document: PdfDocument): Promise<string | null> {
  const { info } = await document.getMetadata();
  const title = info !== undefined && "Title" in info ? info.Title : null;
  return typeof title === "string" ? title : null;
}
