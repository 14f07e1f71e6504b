import type { Passage } from "../passages.js";
import type { Signs } from "./text-signs.js";
import type { WordTable } from "./word-table.js";

/** What is looked for in a text, with what a quick look can tell. */
export interface Sought {
  /** A global pattern. */
  pattern: RegExp;
  /** Every match holds one of these; a text without them needs no pattern. */
  signs: Signs;
}

const noMatches: RegExpExecArray[] = [];

/** All matches of a pattern in a passage, the passages without any sign passed over. */
export function seek(passage: Passage, { pattern, signs }: Sought): RegExpExecArray[] {
  return (passage.signs & signs) === 0 ? noMatches : [...passage.text.matchAll(pattern)];
}

/** The passages with one of some signs, in order. */
export function passagesWith(passages: readonly Passage[], signs: Signs): Passage[] {
  const chosen: Passage[] = [];
  for (const passage of passages) {
    if ((passage.signs & signs) !== 0) chosen.push(passage);
  }
  return chosen;
}

/** The passages with one of some words of the document, in order. */
export function passagesWithWord(
  passages: readonly Passage[],
  { texts }: WordTable,
  isWanted: (word: string) => boolean,
): Passage[] {
  const wanted = new Uint8Array(texts.length);
  let count = 0;
  for (let place = 0; place < texts.length; place += 1) {
    if (!isWanted(texts[place] ?? "")) continue;
    wanted[place] = 1;
    count += 1;
  }
  return count === 0
    ? []
    : passages.filter(({ words }) => words.some((word) => wanted[word] === 1));
}
