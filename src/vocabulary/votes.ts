import { compactLetters } from "./compact-letters.js";
import { wordPattern } from "./word-pattern.js";

/** How Danish minutes print votes. */

export type VoteSide = "for" | "against" | "abstained";

/** Small numbers as words. */
const numberWords: Record<string, number> = {
  ingen: 0,
  en: 1,
  én: 1,
  et: 1,
  ét: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
};
const count = `(?<count>\\d{1,3}|${Object.keys(numberWords).join("|")})`;
const voteNouns = "(?:stemmer?|medlem(?:mer)?|personer|af de fremmødte)";

/** A count and its side. */
export interface CountPattern {
  side: VoteSide;
  pattern: RegExp;
}

/**
 * Counts with their sides.
 *
 *     Afstemning: 14 stemmer for, 3 imod og 2 blanke.
 *                 ^^^^^^^^^^^^^^  ^^^^^^    ^^^^^^^^
 */
export const countPatterns: CountPattern[] = [
  {
    side: "for",
    pattern: wordPattern(
      `${count} (?:${voteNouns} )?(?:stemte |stemmer )?(?:for|ja(?:-?stemmer)?)(?! (?:en|et|de|den|at|år|dage|måneder)(?!\\p{L}))`,
    ),
  },
  {
    side: "against",
    pattern: wordPattern(
      `${count} (?:${voteNouns} )?(?:stemte |stemmer )?(?:i?mod|nej(?:-?stemmer)?)`,
    ),
  },
  {
    side: "abstained",
    pattern: wordPattern(
      `${count} (?:${voteNouns} )?(?:undlod(?: at stemme)?|undlader|blanke?(?: stemmer)?|stemte blankt|hverken for eller imod)`,
    ),
  },
];

/** "Enstemmigt vedtaget, 15 stemmer": all for. */
export const unanimousCount = wordPattern(`enstemmigt[^.]{0,40}? ${count} stemmer`);

/** "med stemmerne 14-5", "med 8 stemmer mod 2": for, then against. */
export const scorePattern = compactLetters(
  /(?<!\p{L})(?:med|stemmetal(?:let)?|stemmerne)[^.\d]{0,20}(?<for>\d{1,3})(?:\s?[-–]\s?|\s+(?:stemmer\s+)?i?mod\s+)(?<against>\d{1,3})(?!\d)\s?(?:stemmer)?/iu,
);

/**
 * A count that ends a text, or begins one.
 *
 *     Et flertal på 12 medlemmer stemte for. Imod stemte 2 medlemmer: Bo Juul og Ib Krog.
 *                   ^^^^^^^^^^^^                         ^^^^^^^^^^^^
 */
export const countAtEnd = compactLetters(
  new RegExp(`(?<![\\p{L}\\p{N}.,-])${count}(?:\\s+${voteNouns})?\\s*$`, "iu"),
);
export const countAtStart = compactLetters(
  new RegExp(
    `^\\s*${count}(?![\\p{L}\\p{N}])(?!\\.?\\d)(?:\\s+(?:${voteNouns}|nemlig))?\\s*:?`,
    "iu",
  ),
);

/** "2 og 3" in "punkt 2 og 3". */
export const pointNumbers = /(?<!\d)\d{1,2}(?:\.\d{1,2})?(?!\d)/gu;

/** Words without which "12 for" or "3 mod" is no vote. */
export const votingWord = wordPattern(
  "stem(?:me|mer|te|t)\\p{L}*|\\p{L}*stemning(?:en)?|imod|blanke?|vedtaget|forkastet|undlod|undlader",
);

/** Is the word a number ("tre")? */
export function isNumberWord(word: string): boolean {
  return Object.hasOwn(numberWords, word.toLowerCase());
}

/** The value of a printed count ("14", "tre"). */
export function countOf(printed: string): number {
  return numberWords[printed.toLowerCase()] ?? Number(printed);
}
