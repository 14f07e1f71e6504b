import type { PageContent } from "./page-content.js";
import { linesOf } from "./page-content.js";
import type { TextLine } from "./text-line.js";

/** Lines looked at from each edge of a page. */
const edgeLines = 6;
/** Share of the page's height, from each edge, where running lines stand. */
const edgeShare = 0.2;

/**
 * Find the lines that recur at the same height on a neighbouring page, digits aside:
 * running headers, footers, page numbers. They only keep paragraphs apart here; what
 * is furniture is decided later.
 *
 * @param pages all pages
 */
export function runningLines(pages: readonly PageContent[]): ReadonlySet<TextLine> {
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
  return running;
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
