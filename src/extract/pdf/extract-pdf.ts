import { type Extraction, ExtractionError, type ExtractOptions } from "../../model/extraction.js";
import type { Finding } from "../../model/rule.js";
import type { FileFacts } from "../../model/tree.js";
import { documentWithoutText } from "../rules/document-without-text.js";
import { fileEmpty } from "../rules/file-empty.js";
import { pageWithoutText } from "../rules/page-without-text.js";
import { collectWords, type WordSet } from "./join-lines.js";
import { asExtractionError, openPdf } from "./open-pdf.js";
import { pageBlocks } from "./page-blocks.js";
import { linesOf, type PageContent, pageContent } from "./page-content.js";
import { pageMetrics } from "./page-metrics.js";
import type { PdfDocument } from "./pdf-document.js";
import { readOutline } from "./read-outline.js";
import { type ReadState, readPage } from "./read-page.js";
import { runningLines } from "./running-lines.js";
import { refuseGarbled } from "./text-quality.js";

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
    if (document.numPages === 0) throw new ExtractionError(fileEmpty);
    return await extractDocument(document, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw asExtractionError(error);
  } finally {
    await close();
  }
}

async function extractDocument(
  document: PdfDocument,
  options: ExtractOptions,
): Promise<Extraction> {
  const pages = await readPages(document, options);
  const findings = pagesWithoutText(pages);
  const lines = pages.map(linesOf);
  refuseGarbled(lines.flat());
  const context = {
    metrics: pageMetrics(lines, pages[0]?.widthPoints ?? 0),
    running: runningLines(pages),
    words: once(() => collectWords(lines.flat())),
  };
  return {
    tree: {
      type: "root",
      children: pages.flatMap((page) => pageBlocks(page, context)),
      data: { file: await fileFacts(document, pages) },
    },
    mediaType: "application/pdf",
    extractor: "pdf-parse 2.4.5",
    pages: pages.length,
    ocr: false,
    findings,
  };
}

async function readPages(document: PdfDocument, options: ExtractOptions): Promise<PageContent[]> {
  const mark = await document.getMarkInfo();
  const state: ReadState = { fonts: new Map(), tagged: mark?.Marked === true };
  const pages: PageContent[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    options.signal?.throwIfAborted();
    const page = await document.getPage(number);
    pages.push(pageContent(await readPage(page, number, state)));
    page.cleanup();
  }
  return pages;
}

function pagesWithoutText(pages: readonly PageContent[]): Finding[] {
  const empty = pages.filter((page) => page.items.length === 0);
  if (empty.length === pages.length) {
    throw new ExtractionError(documentWithoutText, { actual: `${pages.length} pages` });
  }
  return empty.map((page) => ({
    rule: pageWithoutText,
    page: page.number,
    itemPath: null,
    subject: null,
    expected: null,
    actual: null,
  }));
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
