import { printedListMark } from "../list-mark.js";
import type { PageMetrics } from "./page-metrics.js";
import type { TextLine } from "./text-line.js";
import { spansText } from "./text-span.js";

/** A line, what stands above it, and what is known of the paragraph so far. */
export interface LinePair {
  above: TextLine;
  line: TextLine;
  /** First line of the paragraph that `above` ends. */
  first: TextLine;
  /** Number of lines in that paragraph. */
  count: number;
  metrics: PageMetrics;
}

type Verdict = "start" | "join" | null;

/** Extra distance to the line above from which a paragraph begins, in line distances. */
const paragraphGap = 1.3;
/** Left edges this near are the same, in type sizes. */
const edgeTolerance = 0.4;

/** Room that a full line may leave beyond the next word, in type sizes. */
const wrapSlack = 0.5;
/** The same within one paragraph of a tagged PDF, where only clear breaks count. */
const taggedSlack = 4;

/** Rules in order; the first that is sure decides. */
const rules: ((pair: LinePair) => Verdict)[] = [
  otherKind,
  contentsEntry,
  tagged,
  farther,
  otherLook,
  boldLine,
  labelled,
  headed,
  marked,
  setIn,
  forced,
];

/**
 * Decide whether a line begins a new paragraph or goes on with the one above.
 *
 * @param pair the two lines
 */
export function startsParagraph(pair: LinePair): boolean {
  for (const rule of rules) {
    const verdict = rule(pair);
    if (verdict !== null) return verdict === "start";
  }
  return false;
}

/** Columns, rows and running headers never run on. */
function otherKind({ above, line }: LinePair): Verdict {
  if (above.artifact !== line.artifact || above.columnRight !== line.columnRight) return "start";
  if (above.segments.length > 1 && !above.leader && !line.leader) return "start";
  return line.segments.length > 1 && !line.leader ? "start" : null;
}

/**
 * An entry of a contents list ends with its page; a title may wrap before it.
 *
 * `4. Høring om nye retningslinjer for tilskud til` / `foreninger ........ 7`
 *                                                     ^^^^^^^^^^^^^^^^^^^^^
 */
function contentsEntry(pair: LinePair): Verdict {
  const { above, line } = pair;
  if (above.leader) return "start";
  if (!line.leader) return null;
  if (/^\t/u.test(line.text)) return "join";
  return printedListMark(line.text) === null && fills(pair) ? "join" : "start";
}

/** A tagged PDF says itself where its paragraphs end. */
function tagged(pair: LinePair): Verdict {
  const { above, line } = pair;
  if (above.blocks.size === 0 || line.blocks.size === 0) return null;
  for (const block of line.blocks) {
    if (!above.blocks.has(block)) continue;
    if (/^H/u.test(line.role ?? "")) return "join";
    return fills(pair, taggedSlack) && !tooFar(pair, 1.7) ? "join" : "start";
  }
  return "start";
}

function farther(pair: LinePair): Verdict {
  return tooFar(pair, paragraphGap) ? "start" : null;
}

function tooFar({ above, line, metrics }: LinePair, limit: number): boolean {
  const size = Math.max(above.sizePoints, line.sizePoints);
  return above.baseline - line.baseline > limit * metrics.pitchRatio * size;
}

