import type { Passage } from "../passages.js";

/** What is looked for in a text, with what a quick look can tell. */
export interface Sought {
  /** A global pattern. */
  pattern: RegExp;
  /** Every match holds one of these, in small letters; a text without them needs no pattern. */
  signs: readonly string[];
}

const noMatches: RegExpExecArray[] = [];

/** All matches of a pattern in a passage, the passages without any sign passed over. */
export function seek({ text, lowerText }: SoughtIn, { pattern, signs }: Sought): RegExpExecArray[] {
  if (!hasSign(lowerText, signs) || text.search(pattern) < 0) return noMatches;
  return [...text.matchAll(pattern)];
}

type SoughtIn = Pick<Passage, "text" | "lowerText">;

/** Does one of the signs stand in a text of small letters? */
export function hasSign(lowerText: string, signs: readonly string[]): boolean {
  for (const sign of signs) {
    if (lowerText.includes(sign)) return true;
  }
  return false;
}
