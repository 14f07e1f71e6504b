import { countOf, type WordCounts } from "./word-counts.js";

/** Letters of the second part that must follow the first in a word printed without hyphen. */
const sharedLetters = 5;
/** Shortest first part for which the form alone speaks, in letters. */
const shortestPart = 4;

/** Second parts that are endings and never stand after a hyphen: "myndig-hedschef". */
const endings =
  /^(?:hed(?:en|er|s|erne)?(?![\p{L}])|heds\p{Ll}|mæssig|rettet|ning(?:en|er|s)?(?!\p{L})|elsen?(?!\p{L}))/u;

/** First parts with a linking s after a consonant: "erfarings-udveksling". */
const linkingS = /\p{Ll}{3}[bdfgklmnprtv]s$/u;

/** Words that begin a new part of a coordination and never the rest of a cut word. */
export const conjunctions =
  /^(?:og|eller|samt|til|men|kontra|versus|hhv|henholdsvis|som|såvel|end|i|på|af|at|for)$/u;

/**
 * Does the document itself, or the form of the parts, say that no hyphen belongs between
 * them? "klynge-samarbejdet" where "klyngesamarbejde" stands elsewhere.
 */
export function isLeftoverHyphen(first: string, second: string, words: WordCounts): boolean {
  if (isJoinedElsewhere(first, second, words)) return true;
  if (first.length < shortestPart || /^\p{Lu}/u.test(first)) return false;
  return endings.test(second) || (linkingS.test(first) && second.length >= shortestPart);
}

/** Does the joined word, or one that begins as it does, stand elsewhere without a hyphen? */
export function isJoinedElsewhere(first: string, second: string, words: WordCounts): boolean {
  if (countOf(words, first + second) > 0) return true;
  if (second.length < sharedLetters) return false;
  const beginning = (first + second.slice(0, sharedLetters)).toLocaleLowerCase("da");
  for (const word of words.keys()) if (word.startsWith(beginning)) return true;
  return false;
}
