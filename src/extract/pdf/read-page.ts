import type { PdfFile } from "./file/pdf-file.js";
import { type FontTable, type FontUse, learnFonts } from "./font-traits.js";
import { type PageFrame, pageFrame } from "./page-frame.js";
import { isText, pageText } from "./page-text.js";
import type { PdfPage, PdfTextItem } from "./pdf-document.js";
import type { PageText } from "./text-run.js";

/** What the pages of a document have in common while it is read. */
export interface ReadState {
  fonts: FontTable;
  /** The document says that it is tagged. */
  tagged: boolean;
  /** The file's own objects, null where they are not to be read. */
  file: PdfFile | null;
}

/**
 * Read the text of a page as positioned runs with font traits, links and, where the
 * PDF is tagged, their places in the structure tree.
 *
 * @param page the page of pdf.js
 * @param number 1-based
 * @param state fonts known so far, filled in place
 */
export async function readPage(page: PdfPage, number: number, state: ReadState): Promise<PageText> {
  const [content, structure, links] = await Promise.all([
    page.getTextContent({ includeMarkedContent: state.tagged, disableNormalization: true }),
    state.tagged ? page.getStructTree() : null,
    state.file === null ? page.getAnnotations() : state.file.links(number - 1),
  ]);
  const texts = content.items.filter(isText);
  const frame = pageFrame(page.view, page.rotate);
  await learnFonts(
    page,
    texts.filter((item) => item.str.trim() !== "").map((item) => fontUse(item, frame)),
    state.fonts,
    () => state.file?.drawing(number - 1)?.drawing.shown ?? [],
  );
  const { items } = content;
  return pageText({ number, frame, items, fonts: state.fonts, structure, links });
}

function fontUse({ fontName, transform }: PdfTextItem, { toPage }: PageFrame): FontUse {
  const [, , , , x = 0, y = 0] = transform;
  return { fontId: fontName, at: toPage(x, y) };
}
