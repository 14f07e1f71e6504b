import type { Element, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { Extraction, ExtractOptions } from "../../model/extraction.js";
import { decodeText } from "../decode-text.js";
import { encodingFindings } from "../encoding-findings.js";
import { guardDepth } from "../guard-depth.js";
import { requireInk } from "../require-ink.js";
import { findNotes } from "./find-notes.js";
import { htmlBlocks } from "./html-blocks.js";

const parser = unified().use(rehypeParse).freeze();

/** Characters of the start of a file within which a charset may be named. */
const charsetBytes = 2048;

/**
 * Extract a web page or an export of a meeting system. Scripts, styles and
 * navigation are no text; tables that only lay out the page are taken apart;
 * hidden text is kept and marked.
 *
 * @param bytes UTF-8, UTF-16 or Windows-1252; a charset the page names is heeded.
 * @param options `signal` aborts; the name decides nothing.
 * @throws ExtractionError where the file holds no text or is nested beyond measure.
 */
export async function extractHtml(
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Promise<Extraction> {
  options.signal?.throwIfAborted();
  const decoded = decodeText(bytes, declaredCharset(bytes));
  const { children, title } = guardDepth(() => {
    const root = parser.parse(decoded.text);
    return { children: htmlBlocks([root], findNotes(root)), title: pageTitle(root) };
  });
  requireInk(children);
  return {
    tree: { type: "root", children, data: { file: { title, pages: [], outline: [] } } },
    mediaType: "text/html",
    extractor: "rehype-parse 9",
    pages: null,
    ocr: false,
    findings: encodingFindings(decoded),
  };
}

function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, charsetBytes));
  return /charset\s{0,3}=\s{0,3}["']?([\w-]{1,40})/iu.exec(start)?.[1] ?? null;
}

/** Text of `<title>`, null where there is none. */
function pageTitle(root: Root): string | null {
  const page = childElement(root, "html");
  const head = page === null ? null : childElement(page, "head");
  const title = head === null ? null : childElement(head, "title");
  const text = title?.children.map((child) => (child.type === "text" ? child.value : "")).join("");
  const settled = text?.replace(/\s+/gu, " ").trim() ?? "";
  return settled === "" ? null : settled;
}

function childElement(parent: Root | Element, name: string): Element | null {
  for (const child of parent.children) {
    if (child.type === "element" && child.tagName === name) return child;
  }
  return null;
}
