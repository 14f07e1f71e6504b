import type { PdfAnnotation } from "../pdf-document.js";
import { type ContentDrawing, contentDrawing } from "./content-drawing.js";
import { pageLinks } from "./page-links.js";
import { type FilePage, filePages } from "./page-tree.js";
import { entry, pdfObjects } from "./pdf-objects.js";
import { textOfString } from "./text-of-string.js";

/** What is read from a PDF's own objects, beside the engine that reads its text. */
export interface PdfFile {
  pages: readonly FilePage[];
  /** Title from the file's properties, null where none is set. */
  title: string | null;
  /** What a page draws, null where that cannot be told; `index` is 0-based. */
  drawing(index: number): ContentDrawing | null;
  links(index: number): PdfAnnotation[];
}

/**
 * Look into the objects of a PDF. What an engine gives of rules, images and links takes
 * as long as the text itself; reading them here costs a tenth.
 *
 * @param bytes the whole file
 * @param pageCount the pages that the engine found
 * @returns null where the file is encrypted or its pages are not found
 */
export function pdfFile(bytes: Uint8Array, pageCount: number): PdfFile | null {
  const objects = pdfObjects(bytes);
  if (objects === null) return null;
  const pages = filePages(objects);
  if (pages.length !== pageCount) return null;
  // A page's drawing is asked for by what learns fonts and again by what finds tables.
  let latest: { index: number; drawing: ContentDrawing | null } | null = null;
  return {
    pages,
    title: textOfString(objects.resolve(entry(objects.info, "Title"))),
    drawing: (index) => {
      const page = pages[index];
      if (latest?.index !== index) {
        latest = { index, drawing: page === undefined ? null : contentDrawing(objects, page) };
      }
      return latest.drawing;
    },
    links: (index) => {
      const page = pages[index];
      return page === undefined ? [] : pageLinks(objects, page);
    },
  };
}
