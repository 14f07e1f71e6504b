import type { PageContent } from "./page-content.js";
import { linesOf } from "./page-content.js";
import type { TextLine } from "./text-line.js";

/** Lines looked at from each edge of a page. */
const edgeLines = 6;
/** Share of the page's height, from each edge, where running lines stand. */
const edgeShare = 0.2;
/** Type this much larger than the body is a heading's. */
const largeType = 1.2;
/** Greatest distance of two baselines in a heading, in type sizes. */
const titlePitch = 1.5;

/**
 * Find the lines that recur at the same height on a neighbouring page, digits aside:
 * running headers, footers, page numbers. They only keep paragraphs apart here; what
 * is furniture is decided later.
 *
 * @param pages all pages
 * @param bodySizePoints size of most of the text
 */
export function runningLines(
  pages: readonly PageContent[],
  bodySizePoints: number,
): ReadonlySet<TextLine> {
  const keys = pages.map((page) => new Map(edgesOf(page).map((line) => [keyOf(line), line])));
  const running = new Set<TextLine>();
  keys.forEach((page, index) => {
    for (const [key, line] of page) {
      const near = [index - 2, index - 1, index + 1, index + 2].some((other) =>
        keys[other]?.has(key),
      );
      if (near) running.add(line);
    }
  });
  for (const page of pages) keepTitlesWhole(page, running, bodySizePoints);
  return running;
}

/**
 * The second line of a heading in large type recurs where several pages begin with
 * titles that end alike, and is none the less no running line.
 *
 * `Punkt 2: Udbygning af plejecentret samt drøftelse af`
 * `de næste skridt`   ← so ends the title at the top of the next page too
 */
function keepTitlesWhole(page: PageContent, running: Set<TextLine>, bodySizePoints: number): void {
  const lines = linesOf(page);
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || !running.has(line) || running.has(above)) return;
    const alike = above.bold === line.bold && above.sizePoints === line.sizePoints;
    const near = above.baseline - line.baseline <= titlePitch * line.sizePoints;
    if (alike && near && line.sizePoints >= largeType * bodySizePoints) running.delete(line);
  });
}

function edgesOf(page: PageContent): TextLine[] {
  const lines = linesOf(page);
  const top = lines.slice(0, edgeLines).filter((line) => height(line, page) > 1 - edgeShare);
  const bottom = lines.slice(-edgeLines).filter((line) => height(line, page) < edgeShare);
  return [...top, ...bottom];
}

function height(line: TextLine, page: PageContent): number {
  return line.baseline / page.heightPoints;
}

function keyOf(line: TextLine): string {
  return `${Math.round(line.baseline / 4)} ${line.text.replace(/\p{Nd}+/gu, "#")}`;
}
