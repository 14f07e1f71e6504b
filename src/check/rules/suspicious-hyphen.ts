import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import type { Passage } from "../passages.js";
import { conjunctions, isJoinedElsewhere, isLeftoverHyphen } from "../text/hyphen-evidence.js";
import { passagesWith, passagesWithWord } from "../text/seek.js";
import { signs } from "../text/text-signs.js";
import type { WordTable } from "../text/word-table.js";
import { findInPassages, nothingFound } from "../text-rule.js";

/**
 * A hyphen from a line end stayed in a word. Spoken against by the document itself (the
 * joined word stands elsewhere), by a linking s ("erfarings-udveksling"), or by an ending
 * after it ("myndig-hedschef"); names, abbreviations and "børne- og" keep theirs.
 *
 * @example
 *   # 1 | Samarbejde
 *   Udvalget drøftede havne-samarbejdet og mulig erfarings-udveksling.
 *                          ^                              ^
 *   Et havnesamarbejde kræver en myndig-hedschef.
 *                                      ^
 *   → 1: Unexpected hyphen in “havne-samarbejdet”, expected “havnesamarbejdet”
 *   → 1: Unexpected hyphen in “erfarings-udveksling”, expected “erfaringsudveksling”
 *   → 1: Unexpected hyphen in “myndig-hedschef”, expected “myndighedschef”
 * @example
 *   # 1 | Samarbejde
 *   It-leverandøren, AB-Net, børne- og ungeudvalget, e-læring og Nykøbing-sagen, kick-off.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "suspicious-hyphen",
  severity: "info",
  message: {
    en: "Unexpected hyphen in “{actual}”, expected “{expected}”",
    da: "Uventet bindestreg i ”{actual}”, ventede ”{expected}”",
  },
  advice: {
    en: "Remove the hyphen if it was left by a line end.",
    da: "Fjern bindestregen, hvis den er blevet hængende fra et linjeskift.",
  },
};

const hyphenSign = signs("hyphen");
const hyphenSpace = signs("hyphenSpace");

const hyphenated = /(?<![\p{L}\p{N}-])(\p{Lu}?\p{Ll}{1,30})-(\p{Ll}{3,30})(?![\p{L}\p{N}-])/gu;
/** A hyphen with white space and a word after it. */
const anyHyphenAndSpace = /\p{Ll}-\s{1,3}\p{Ll}/u;
const hyphenAndSpace =
  /(?<![\p{L}\p{N}-])(\p{Lu}?\p{Ll}{1,30})-\s{1,3}(\p{Ll}{3,30})(?![\p{L}\p{N}-])/gu;
const hyphenAtEnd = /(?<![\p{L}\p{N}-])(\p{Ll}{2,30})-\s*$/u;
const wordAtStart = /^\s*(\p{Ll}{3,30})(?![\p{L}-])/u;

/** Find hyphens that nothing speaks for, each word once an item. */
function find(view: MinutesView): FoundDetails[] {
  const passages = view.ownPassages;
  const suspicious = new Set(
    passagesWithWord(passagesWith(passages, hyphenSign), view.words, (word) => {
      if (!word.includes("-")) return false;
      const [first = "", second = "", ...more] = word.split("-");
      return more.length === 0 && isLeftoverHyphen(first, second, view.words);
    }),
  );
  const within = findInPassages(passagesWith(passages, hyphenSign), (passage) => [
    ...(suspicious.has(passage) ? leftInWord(passage.text, view.words) : nothingFound),
    ...(passage.signs & hyphenSpace ? leftBeforeSpace(passage.text, view.words) : nothingFound),
  ]);
  const across = passages.flatMap((passage, index) => cutWord(passage, passages[index + 1]));
  return firstOfEach([...within, ...across]);
}

function leftInWord(text: string, words: WordTable): FoundDetails[] {
  return matches(text, hyphenated)
    .filter(({ first, second }) => isLeftoverHyphen(first, second, words))
    .map(({ first, second }) => details(`${first}-${second}`, first + second));
}

function leftBeforeSpace(text: string, words: WordTable): FoundDetails[] {
  if (!anyHyphenAndSpace.test(text)) return nothingFound;
  return matches(text, hyphenAndSpace)
    .filter(
      ({ first, second }) => !conjunctions.test(second) && isJoinedElsewhere(first, second, words),
    )
    .map(({ first, second }) => details(`${first}- ${second}`, first + second));
}

function firstOfEach(found: FoundDetails[]): FoundDetails[] {
  const seen = new Set<string>();
  return found.filter(({ itemPath, actual }) => {
    const key = `${itemPath} ${actual}`;
    return !seen.has(key) && seen.add(key);
  });
}

function details(actual: string, expected: string): FoundDetails {
  return { actual, expected };
}

function matches(text: string, pattern: RegExp): { first: string; second: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    first: match[1] ?? "",
    second: match[2] ?? "",
  }));
}

/** A paragraph that ends in a hyphen where the next begins with the rest of the word. */
function cutWord(passage: Passage, next: Passage | undefined): FoundDetails[] {
  if ((passage.signs & hyphenSign) === 0 || !passage.text.trimEnd().endsWith("-"))
    return nothingFound;
  const first = hyphenAtEnd.exec(passage.text)?.[1];
  const second = wordAtStart.exec(next?.text ?? "")?.[1];
  if (first === undefined || second === undefined || conjunctions.test(second)) return [];
  const { page, itemPath } = passage;
  return [{ page, itemPath, ...details(`${first}- ${second}`, first + second) }];
}

/** The rule suspicious-hyphen. */
export const suspiciousHyphen: CheckRule = { rule, find };
