import type { ShownText } from "./hidden-text.js";
import type { PagePoint } from "./page-frame.js";
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

/** A text of the page in a font. */
export interface FontUse {
  fontId: string;
  at: PagePoint;
}

/** How far from where a text is shown the engine may say that it begins, in points. */
const nearPoints = 1.5;

/**
 * Add the fonts of a page that the table does not have. What pdf.js tells of fonts comes
 * with the page's drawing operations, which cost as much as its text; so the name is taken
 * from where the page's content shows a text at the same place, as far as there is one.
 *
 * @param page the page
 * @param uses its texts
 * @param fonts the table, filled in place
 * @param shown the texts as the content shows them; called only where a font is new
 */
export async function learnFonts(
  page: PdfPage,
  uses: readonly FontUse[],
  fonts: FontTable,
  shown: () => readonly ShownText[],
): Promise<void> {
  const unknown = uses.filter(({ fontId }) => !fonts.has(fontId));
  if (unknown.length === 0) return;
  const texts = shown();
  for (const { fontId, at } of unknown) {
    if (fonts.has(fontId)) continue;
    const name = nameAt(at, texts);
    if (name !== null) fonts.set(fontId, fontTraits(name));
  }
  const left = new Set(unknown.map(({ fontId }) => fontId).filter((id) => !fonts.has(id)));
  if (left.size === 0) return;
  await page.getOperatorList();
  for (const id of left) fonts.set(id, fontTraits(fontName(page, id)));
}

/** The font of the text shown at a place; null where there is none or they differ. */
function nameAt(at: PagePoint, texts: readonly ShownText[]): string | null {
  const names = new Set<string | null>();
  for (const text of texts) {
    const near = Math.abs(text.at.x - at.x) <= nearPoints && Math.abs(text.at.y - at.y) <= 0.5;
    if (near) names.add(text.fontName);
  }
  const [name = null] = names;
  return names.size === 1 ? name : null;
}

function fontName(page: PdfPage, id: string): string {
  if (!page.commonObjs.has(id)) return "";
  const font = page.commonObjs.get(id);
  if (typeof font !== "object" || font === null || !("name" in font)) return "";
  return typeof font.name === "string" ? font.name : "";
}
