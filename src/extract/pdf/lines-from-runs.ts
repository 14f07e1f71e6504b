import { largestOf, smallestOf } from "../../model/extremes.js";
import { printedListMark } from "../list-mark.js";
import { withoutLeader, withShortLeaders } from "./dot-leader.js";
import { insertOverlaid } from "./insert-overlaid.js";
import type { LineSegment, TextLine } from "./text-line.js";
import type { TextRun } from "./text-run.js";
import { appendText, spansText, type TextSpan } from "./text-span.js";

/** How far a raised or lowered run's baseline may lie from its line's, in type sizes. */
const baselineTolerance = 0.4;
/** Gap from which two runs are two words, in type sizes (a space is 0.22–0.33). */
const wordGap = 0.13;
/** Gap from which a line falls into columns, in type sizes (five spaces). */
const columnGap = 1.5;

/** Size of raised figures at most, and how far they are raised at least, in the line's type sizes. */
const raisedSize = 0.8;
const raisedBy = 0.15;

/**
 * Gather runs into lines by baseline, from the top of the page down, and the runs of
 * each line into words by the gaps between them. A wide gap becomes a tab, save after
 * a list marker.
 *
 * @param runs runs of one page or one column
 * @param page 1-based
 */
export function linesFromRuns(runs: readonly TextRun[], page: number): TextLine[] {
  return withShortLeaders(
    baselineGroups(runs).map((group) => textLine(insertOverlaid(group), page)),
  );
}

/**
 * Runs by line, from the top down, each line from left to right; text printed twice
 * on the same spot (a makeshift bold) counts once and as bold.
 *
 * @param runs runs in any order
 */
export function baselineGroups(runs: readonly TextRun[]): TextRun[][] {
  const sorted = [...runs].sort((a, b) => b.baseline - a.baseline || a.left - b.left);
  const groups: TextRun[][] = [];
  let lead: TextRun | undefined;
  for (const run of sorted) {
    const size = Math.max(lead?.sizePoints ?? 0, run.sizePoints);
    const group = groups.at(-1);
    if (lead && group && Math.abs(lead.baseline - run.baseline) <= baselineTolerance * size) {
      group.push(run);
      if (run.sizePoints > lead.sizePoints) lead = run;
    } else {
      groups.push([run]);
      lead = run;
    }
  }
  return groups.map(orderedOnce);
}

function orderedOnce(group: TextRun[]): TextRun[] {
  group.sort((a, b) => a.left - b.left);
  const kept: TextRun[] = [];
  for (const run of group) {
    const twin = kept.find(
      (other) =>
        other.text === run.text &&
        Math.abs(other.left - run.left) < 0.15 * run.sizePoints &&
        Math.abs(other.baseline - run.baseline) < 0.15 * run.sizePoints,
    );
    if (twin === undefined) kept.push(run);
    else twin.bold = true;
  }
  return kept;
}

function textLine(runs: TextRun[], page: number): TextLine {
  const main = dominantRun(runs);
  const segments = segmentsOf(runs, main);
  const { spans, leader } = withoutLeader(joinSegments(segments));
  const lettered = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  const looked = lettered.length > 0 ? lettered : runs;
  return {
    page,
    left: smallestOf(runs.map((run) => run.left)),
    right: largestOf(runs.map((run) => run.right)),
    baseline: main.baseline,
    sizePoints: main.sizePoints,
    segments,
    spans,
    text: spansText(spans),
    bold: looked.every((run) => run.bold),
    italic: looked.every((run) => run.italic),
    blocks: new Set(runs.flatMap((run) => (run.tag === null ? [] : [run.tag.block]))),
    role: runs.find((run) => run.tag !== null)?.tag?.role ?? null,
    hidden: runs.find((run) => run.hidden !== null)?.hidden ?? null,
    artifact: runs.every((run) => run.artifact),
    columnRight: null,
    leader,
  };
}

/** The run with most ink, which a raised note number never is. */
function dominantRun(runs: readonly TextRun[]): TextRun {
  return runs.reduce((best, run) =>
    run.text.length * run.sizePoints > best.text.length * best.sizePoints ? run : best,
  );
}

function segmentsOf(runs: readonly TextRun[], main: TextRun): LineSegment[] {
  const { sizePoints } = main;
  const segments: LineSegment[] = [];
  for (const run of runs) {
    const segment = segments.at(-1);
    const gap = segment === undefined ? 0 : run.left - segment.right;
    const wide = gap >= columnGap * sizePoints;
    if (segment === undefined || (wide && !isMarker(segments))) {
      segments.push({ left: run.left, right: run.right, spans: [spanOf(run, main)] });
      continue;
    }
    const span = spanOf(run, main);
    const near = Math.min(sizePoints, run.sizePoints);
    if (gap >= wordGap * near) appendText(segment.spans, " ", span);
    segment.spans.push(span);
    segment.right = Math.max(segment.right, run.right);
  }
  return segments;
}

/** Only a list marker stands on the line so far: "•", "1.", "a)". */
function isMarker(segments: readonly LineSegment[]): boolean {
  if (segments.length !== 1) return false;
  const text = spansText(segments[0]?.spans ?? []).trim();
  return text.length <= 8 && printedListMark(`${text} Xx`)?.label === text;
}

function spanOf(run: TextRun, main: TextRun): TextSpan {
  const text = run.text.replace(/ {4,}/gu, "\t").replace(/ {2,3}/gu, " ");
  const span: TextSpan = { text, bold: run.bold, italic: run.italic, href: run.href };
  return isRaised(run, main) ? { ...span, isRaised: true } : span;
}

/** Figures in smaller type above the baseline of the line's. */
function isRaised({ text, sizePoints, baseline }: TextRun, main: TextRun): boolean {
  if (sizePoints > raisedSize * main.sizePoints) return false;
  if (baseline - main.baseline < raisedBy * main.sizePoints) return false;
  return /^\s*\d{1,3}(?:\s?,\s?\d{1,3}){0,4}\s*$/u.test(text);
}

function joinSegments(segments: readonly LineSegment[]): TextSpan[] {
  return segments.flatMap((segment, index) =>
    index === 0
      ? segment.spans.map((span) => ({ ...span }))
      : [{ text: "\t", bold: false, italic: false, href: null }, ...segment.spans],
  );
}
