import rehypeParse from "rehype-parse";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Extraction, ExtractOptions } from "../../model/extraction.js";
import type { Block } from "../../model/tree.js";
import { decodeText } from "../decode-text.js";
import { encodingFindings } from "../encoding-findings.js";
import { guardDepth } from "../guard-depth.js";
import { htmlBlocks } from "../html/html-blocks.js";
import { requireInk } from "../require-ink.js";
import { sourceLines } from "../text/source-line.js";
import { textBlocks } from "../text/text-blocks.js";
import { isDenseSyntax } from "./dense-syntax.js";
import { frontMatter } from "./front-matter.js";
import { markdownBlocks } from "./markdown-blocks.js";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const htmlParser = unified().use(rehypeParse, { fragment: true }).freeze();

/**
 * Extract Markdown with the extensions of GitHub (tables, footnotes, bare links).
 *
 * @param bytes UTF-8, UTF-16 or Windows-1252.
 * @param options `signal` aborts; the name decides nothing.
 * @throws ExtractionError where the file holds no text or is nested beyond measure.
 */
export async function extractMarkdown(
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Promise<Extraction> {
  options.signal?.throwIfAborted();
  const decoded = decodeText(bytes);
  const { lines, body, title } = frontMatter(decoded.text);
  const children = guardDepth(() => [
    ...matterBlocks(lines),
    ...(isDenseSyntax(body)
      ? textBlocks(sourceLines(body))
      : markdownBlocks(parser.parse(body), body, readHtml)),
  ]);
  requireInk(children);
  return {
    tree: { type: "root", children, data: { file: { title, pages: [], outline: [] } } },
    mediaType: "text/markdown",
    extractor: "remark-parse 11",
    pages: null,
    ocr: false,
    findings: encodingFindings(decoded),
  };
}

/** Lines of the front matter are text as any other: they may name date and place. */
function matterBlocks(lines: readonly string[]): Block[] {
  const text = lines.join("\n");
  return textBlocks(sourceLines(text).map((line) => ({ ...line, number: line.number + 1 })));
}

/** A block of HTML within Markdown, its lines counted in the Markdown file. */
function readHtml(html: string, lineStart: number): Block[] {
  const blocks = htmlBlocks([htmlParser.parse(html)]);
  for (const block of blocks) {
    for (const place of block.data?.source?.places ?? []) {
      if (place.lineStart !== null) place.lineStart += lineStart - 1;
      if (place.lineEnd !== null) place.lineEnd += lineStart - 1;
    }
  }
  return blocks;
}
