import type { TextRun } from "../pdf/text-run.js";

/** A text as runs on a page, each of one line and between two wide gaps. */
export interface SpacedPage {
  runs: TextRun[];
  /** 1-based line of the text that each run stands on. */
  lineNumbers: ReadonlyMap<TextRun, number>;
}

/** Measures of the page that a text is laid out on: a character is a point wide. */
export const sizePoints = 2;
export const linePoints = 2.3;
/** Distance that keeps lines of two pages apart, in lines. */
const pageBreakLines = 10;
/** Fewest texts behind a gap with text right below them for tables to be looked for. */
const fewestWraps = 2;
/** Most characters of a list mark. */
const longestMark = 4;
/** Fewest lines that begin a text at one place for it to be a column's edge. */
const fewestStarts = 3;
/** How far before its column's edge a cell may begin where the one before it takes up its room. */
const squeezedCharacters = 2;
/** A line of a page has no more characters, and the page no more such edges. */
const widestLine = 1000;
const mostEdges = 200;

/** Marks of programs that write paragraphs as lines, not pages as printed. */
const extractionMark = /\[(?:bookmark|image):/u;

/** Words between gaps of two spaces or more. */
interface Chunk {
  start: number;
  text: string;
}

/**
 * Lay a text out on a page, each line's words between wide gaps as one run. A cell that fills its
 * column up to the next is parted from it at the edge where others of its column begin.
 *
 *     2.   Cykelkælder        Der står 14 cykler.
 *     3.   Vaskeri og tørring Maskinen er slidt op.
 *                            ^
 *
 * @param text lines parted by line feeds; a text without columns gives no runs
 */
export function spacedRuns(text: string): SpacedPage {
  const lineNumbers = new Map<TextRun, number>();
  if (extractionMark.test(text) || !hasColumns(text)) return { runs: [], lineNumbers };
  const lines = text.split("\n");
  const chunks = lines.map(chunksOf);
  const edges = recurringEdges(chunks);
  let down = 0;
  lines.forEach((line, index) => {
    down += line.includes("\f") ? pageBreakLines : 1;
    for (const chunk of (chunks[index] ?? []).flatMap((one, _, all) => parted(one, all, edges))) {
      lineNumbers.set(runOf(chunk, -down * linePoints), index + 1);
    }
  });
  return { runs: [...lineNumbers.keys()], lineNumbers };
}

/**
 * Does text begin below text that stands behind a wide gap, as where a cell wraps? The gap behind
 * a list mark is none.
 */
function hasColumns(text: string): boolean {
  const gap = /\S {2,}(?=\S)/gu;
  let found = 0;
  for (let match = gap.exec(text); match !== null; match = gap.exec(text)) {
    const lineStart = text.lastIndexOf("\n", match.index) + 1;
    const nextLine = text.indexOf("\n", match.index) + 1;
    if (nextLine === 0) return false;
    const column = gap.lastIndex - lineStart;
    const below = text.slice(nextLine + column - 1, nextLine + column + 1);
    const isMarked = text.slice(lineStart, match.index + 1).trim().length <= longestMark;
    if (!isMarked && /^ \S/u.test(below)) found += 1;
    if (found >= fewestWraps) return true;
  }
  return false;
}

/** The line's words between wide gaps; a line with a tab, or wider than a page, as a whole: its places are not known. */
function chunksOf(line: string): Chunk[] {
  const ink = line.replaceAll("\f", "").replaceAll("\u00a0", " ").trimEnd();
  if (ink.length > widestLine || ink.includes("\t"))
    return [{ start: 0, text: ink.trim() }].filter(({ text }) => text !== "");
  return [...ink.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({
    start: match.index,
    text: match[0],
  }));
}

/** Places where several lines begin a text behind a gap. */
function recurringEdges(lines: readonly Chunk[][]): number[] {
  const counts = new Map<number, number>();
  for (const { start } of lines.flatMap((chunks) => chunks.slice(1))) {
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const edges = [...counts].flatMap(([start, count]) => (count >= fewestStarts ? [start] : []));
  return edges.length > mostEdges ? [] : edges;
}

/** Part a chunk at the edge of a column, where a sentence or a number begins. */
function parted(chunk: Chunk, line: readonly Chunk[], edges: readonly number[]): Chunk[] {
  if (line.length < 2) return [chunk];
  for (const edge of edges) {
    for (let back = 0; back <= squeezedCharacters; back += 1) {
      const at = edge - back - chunk.start;
      if (at < 2 || at >= chunk.text.length || chunk.text[at - 1] !== " ") continue;
      const rest = chunk.text.slice(at);
      if (!/^[\p{Lu}\p{N}]/u.test(rest)) continue;
      const left = { start: chunk.start, text: chunk.text.slice(0, at - 1) };
      return [left, ...parted({ start: edge, text: rest }, line, edges)];
    }
  }
  return [chunk];
}

function runOf({ start, text }: Chunk, baseline: number): TextRun {
  return {
    text,
    left: start,
    right: start + text.length,
    baseline,
    sizePoints,
    bold: false,
    italic: false,
    href: null,
    tag: null,
    hidden: null,
    artifact: false,
  };
}
