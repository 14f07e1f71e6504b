import { compactLetters } from "../../vocabulary/compact-letters.js";

const negatedBefore = compactLetters(/(?<!\p{L})(?:ikke|hverken|ingen)(?:\s+\p{L}+){0,3}\s*$/iu);
const negatedBehind = compactLetters(/^(?:\s+\p{L}+)?\s+ikke(?!\p{L})/iu);

/**
 * Is a verb negated in its own clause, before it or right behind it?
 *
 *     Forslaget blev ikke vedtaget.      Udvalget godkendte ikke planen.
 *                    ^^^^                                   ^^^^
 */
export function isNegated(clause: string, behind: string): boolean {
  return isNegatedBefore(clause) || negatedBehind.test(behind);
}

/** Does a clause, cut at its verb, end in a negation and a few words? */
export function isNegatedBefore(clause: string): boolean {
  return negatedBefore.test(clause);
}

/** The clause that a text cut at a verb ends in: what stands behind its last comma. */
export function clauseAtEnd(before: string): string {
  return before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1);
}
