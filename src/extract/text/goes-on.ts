import { printedListMark } from "../list-mark.js";
import { startsBlock } from "./block-start.js";
import type { SourceLine } from "./source-line.js";
import { filledShare, isFull, type TextWrap } from "./text-wrap.js";

/** What is known of the whole text. */
export interface TextLayout {
  /** How its lines were wrapped; null where each is a block of its own. */
  wrap: TextWrap | null;
  /** Texts that stand as a line of their own more than once. */
  recurring: ReadonlySet<string>;
}

/** A line and its neighbours. */
interface LinePlace {
  /** Lines of the block above, the last of them directly above the line. */
  group: readonly SourceLine[];
  line: SourceLine;
  /** The line directly below. */
  next: SourceLine | undefined;
}

/** Decide whether a line goes on with the block above it. */
export function goesOn({ group, line, next }: LinePlace, { wrap, recurring }: TextLayout): boolean {
  const above = group.at(-1);
  if (above === undefined || startsBlock(line) || above.text.includes("\t")) return false;
  if (contentsEntry.test(above.text.slice(-longestTail))) return false;
  if (endsOpen(above, line) || hangs(group, line) || endsLeader(line)) return true;
  if (wrap === null) return false;
  if (/[.:;?!]["”’)]?$/u.test(above.text) && isHeadingLike(line)) {
    if (recurring.has(line.text)) return false;
    if (next === undefined || !isFull(line, next, wrap)) return false;
  }
  return isFull(above, line, wrap) || runsOn(above, line, wrap);
}

/** Most words of a heading that a full line may happen to stand above. */
const mostHeadingWords = 7;

/**
 * A short line that begins with a capital and ends like no sentence.
 *
 *     … at udvalget drøfter, om forslaget skal behandles.
 *     Sagsbeskrivelse
 *     ^^^^^^^^^^^^^^^
 */
function isHeadingLike({ text }: SourceLine): boolean {
  if (!/^\p{Lu}/u.test(text) || /[.,;?!)]$/u.test(text)) return false;
  return text.split(/\s+/u).length <= mostHeadingWords;
}

/** Share of the width a line must fill for a sentence to run on below it. */
const runOnShare = 0.6;

/** A long line in the middle of a sentence; "at …" may be a point of its own. */
function runsOn(above: SourceLine, line: SourceLine, wrap: TextWrap): boolean {
  if (filledShare(above, wrap) < runOnShare || /[.:;?!]$/u.test(above.text)) return false;
  return /^\p{Ll}/u.test(line.text) && !/^at\s/u.test(line.text);
}

/** Words that no block ends with, whatever comes below. */
const binding = /\s(?:og|samt|eller|vedr\.|vedrørende|\/?v\.|v\/)$/u;
/** Words that need what follows in lower case: "Afbud fra" has names below it. */
const leading = /\s(?:af|til|for|med|på|i|om|fra|ved|mellem|ift\.|en|et|den|det|de)$/u;

/** "… lokalplan 12 –", "… samarbejds-" and "… aftaler på" cannot end a block. */
function endsOpen(above: SourceLine, line: SourceLine): boolean {
  if (binding.test(above.text)) return true;
  if (!/^\p{Ll}/u.test(line.text)) return false;
  return /(?:\p{L}[-\u00ad\u2010]|\s[-–])$/u.test(above.text) || leading.test(above.text);
}

/** Characters at the end of a line in which a leader and its page are looked for. */
const longestTail = 40;
/** An entry of a contents list ends with its page. */
const contentsEntry = /[.…·_]{4}[.…·_\s]*\p{Nd}{1,4}$/u;

/**
 * The dots of a contents list that found no room behind their title.
 *
 *     Orientering om den nye samarbejdsaftale i Sønderby........
 *     ........................................................ 6
 */
function endsLeader(line: SourceLine): boolean {
  return /^[.…·_]{4}[.…·_\s]*\p{Nd}{1,4}$/u.test(line.text);
}

/** The line stands in the column where the text of the list item above it begins. */
function hangs(group: readonly SourceLine[], line: SourceLine): boolean {
  const first = group[0];
  if (first === undefined) return false;
  const mark = printedListMark(first.text);
  if (mark === null || !/^[\p{Ll}(]/u.test(line.text)) return false;
  const lead = /^\S+\s+/u.exec(first.text)?.[0].length ?? 0;
  return (
    line.indentColumns > first.indentColumns && line.indentColumns <= first.indentColumns + lead + 1
  );
}
