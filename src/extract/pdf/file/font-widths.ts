import { entry, type PdfObjects } from "./pdf-objects.js";
import type { PdfValue } from "./pdf-value.js";

/** Most widths that a font may list. */
const mostWidths = 70_000;
/** Width of a letter that a composite font does not list, in thousandths of the type size. */
const usualWidth = 1000;

/**
 * Read the widths of a font's codes, in thousandths of the type size.
 *
 * @param objects the file's objects
 * @param font the font's dictionary
 * @param composite its codes have two bytes
 * @returns null where the font lists none
 */
export function fontWidths(
  objects: PdfObjects,
  font: PdfValue,
  composite: boolean,
): ((code: number) => number) | null {
  return composite ? compositeWidths(objects, font) : simpleWidths(objects, font);
}

function simpleWidths(objects: PdfObjects, font: PdfValue): ((code: number) => number) | null {
  const listed = objects.resolve(entry(font, "Widths"));
  if (!Array.isArray(listed)) return null;
  const first = Number(objects.resolve(entry(font, "FirstChar")) ?? 0);
  const widths = listed.slice(0, 256).map((width) => numberOf(objects.resolve(width)));
  const descriptor = objects.resolve(entry(font, "FontDescriptor"));
  const missing = numberOf(objects.resolve(entry(descriptor, "MissingWidth"))) ?? 0;
  return (code) => widths[code - first] ?? missing;
}

/** `[ 3 [250] 17 20 500 ]`: code 3 is 250 wide, 17 to 20 are 500 wide. */
function compositeWidths(objects: PdfObjects, font: PdfValue): ((code: number) => number) | null {
  const descendants = objects.resolve(entry(font, "DescendantFonts"));
  if (!Array.isArray(descendants)) return null;
  const descendant = objects.resolve(descendants[0]);
  const usual = numberOf(objects.resolve(entry(descendant, "DW"))) ?? usualWidth;
  const listed = objects.resolve(entry(descendant, "W"));
  const widths = new Map<number, number>();
  const values = Array.isArray(listed) ? listed.map((value) => objects.resolve(value)) : [];
  let index = 0;
  while (index + 1 < values.length) {
    const first = Number(values[index]);
    const next = values[index + 1];
    if (Array.isArray(next)) {
      next.slice(0, mostWidths).forEach((width, at) => {
        const value = numberOf(objects.resolve(width));
        if (value !== null) widths.set(first + at, value);
      });
      index += 2;
    } else {
      const last = Math.min(Number(next), first + mostWidths);
      const width = numberOf(values[index + 2] ?? null);
      for (let code = first; width !== null && code <= last; code += 1) widths.set(code, width);
      index += 3;
    }
    if (widths.size > mostWidths) return null;
  }
  return (code) => widths.get(code) ?? usual;
}

function numberOf(value: PdfValue): number | null {
  return typeof value === "number" ? value : null;
}
