import type { PagePoint } from "./page-frame.js";
import type { PdfAnnotation } from "./pdf-document.js";
import type { TextRun } from "./text-run.js";

const allowedTargets = /^(?:https?:|mailto:)/iu;

/**
 * Note on each run which link it stands under. A link over several lines has one
 * annotation a line; runs keep the target and are merged when the text is joined.
 *
 * @param runs the page's runs, changed in place
 * @param annotations the page's annotations
 * @param toPage turns points of the content stream into points of the page
 */
export function markLinks(
  runs: TextRun[],
  annotations: PdfAnnotation[],
  toPage: (x: number, y: number) => PagePoint,
): void {
  for (const { subtype, url, rect } of annotations) {
    if (subtype !== "Link" || url === undefined || rect === undefined) continue;
    if (!allowedTargets.test(url)) continue;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
    const first = toPage(x1, y1);
    const second = toPage(x2, y2);
    const box = {
      left: Math.min(first.x, second.x),
      right: Math.max(first.x, second.x),
      bottom: Math.min(first.y, second.y),
      top: Math.max(first.y, second.y),
    };
    for (const run of runs) {
      const middle = run.baseline + run.sizePoints / 3;
      if (middle < box.bottom || middle > box.top) continue;
      const shared = Math.min(run.right, box.right) - Math.max(run.left, box.left);
      if (shared > 0.5 * (run.right - run.left)) run.href = url;
    }
  }
}
