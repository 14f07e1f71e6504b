import { compactLetters } from "../../vocabulary/compact-letters.js";
import { monthPattern, weekdayPattern } from "../../vocabulary/months.js";
import { countOf, type WordTable } from "./word-table.js";
import { wordsThatBeginAs } from "./words-by-beginning.js";

/** Letters of the second part that must follow the first in a word printed without hyphen. */
const sharedLetters = 5;
/** Shortest first part for which the form alone speaks, in letters. */
const shortestPart = 4;

/** Shortest first part whose other compounds speak, in letters, and how many must. */
const shortestFamilyPart = 5;
const fewestInFamily = 2;

/** Foreign first parts and adverbs that writers set with a hyphen on purpose. */
const keepsHyphen =
  /^(?:covid|corona|intro|online|track|break|facebook|video|audio|check|start|follow|indoor|kick|pop|\p{L}+(?:alt|elt|isk))$/u;

/** Second parts of a range, which has its hyphen by right: "marts-maj", "mandag-fredag". */
const rangeEnds = compactLetters(
  new RegExp(String.raw`^(?:${monthPattern}|${weekdayPattern})(?!\p{L})`, "iu"),
);

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
export function isLeftoverHyphen(first: string, second: string, words: WordTable): boolean {
  if (countOf(words, first + second) > 0) return true;
  if (first.length < shortestPart || /^\p{Lu}/u.test(first) || rangeEnds.test(second)) return false;
  if (isJoinedElsewhere(first, second, words) || isJoinedWithOthers(first, words)) return true;
  return endings.test(second) || (linkingS.test(first) && second.length >= shortestPart);
}

/** Does the first part begin other words of the document, always without a hyphen? "klyngeniveau" */
function isJoinedWithOthers(first: string, words: WordTable): boolean {
  if (first.length < shortestFamilyPart || keepsHyphen.test(first)) return false;
  let count = 0;
  for (const word of wordsThatBeginAs(first, words)) {
    if (word.startsWith(first) && word.length >= first.length + shortestPart) count += 1;
  }
  return count >= fewestInFamily;
}

/** Does the joined word, or one that begins as it does, stand elsewhere without a hyphen? */
export function isJoinedElsewhere(first: string, second: string, words: WordTable): boolean {
  if (countOf(words, first + second) > 0) return true;
  if (second.length < sharedLetters) return false;
  const beginning = (first + second.slice(0, sharedLetters)).toLowerCase();
  const joined = (first + second).toLowerCase();
  for (const word of wordsThatBeginAs(beginning, words)) {
    if (word.startsWith(beginning)) return true;
    if (word.length >= first.length + shortestPart && joined.startsWith(word)) return true;
  }
  return false;
}
