import type { OutlineEntry } from "../../../model/tree.js";
import type { PdfAnnotation, PdfStructureNode } from "../pdf-document.js";
import { type ContentDrawing, contentDrawing } from "./content-drawing.js";
import type { FontCache } from "./content-state.js";
import { fileOutline } from "./file-outline.js";
import { pageLinks } from "./page-links.js";
import { pageStructures } from "./page-structures.js";
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
  /** The page's part of the structure tree, null where the file is not tagged. */
  structure(index: number): PdfStructureNode | null;
  /** The bookmarks, with the pages they lead to. */
  outline(): OutlineEntry[];
}

/** What to read of a file. */
export interface PdfFileOptions {
  /** Pages that an engine found; the file is not read where its own are others. */
  pageCount?: number;
  /** Read the text of drawings too. */
  text?: boolean;
}

/**
 * Look into the objects of a PDF. What an engine gives of rules, images and links takes
 * as long as the text itself; reading them here costs a tenth.
 *
 * @param bytes the whole file
 * @param options what to read
 * @returns null where the file is encrypted or its pages are not found
 */
export function pdfFile(bytes: Uint8Array, options: PdfFileOptions): PdfFile | null {
  const objects = pdfObjects(bytes);
  if (objects === null) return null;
  const pages = filePages(objects);
  if (pages.length === 0 || pages.length !== (options.pageCount ?? pages.length)) return null;
  const fonts: FontCache | null = options.text === true ? new Map() : null;
  const structure = once(() => pageStructures(objects, pages));
  // A page's drawing is asked for by what learns fonts and again by what finds tables.
  let latest: { index: number; drawing: ContentDrawing | null } | null = null;
  return {
    pages,
    title: textOfString(objects.resolve(entry(objects.info, "Title"))),
    drawing: (index) => {
      const page = pages[index];
      if (latest?.index !== index) {
        latest = {
          index,
          drawing: page === undefined ? null : contentDrawing(objects, page, fonts),
        };
      }
      return latest.drawing;
    },
    links: (index) => {
      const page = pages[index];
      return page === undefined ? [] : pageLinks(objects, page);
    },
    structure: (index) => structure()?.[index] ?? null,
    outline: () => fileOutline(objects, pages),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
