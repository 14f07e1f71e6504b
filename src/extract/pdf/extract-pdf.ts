import {
  type Extraction,
  ExtractionError,
  type ExtractOptions,
  type PdfEngineName,
} from "../../model/extraction.js";
import type { Finding } from "../../model/rule.js";
import type { Block } from "../../model/tree.js";
import { setListDepths } from "../list-depth.js";
import { documentWithoutText } from "../rules/document-without-text.js";
import { fileEmpty } from "../rules/file-empty.js";
import { hiddenTextNotSought } from "../rules/hidden-text-not-sought.js";
import { pageWithoutText } from "../rules/page-without-text.js";
import { markHidden } from "./hidden-text.js";
import { collectWords, type WordSet } from "./join-lines.js";
import { pageBlocks } from "./page-blocks.js";
import { cellsOf, linesOf, type PageContent, pageContent } from "./page-content.js";
import { withFootnotes } from "./page-footnotes.js";
import { pageMetrics } from "./page-metrics.js";
import type { EngineDocument, EnginePage, PdfEngine } from "./pdf-engine.js";
import { runningLines } from "./running-lines.js";
import { judgeText } from "./text-quality.js";

/** Engines, loaded when first needed. */
const engines: Record<PdfEngineName, () => Promise<PdfEngine>> = {
  "pdf-parse": async () => (await import("./engines/pdf-parse-engine.js")).readWithPdfParse,
  direct: async () => (await import("./engines/direct-engine.js")).readDirectly,
  poppler: async () => (await import("./engines/poppler-engine.js")).readWithPoppler,
};

/** How much further in a list item must stand to be a level deeper, in points. */
const levelPoints = 10;

const nowhere = { itemPath: null, subject: null, expected: null, actual: null };

/**
 * Extract a PDF: paragraphs, headings and tables in reading order, each with its page
 * and box, found from the positions of the text and, where the engine tells them, from
 * drawn rules and the structure tree.
 *
 * @param bytes the whole file; left as it is
 * @param options engine, password, and a signal that is looked at between pages
 * @throws ExtractionError where the file is empty, damaged, protected, without text or garbled
 */
export async function extractPdf(
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Promise<Extraction> {
  options.signal?.throwIfAborted();
  if (bytes.length === 0) throw new ExtractionError(fileEmpty);
  const readWithEngine = await engines[options.engine ?? "direct"]();
  const document = await readWithEngine(bytes, options);
  const pages = document.pages.map(layOut);
  if (pages.every((page) => page.items.length === 0)) {
    throw new ExtractionError(documentWithoutText, { actual: `${pages.length} pages` });
  }
  return extraction(document, pages);
}

function layOut({ text, drawing, painted }: EnginePage): PageContent {
  if (painted !== null) markHidden(text.runs, painted);
  return pageContent(text, drawing);
}

function extraction(document: EngineDocument, pages: readonly PageContent[]): Extraction {
  const lines = pages.map(linesOf);
  const scanned = document.pages.filter((page) => page.scanned);
  const findings = [
    ...scanned.map(({ text }) => ({ ...nowhere, rule: pageWithoutText, page: text.number })),
    ...notSought(document),
    ...judgeText(lines.map((page) => page.map((line) => line.text).join("\n"))),
  ];
  const title = document.title?.trim() ?? "";
  return {
    tree: {
      type: "root",
      children: blocksOf(pages, lines),
      data: {
        file: {
          title: title === "" ? null : title,
          pages: pages.map(({ widthPoints, heightPoints }) => ({ widthPoints, heightPoints })),
          outline: document.outline,
        },
      },
    },
    mediaType: "application/pdf",
    extractor: document.extractor,
    pages: pages.length,
    ocr: false,
    findings,
  };
}

/** Say of all pages at once that their drawing could not be followed. */
function notSought({ pages }: EngineDocument): Finding[] {
  const unread = pages.filter(({ painted }) => painted === null);
  if (unread.length === 0) return [];
  const page = unread.length === 1 ? (unread[0]?.text.number ?? null) : null;
  const actual = unread.length === 1 ? "a page" : `${unread.length} pages`;
  return [{ ...nowhere, rule: hiddenTextNotSought, page, actual }];
}

function blocksOf(
  pages: readonly PageContent[],
  lines: readonly ReturnType<typeof linesOf>[],
): Block[] {
  const metrics = pageMetrics(lines, pages.flatMap(cellsOf), pages[0]?.widthPoints ?? 0);
  const { bodySizePoints } = metrics;
  const running = runningLines(pages, bodySizePoints);
  const context = {
    metrics,
    running,
    words: once(() => collectWords(lines.flat())),
  };
  const blocks = pages.flatMap((page) =>
    pageBlocks(withFootnotes(page, bodySizePoints, running), context),
  );
  const body = blocks.filter(({ running }) => !running).map(({ block }) => block);
  setListDepths(body, levelPoints);
  return blocks.map(({ block }) => block);
}

function once(make: () => WordSet): () => WordSet {
  let made: WordSet | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
