import type { Extraction, ExtractOptions } from "../../model/extraction.js";
import { decodeText } from "../decode-text.js";
import { encodingFindings } from "../encoding-findings.js";
import { requireInk } from "../require-ink.js";
import { sourceLines } from "./source-line.js";
import { spacedTables } from "./spaced-tables.js";
import { textBlocks } from "./text-blocks.js";

/**
 * Extract a plain text: minutes as programs write them out, with blank lines
 * between paragraphs, tabs between cells, form feeds between pages and the marks
 * `[bookmark: …]`, `[image: …]`, `[text](target)`, `**bold**`, `*italic*`.
 *
 * @param bytes UTF-8, UTF-16 or Windows-1252.
 * @param options `signal` aborts; the name decides nothing.
 * @throws ExtractionError where the file holds no text.
 */
export async function extractText(
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Promise<Extraction> {
  options.signal?.throwIfAborted();
  const decoded = decodeText(bytes);
  const children = textBlocks(sourceLines(decoded.text), spacedTables(decoded.text));
  requireInk(children);
  return {
    tree: { type: "root", children, data: { file: { title: null, pages: [], outline: [] } } },
    mediaType: "text/plain",
    extractor: "referat text",
    pages: null,
    ocr: false,
    findings: encodingFindings(decoded),
  };
}
