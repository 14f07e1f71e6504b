import type { PdfPage } from "./pdf-document.js";

/** What a font's name tells of its look. */
export interface FontTraits {
  bold: boolean;
  italic: boolean;
}

const boldNames = /bold|black|heavy|semibold|demi(?!ri)|[-,]bd(?:mt)?$/iu;
const italicNames = /italic|oblique|kursiv|[-,](?:it|ital|obl)(?:mt)?$|slanted/iu;

/**
 * Read weight and slant off a font's PostScript name.
 *
 * `BAAAAA+LiberationSans-Bold`, `Arial,BoldItalic`, `TimesNewRomanPS-BoldMT`
 *                        ^^^^         ^^^^^^^^^^                     ^^^^
 *
 * @param name the name, with or without a subset prefix
 */
export function fontTraits(name: string): FontTraits {
  const bare = name.replace(/^[A-Z]{6}\+/u, "");
  return { bold: boldNames.test(bare), italic: italicNames.test(bare) };
}

/** Fonts seen so far in one document, by pdf.js' id of the font. */
export type FontTable = Map<string, FontTraits>;

/**
 * Add the fonts of a page that the table does not have. Fonts are only known after
 * the page's drawing operations have been read, which costs as much as its text, so
 * pages that bring no new font skip it.
 *
 * @param page the page
 * @param fontIds the ids its text names
 * @param fonts the table, filled in place
 */
export async function learnFonts(
  page: PdfPage,
  fontIds: Iterable<string>,
  fonts: FontTable,
): Promise<void> {
  const unknown = [...new Set(fontIds)].filter((id) => !fonts.has(id));
  if (unknown.length === 0) return;
  await page.getOperatorList();
  for (const id of unknown) fonts.set(id, fontTraits(fontName(page, id)));
}

function fontName(page: PdfPage, id: string): string {
  if (!page.commonObjs.has(id)) return "";
  const font = page.commonObjs.get(id);
  if (typeof font !== "object" || font === null || !("name" in font)) return "";
  return typeof font.name === "string" ? font.name : "";
}
