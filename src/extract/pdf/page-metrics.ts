import type { TextLine } from "./text-line.js";

/** Measures of a whole document that paragraphs are found by. */
export interface PageMetrics {
  /** Distance of two baselines within a paragraph, in type sizes. */
  pitchRatio: number;
  /** Size of most of the text, in points. */
  bodySizePoints: number;
  /** Right edge of the text, in points from the left of the page. */
  rightPoints: number;
}

/** Body size where a document has no text. */
const usualSizePoints = 10;
/** Line distance of print where a document is too short to tell. */
const usualPitchRatio = 1.2;
/** Share of lines that may stick out over the margin: long web addresses, wide tables. */
const outlierShare = 0.015;
/** A distance counts as the document's own from this share of all. */
const pitchShare = 0.15;

/**
 * Measure a document: its line distance from the histogram of baseline distances, its
 * body size, its right margin.
 *
 * @param pages the lines of each page, from the top down
 * @param cells the lines of each table cell
 * @param widthPoints width of the page
 */
export function pageMetrics(
  pages: readonly (readonly TextLine[])[],
  cells: readonly (readonly TextLine[])[],
  widthPoints: number,
): PageMetrics {
  return {
    pitchRatio: pitchRatio([...pages, ...cells]),
    bodySizePoints: bodySize(pages),
    rightPoints: rightMargin(pages.flat(), cells.flat(), widthPoints),
  };
}

function pitchRatio(pages: readonly (readonly TextLine[])[]): number {
  const counts = new Map<number, number>();
  let total = 0;
  for (const lines of pages) {
    lines.forEach((line, index) => {
      const above = lines[index - 1];
      if (above === undefined || Math.abs(above.sizePoints - line.sizePoints) > 0.3) return;
      const ratio = (above.baseline - line.baseline) / line.sizePoints;
      if (ratio < 0.9 || ratio > 2.6) return;
      const key = Math.round(ratio * 20);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      total += 1;
    });
  }
  const near = (key: number) =>
    (counts.get(key - 1) ?? 0) + (counts.get(key) ?? 0) + (counts.get(key + 1) ?? 0);
  const peaks = [...counts.keys()].sort((a, b) => a - b);
  const first = peaks.find(
    (key) =>
      near(key) >= pitchShare * total && (counts.get(key) ?? 0) >= (counts.get(key + 1) ?? 0),
  );
  return first === undefined ? usualPitchRatio : first / 20;
}

function bodySize(pages: readonly (readonly TextLine[])[]): number {
  const characters = new Map<number, number>();
  for (const line of pages.flat()) {
    characters.set(line.sizePoints, (characters.get(line.sizePoints) ?? 0) + line.text.length);
  }
  let best = { sizePoints: usualSizePoints, count: 0 };
  for (const [sizePoints, count] of characters) {
    if (count > best.count) best = { sizePoints, count };
  }
  return best.sizePoints;
}

/** Fewest lines outside tables that tell of the margins. */
const fewestLines = 8;

/** The furthest right edge that several lines reach; else the mirror of the left margin, which tables have too. */
function rightMargin(
  lines: readonly TextLine[],
  cells: readonly TextLine[],
  widthPoints: number,
): number {
  const prose = lines.filter((line) => line.segments.length === 1 && !line.artifact);
  const rights = prose.map((line) => line.right).sort((a, b) => b - a);
  const isFew = rights.length < fewestLines;
  const lefts = [...prose, ...(isFew ? cells : [])].map((line) => line.left).sort((a, b) => a - b);
  const mirrored = widthPoints - (lefts[lefts.length >> 3] ?? 72);
  const reached = rights[Math.ceil(outlierShare * rights.length)];
  if (reached === undefined || isFew) return mirrored;
  return reached < 0.75 * mirrored ? mirrored : reached;
}
