import { entry, isDictionary, isReference, nameOf, type PdfObjects } from "./pdf-objects.js";
import type { PdfValue } from "./pdf-value.js";

/** A page as the file describes it. */
export interface FilePage {
  /** Number of its object, null where it has none. */
  object: number | null;
  /** Left, bottom, right, top of the visible page in PDF points. */
  view: number[];
  /** The same of the whole sheet, which may be larger. */
  sheet: number[];
  /** Degrees clockwise. */
  rotate: number;
  resources: PdfValue;
  contents: PdfValue;
  annotations: PdfValue;
}

interface Inherited {
  view: number[] | null;
  sheet: number[];
  rotate: number;
  resources: PdfValue;
}

/** Most nodes of the tree that are visited. */
const mostNodes = 50_000;
/** Deepest tree that is followed; pages usually hang two to five levels deep. */
const deepest = 200;

/**
 * List the pages of a file in order.
 *
 * @param objects the file's objects
 * @returns no pages where the tree of them is not found
 */
export function filePages(objects: PdfObjects): FilePage[] {
  const root = entry(objects.root, "Pages");
  const pages: FilePage[] = [];
  const seen = new Set<PdfValue>();
  const visit = (reference: PdfValue | undefined, above: Inherited, depth: number): void => {
    const node = objects.resolve(reference);
    if (!isDictionary(node) || seen.has(node) || seen.size > mostNodes || depth > deepest) return;
    seen.add(node);
    const own: Inherited = {
      view: boxOf(objects, entry(node, "CropBox")) ?? above.view,
      sheet: boxOf(objects, entry(node, "MediaBox")) ?? above.sheet,
      rotate: numberOf(objects, entry(node, "Rotate")) ?? above.rotate,
      resources: entry(node, "Resources") ?? above.resources,
    };
    const kids = objects.resolve(entry(node, "Kids"));
    if (Array.isArray(kids)) for (const kid of kids) visit(kid, own, depth + 1);
    else if (nameOf(objects.resolve(entry(node, "Type"))) !== "Pages") {
      pages.push({
        ...own,
        object: reference !== undefined && isReference(reference) ? reference.number : null,
        view: visible(own),
        contents: entry(node, "Contents") ?? null,
        annotations: entry(node, "Annots") ?? null,
      });
    }
  };
  visit(root, { view: null, sheet: [0, 0, 612, 792], rotate: 0, resources: null }, 0);
  return pages;
}

/** What is shown is never larger than the sheet. */
function visible({ view, sheet }: Inherited): number[] {
  if (view === null) return sheet;
  const [left = 0, bottom = 0, right = 0, top = 0] = sheet;
  const [a = 0, b = 0, c = 0, d = 0] = view;
  const shown = [Math.max(a, left), Math.max(b, bottom), Math.min(c, right), Math.min(d, top)];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = shown;
  return x2 > x1 && y2 > y1 ? shown : sheet;
}

function boxOf(objects: PdfObjects, value: PdfValue | undefined): number[] | null {
  const corners = objects.resolve(value);
  if (!Array.isArray(corners) || corners.length !== 4) return null;
  const [a = 0, b = 0, c = 0, d = 0] = corners.map((corner) => Number(objects.resolve(corner)));
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

function numberOf(objects: PdfObjects, value: PdfValue | undefined): number | null {
  const found = objects.resolve(value);
  return typeof found === "number" ? found : null;
}
