import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import type { Passage } from "../passages.js";
import { conjunctions, isJoinedElsewhere, isLeftoverHyphen } from "../text/hyphen-evidence.js";
import type { WordCounts } from "../text/word-counts.js";
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

/** A hyphen in a word of small letters. */
const anyHyphenated = /\p{Ll}-\p{Ll}/u;
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
  const within = findInPassages(passages, ({ text }) =>
    text.includes("-") ? leftInside(text, view.words) : nothingFound,
  );
  const across = passages.flatMap((passage, index) => cutWord(passage, passages[index + 1]));
  return firstOfEach([...within, ...across]);
}

function leftInside(text: string, words: WordCounts): FoundDetails[] {
  const found: FoundDetails[] = [];
  if (anyHyphenated.test(text)) {
    for (const { first, second } of matches(text, hyphenated)) {
      if (!isLeftoverHyphen(first, second, words)) continue;
      found.push(details(`${first}-${second}`, first + second));
    }
  }
  if (anyHyphenAndSpace.test(text)) {
    for (const { first, second } of matches(text, hyphenAndSpace)) {
      if (conjunctions.test(second) || !isJoinedElsewhere(first, second, words)) continue;
      found.push(details(`${first}- ${second}`, first + second));
    }
  }
  return found;
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
  if (!passage.text.trimEnd().endsWith("-")) return nothingFound;
  const first = hyphenAtEnd.exec(passage.text)?.[1];
  const second = wordAtStart.exec(next?.text ?? "")?.[1];
  if (first === undefined || second === undefined || conjunctions.test(second)) return [];
  const { page, itemPath } = passage;
  return [{ page, itemPath, ...details(`${first}- ${second}`, first + second) }];
}

/** The rule suspicious-hyphen. */
export const suspiciousHyphen: CheckRule = { rule, find };
