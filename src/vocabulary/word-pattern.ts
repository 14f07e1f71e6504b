import { compactLetters } from "./compact-letters.js";

/** Sides of a word in any script; `\b` knows only ASCII letters. */
const notAfterLetter = "(?<![\\p{L}\\p{N}])";
const notBeforeLetter = "(?![\\p{L}\\p{N}])";

/**
 * Build a case-insensitive, Unicode-aware pattern that matches whole words only.
 *
 * @param source alternatives in regex syntax, such as `godkend(?:t|es)|vedtaget`
 * @returns a pattern without the global flag
 */
export function wordPattern(source: string): RegExp {
  return compactLetters(new RegExp(`${notAfterLetter}(?:${source})${notBeforeLetter}`, "iu"));
}