/** A heading and the text below it differ in size or weight. */
function otherLook({ above, line }: LinePair): Verdict {
  if (Math.abs(above.sizePoints - line.sizePoints) > 0.06 * above.sizePoints) return "start";
  const endsBold = above.spans.at(-1)?.bold ?? false;
  const startsBold = line.spans[0]?.bold ?? false;
  if (above.bold && !startsBold) return "start";
  if (line.bold && !endsBold && /[.:;!?]["”“»’)]?$/u.test(above.text)) return "start";
  return null;
}

/** Distance to the line above from which a line of its own is set apart, in line distances. */
const apartGap = 1.1;

/**
 * A line in bold, set apart from plain text above it, is a heading though the text fills its line.
 *
 * `• at Kredsen tager orienteringen om udbredelsen til efterretning`
 * `**Sagsfremstilling**`
 *  ^^^^^^^^^^^^^^^^^^^^
 */
function boldLine(pair: LinePair): Verdict {
  const { above, line } = pair;
  if (!line.bold || above.spans.some((span) => span.bold) || !/^\p{Lu}/u.test(line.text))
    return null;
  return tooFar(pair, apartGap) ? "start" : null;
}

/**
 * A bold label at the left edge begins a paragraph below a whole sentence, or
 * where the paragraph above begins with one too.
 *
 * `**Deltagere:** Ida Holm, Bo Vad`
 * `**Afbud:** Tina Krog`
 *  ^^^^^^^^^^
 */
function labelled({ line, above, first }: LinePair): Verdict {
  if (Math.abs(first.left - line.left) >= edge(line) || !hasBoldLabel(line)) return null;
  return hasBoldLabel(first) || /[.!?]["”“»’)]?$/u.test(above.text) ? "start" : null;
}

/**
 * A label of one word begins a paragraph where the one above begins with a label too, as fields do
 * whatever their width; so does a label of a few words below a whole sentence.
 *
 * `Deltog: Ida Holm, Bo Vad, Tove Krog`
 * `Fraværende: Ole Rask`
 *  ^^^^^^^^^^^
 */
function headed({ line, above, first }: LinePair): Verdict {
  if (headLabel.test(line.text)) return "start";
  if (Math.abs(first.left - line.left) >= edge(line) || !shortLabel.test(first.text)) return null;
  const isField = wordLabel.test(line.text);
  return isField || (shortLabel.test(line.text) && /\.$/u.test(above.text)) ? "start" : null;
}

/** Labels of the head of minutes: no sentence runs on into one. */
const headLabel =
  /^(?:(?:Møde)?deltagere|Til ?stede|Tilstede|Afbud|Fraværende|Referent|Mødeleder|Ordstyrer|Mødested|Mødedato|Mødetid)\s*:\s/u;
const wordLabel = /^\p{Lu}[\p{L}-]{2,20}:\s/u;
const shortLabel = /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2}:\s/u;

function hasBoldLabel({ spans }: TextLine): boolean {
  const end = spans.findIndex((span) => !span.bold && span.text.trim() !== "");
  const label = spansText(spans.slice(0, Math.max(0, end))).trim();
  return /^\p{Lu}[\p{L} .-]{1,30}:$/u.test(label);
}

/**
 * A list marker begins a paragraph, unless it is a number or dash that a full line
 * happens to wrap before.
 *
 * `… som det fremgår af afsnit` / `12. Det betyder …`
 *                                  ^^^ no marker
 */
function marked(pair: LinePair): Verdict {
  const mark = printedListMark(pair.line.text);
  if (mark === null) return null;
  if (!/^[-–—*\p{L}\p{N}(]/u.test(mark.label)) return "start";
  const sameColumn = Math.abs(pair.first.left - pair.line.left) < edge(pair.line);
  if (sameColumn && printedListMark(pair.first.text) !== null) return "start";
  return !fills(pair) || /[.:;!?]$/u.test(pair.above.text) ? "start" : null;
}

/** A first line set in, or a line further out than the one above. */
function setIn(pair: LinePair): Verdict {
  const { above, line, first, count } = pair;
  const shift = line.left - above.left;
  if (Math.abs(shift) < edge(line)) return null;
  const centred = Math.abs(line.left + line.right - above.left - above.right) < 2 * line.sizePoints;
  if (centred && line.bold === above.bold) return null;
  if (count === 1 && Math.abs(shift) < 8 * line.sizePoints) {
    const open = fills(pair) && !/[.:;!?]$/u.test(above.text);
    if (shift > 0 && (open || printedListMark(first.text) !== null)) return null;
    if (shift < 0) return null;
  }
  return "start";
}

function edge(line: TextLine): number {
  return edgeTolerance * line.sizePoints;
}

/**
 * A line that ends where the next word would have had room was ended by the writer.
 *
 * `Punkt 5: Samarbejdet om hjemmeplejen:` / `status og de næste skridt`   ← one bold title
 */
function forced(pair: LinePair): Verdict {
  if (fills(pair)) return null;
  const { above, line, metrics } = pair;
  const right = above.columnRight ?? metrics.rightPoints;
  const wide = above.right - above.left > 0.6 * (right - above.left);
  const title = above.bold && line.bold;
  const ended = title ? /[.;!?]$/u.test(above.text) : /[.:;!?]$/u.test(above.text);
  const goesOn = /^[\p{Ll}]/u.test(line.text) || isLargeTitle(pair);
  return wide && goesOn && !ended ? null : "start";
}

/** Type this much larger than the body is a heading's. */
const largeType = 1.2;
/** Distance of two lines of one title, in line distances. */
const titlePitch = 1.05;

/**
 * Two lines of a heading set in large type, tight below each other. Programs wrap
 * headings early: words kept together, a margin of the heading's own.
 *
 * `Punkt 6: Samarbejde med Erhvervshus` / `Sønderby /v. Ida Holm`
 */
function isLargeTitle(pair: LinePair): boolean {
  const { above, line, metrics } = pair;
  if (Math.min(above.sizePoints, line.sizePoints) < largeType * metrics.bodySizePoints)
    return false;
  if (/^\S+\s\p{N}+[.:)]/u.test(line.text)) return false;
  return Math.abs(above.left - line.left) < edge(line) && !tooFar(pair, titlePitch);
}

/** The first word of the line would not have fitted on the line above. */
function fills({ above, line, metrics }: LinePair, slack = wrapSlack): boolean {
  const right = above.columnRight ?? metrics.rightPoints;
  const word = /^\S+/u.exec(line.text)?.[0] ?? "";
  const letterWidth = (line.right - line.left) / Math.max(1, line.text.length);
  const needed = letterWidth * (Math.min(word.length, 30) + 1);
  const room = isCentred(above, line) ? needed / 2 : needed;
  return above.right + room > right - slack * line.sizePoints;
}

/** Two middles this near are the same, in type sizes. */
const middleTolerance = 0.15;

/**
 * Lines set in the middle leave room at both ends, so half a word of it is to be sought at the right.
 *
 * `          torsdag den 15. maj 2024 kl. 16         `
 * `              Pakhuset, Havnegade 1               `
 */
function isCentred(above: TextLine, line: TextLine): boolean {
  const apart = Math.abs(above.left + above.right - line.left - line.right) / 2;
  return (
    apart < middleTolerance * line.sizePoints &&
    Math.abs(above.left - line.left) > 2 * line.sizePoints
  );
}
