import { inkLength } from "../../model/block.js";
import { type Extraction, ExtractionError, type ExtractOptions } from "../../model/extraction.js";
import type { FileFacts } from "../../model/tree.js";
import { documentWithoutText } from "../rules/document-without-text.js";
import { fileEmpty } from "../rules/file-empty.js";
import { pageWithoutText } from "../rules/page-without-text.js";
import { markHidden } from "./hidden-text.js";
import { collectWords, type WordSet } from "./join-lines.js";
import { mayHideText } from "./may-hide-text.js";
import { mayHoldTable } from "./may-hold-table.js";
import { asExtractionError, openPdf } from "./open-pdf.js";
import { pageBlocks } from "./page-blocks.js";
import { linesOf, type PageContent, pageContent } from "./page-content.js";
import { readDrawing } from "./page-drawing.js";
import { hasImage } from "./page-images.js";
import { pageMetrics } from "./page-metrics.js";
import type { PdfDocument } from "./pdf-document.js";
import { readOutline } from "./read-outline.js";
import { type ReadState, readPage } from "./read-page.js";
import { runningLines } from "./running-lines.js";
import { judgeText } from "./text-quality.js";

/** A page with an image and less text than this is a picture with a page number. */
const fewestCharacters = 40;

const nowhere = { itemPath: null, subject: null, expected: null, actual: null };

/**
 * Extract a PDF: paragraphs, headings and tables in reading order, each with its page
 * and box, found from the positions of the text and, where the PDF is tagged, from its
 * structure tree.
 *
 * @param bytes the whole file; left as it is
 * @param options password, and a signal that is looked at between pages
 * @throws ExtractionError where the file is empty, damaged, protected, without text or garbled
 */
export async function extractPdf(
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Promise<Extraction> {
  options.signal?.throwIfAborted();
  const { document, close } = await openPdf(bytes, options);
  try {
    return extraction(await readDocument(document, { ...options, hides: mayHideText(bytes) }));
  } finally {
    await close();
  }
}

interface ReadOptions extends ExtractOptions {
  /** Something in the file could hide text: look at the drawing of each page. */
  hides: boolean;
}

interface ReadDocument extends ReadPages {
  facts: FileFacts;
}

/** Everything that pdf.js is asked for; what it throws at a damaged page is the file's fault. */
async function readDocument(document: PdfDocument, options: ReadOptions): Promise<ReadDocument> {
  try {
    if (document.numPages === 0) throw new ExtractionError(fileEmpty);
    const read = await readPages(document, options);
    return { ...read, facts: await fileFacts(document, read.pages) };
  } catch (error) {
    options.signal?.throwIfAborted();
    throw asExtractionError(error);
  }
}

function extraction({ pages, scanned, facts }: ReadDocument): Extraction {
  const lines = pages.map(linesOf);
  const findings = [
    ...scanned.map((page) => ({ ...nowhere, rule: pageWithoutText, page })),
    ...judgeText(lines.map((page) => page.map((line) => line.text).join("\n"))),
  ];
  const context = {
    metrics: pageMetrics(lines, pages[0]?.widthPoints ?? 0),
    running: runningLines(pages),
    words: once(() => collectWords(lines.flat())),
  };
  return {
    tree: {
      type: "root",
      children: pages.flatMap((page) => pageBlocks(page, context)),
      data: { file: facts },
    },
    mediaType: "application/pdf",
    extractor: "pdf-parse 2.4.5",
    pages: pages.length,
    ocr: false,
    findings,
  };
}

interface ReadPages {
  pages: PageContent[];
  /** Numbers of the pages that show an image and next to no text. */
  scanned: number[];
}

async function readPages(
  document: PdfDocument,
  { hides, signal }: ReadOptions,
): Promise<ReadPages> {
  const mark = await document.getMarkInfo();
  const state: ReadState = { fonts: new Map(), tagged: mark?.Marked === true };
  const pages: PageContent[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    signal?.throwIfAborted();
    const page = await document.getPage(number);
    const text = await readPage(page, number, state);
    const drawing = hides || mayHoldTable(text.runs) ? await readDrawing(page) : null;
    if (drawing !== null) markHidden(text.runs, drawing.shown, drawing.bars);
    pages.push(pageContent(text, drawing));
    page.cleanup();
  }
  if (pages.every((page) => page.items.length === 0)) {
    throw new ExtractionError(documentWithoutText, { actual: `${pages.length} pages` });
  }
  return { pages, scanned: await scannedPages(document, pages) };
}

async function scannedPages(
  document: PdfDocument,
  pages: readonly PageContent[],
): Promise<number[]> {
  const scanned: number[] = [];
  for (const content of pages) {
    if (inkOf(content) >= fewestCharacters) continue;
    const page = await document.getPage(content.number);
    if (await hasImage(page)) scanned.push(content.number);
    page.cleanup();
  }
  return scanned;
}

function inkOf(content: PageContent): number {
  if (content.items.some((item) => item.type === "table")) return fewestCharacters;
  return linesOf(content).reduce((sum, line) => sum + inkLength(line.text), 0);
}

async function fileFacts(document: PdfDocument, pages: readonly PageContent[]): Promise<FileFacts> {
  const { info } = await document.getMetadata();
  const title = info !== undefined && "Title" in info ? info.Title : null;
  return {
    title: typeof title === "string" && title.trim() !== "" ? title.trim() : null,
    pages: pages.map(({ widthPoints, heightPoints }) => ({ widthPoints, heightPoints })),
    outline: await readOutline(document),
  };
}

function once(make: () => WordSet): () => WordSet {
  let made: WordSet | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
