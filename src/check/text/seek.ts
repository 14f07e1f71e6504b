import type { Passage } from "../passages.js";
import { isLetterAt } from "./read-text.js";
import type { Signs } from "./text-signs.js";
import type { WordTable } from "./word-table.js";

/** What is looked for in a text, with what a quick look can tell. */
export interface Sought {
  /** A global pattern. */
  pattern: RegExp;
  /** Every match holds one of these; a text without them needs no pattern. */
  signs: Signs;
}

/** What is looked for at a mark: it begins with the letters or the figures right before the mark. */
export interface SoughtAtMark extends Sought {
  /** A sticky pattern whose match begins where those before the mark begin. */
  pattern: RegExp;
  /** One character. */
  mark: string;
  /** What stands before the mark, and how many of it at least. */
  before: "letters" | "figures";
  fewestBefore: number;
}

const noMatches: RegExpExecArray[] = [];

/** All matches of a pattern in a passage, the passages without any sign passed over. */
export function seek(passage: Passage, { pattern, signs }: Sought): RegExpExecArray[] {
  return (passage.signs & signs) === 0 ? noMatches : matchesOf(pattern, passage.text);
}

/** All matches of a global pattern in a text, as `matchAll` gives them; that makes a copy of the pattern each time. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return noMatches;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/**
 * All matches that stand at a mark, the pattern tried at no other place: marks are few, and a pattern of
 * letters would begin anew at every letter of the text.
 *
 *     Arbejdet begynder i maj.Derefter følger kajen.
 *                         ^^^ the letters before the mark, where the pattern is tried
 */
export function seekAtMarks(passage: Passage, sought: SoughtAtMark): RegExpExecArray[] {
  if ((passage.signs & sought.signs) === 0) return noMatches;
  const { text } = passage;
  const { pattern, mark, before, fewestBefore } = sought;
  const isPart = before === "letters" ? isLetterAt : isFigureAt;
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    let start = at;
    while (start > end && isPart(text, start - 1)) start -= 1;
    if (at - start < fewestBefore) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    end = pattern.lastIndex;
  }
  return found;
}

function isFigureAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** The passages with one of some signs, in order. */
export function passagesWith(passages: readonly Passage[], signs: Signs): Passage[] {
  return passages.filter((passage) => (passage.signs & signs) !== 0);
}

/** The passages with one of some words, given by their places, in order. */
export function passagesWithWord(
  passages: readonly Passage[],
  { running, sources }: WordTable,
  wanted: ReadonlySet<number>,
): Passage[] {
  const chosen: Passage[] = [];
  if (wanted.size === 0) return chosen;
  const isWanted = new Uint8Array(sources.length);
  for (const place of wanted) isWanted[place] = 1;
  for (const passage of passages) {
    for (let index = passage.firstWord; index < passage.endWord; index += 1) {
      if (isWanted[running[index] ?? 0] !== 1) continue;
      chosen.push(passage);
      break;
    }
  }
  return chosen;
}
