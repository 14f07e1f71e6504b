import type { PdfAnnotation } from "../pdf-document.js";
import type { FilePage } from "./page-tree.js";
import { entry, nameOf, type PdfObjects } from "./pdf-objects.js";
import { textOfString } from "./text-of-string.js";

/** Most annotations of a page that are read. */
const mostAnnotations = 5000;

/**
 * Read the web links of a page.
 *
 * @param objects the file's objects
 * @param page the page
 */
export function pageLinks(objects: PdfObjects, page: FilePage): PdfAnnotation[] {
  const annotations = objects.resolve(page.annotations);
  if (!Array.isArray(annotations)) return [];
  return annotations.slice(0, mostAnnotations).flatMap((reference) => {
    const annotation = objects.resolve(reference);
    if (nameOf(objects.resolve(entry(annotation, "Subtype"))) !== "Link") return [];
    const action = objects.resolve(entry(annotation, "A"));
    const url = webAddress(textOfString(objects.resolve(entry(action, "URI"))));
    const corners = objects.resolve(entry(annotation, "Rect"));
    if (url === null || !Array.isArray(corners) || corners.length !== 4) return [];
    const rect = corners.map((corner) => Number(objects.resolve(corner)));
    return rect.every(Number.isFinite) ? [{ subtype: "Link", url, rect }] : [];
  });
}

/** As browsers write it; null where it is none. */
function webAddress(text: string | null): string | null {
  if (text === null) return null;
  const address = text.startsWith("www.") ? `http://${text}` : text;
  return URL.canParse(address) ? new URL(address).href : null;
}
