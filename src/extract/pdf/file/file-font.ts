import { fontWidths } from "./font-widths.js";
import { entry, isReference, nameOf, type PdfObjects } from "./pdf-objects.js";
import type { PdfValue } from "./pdf-value.js";
import { toUnicodeMap } from "./to-unicode-map.js";
import { windowsLetters } from "./windows-letters.js";

/** What a code of a font stands for. */
export interface FontGlyph {
  text: string;
  /** In thousandths of the type size. */
  width: number;
  kind: GlyphKind;
}

/** A letter; white space; an accent over the letter before; a mark that only steers. */
export type GlyphKind = "ink" | "space" | "accent" | "mark";

/** A font as far as reading takes it. */
export interface FileFont {
  /** PostScript name, empty where there is none. */
  name: string;
  bytesPerCode: 1 | 2;
  /** What a code stands for; null where the font does not tell. */
  glyph(code: number): FontGlyph | null;
}

/** Flag of a font whose codes are its own. */
const symbolicFlag = 4;

/**
 * Read a font's letters and their widths. Fonts that tell the letter of each code are
 * read, which are those of LibreOffice, Word and browsers; no font program is looked into.
 *
 * @param objects the file's objects
 * @param reference the font
 * @returns null where the font is of another kind
 */
export function fileFont(objects: PdfObjects, reference: PdfValue | undefined): FileFont | null {
  const font = objects.resolve(reference);
  const kind = nameOf(objects.resolve(entry(font, "Subtype")));
  const composite = kind === "Type0";
  if (!composite && kind !== "TrueType" && kind !== "Type1") return null;
  const letters = lettersOf(objects, font, composite);
  const widths = fontWidths(objects, font, composite);
  if (letters === null || widths === null) return null;
  const glyphs = new Map<number, FontGlyph | null>();
  return {
    name: nameOf(objects.resolve(entry(font, "BaseFont"))) ?? "",
    bytesPerCode: composite ? 2 : 1,
    glyph(code) {
      const known = glyphs.get(code);
      if (known !== undefined) return known;
      const glyph = glyphOf(letters.get(code), widths(code));
      glyphs.set(code, glyph);
      return glyph;
    },
  };
}

function lettersOf(
  objects: PdfObjects,
  font: PdfValue,
  composite: boolean,
): ReadonlyMap<number, string> | null {
  const encoding = nameOf(objects.resolve(entry(font, "Encoding")));
  if (composite && encoding !== "Identity-H") return null;
  const map = entry(font, "ToUnicode");
  if (map !== undefined && isReference(map)) {
    const text = objects.stream(map);
    return text === null ? null : toUnicodeMap(text, composite ? 2 : 1);
  }
  const descriptor = objects.resolve(entry(font, "FontDescriptor"));
  const flags = Number(objects.resolve(entry(descriptor, "Flags")) ?? symbolicFlag);
  const ownCodes = (flags & symbolicFlag) !== 0;
  return encoding === "WinAnsiEncoding" && !ownCodes ? windowsLetters : null;
}

function glyphOf(text: string | undefined, width: number): FontGlyph | null {
  if (text === undefined || text === "" || unsure.test(text)) return null;
  return { text, width, kind: kindOf(text) };
}

/** Scripts whose letters would have to be put in another order, and no letters at all. */
const unsure = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|(?!\s)\p{Cc}/u;

function kindOf(text: string): GlyphKind {
  if (/^\s/u.test(text)) return "space";
  if (/\p{Mn}/u.test(text)) return "accent";
  return /\p{Cf}$/u.test(text) ? "mark" : "ink";
}
