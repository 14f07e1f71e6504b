import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import type { Passage } from "../passages.js";
import { conjunctions, isJoinedElsewhere, isLeftoverHyphen } from "../text/hyphen-evidence.js";
import { passagesWith, passagesWithWord, type SoughtAtMark, seekAtMarks } from "../text/seek.js";
import { signs } from "../text/text-signs.js";
import { type WordTable, wordAt } from "../text/word-table.js";
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

const hyphenated: SoughtAtMark = {
  pattern: /(?<![\p{L}\p{N}-])(\p{Lu}?\p{Ll}{1,30})-(\p{Ll}{3,30})(?![\p{L}\p{N}-])/uy,
  mark: "-",
  before: "letters",
  fewestBefore: 1,
  signs: hyphenSign,
};
const hyphenAndSpace: SoughtAtMark = {
  ...hyphenated,
  pattern: /(?<![\p{L}\p{N}-])(\p{Lu}?\p{Ll}{1,30})-\s{1,3}(\p{Ll}{3,30})(?![\p{L}\p{N}-])/uy,
  signs: signs("hyphenSpace"),
};
const hyphenAtEnd = /(?<![\p{L}\p{N}-])(\p{Ll}{2,30})-\s*$/u;
const wordAtStart = /^\s*(\p{Ll}{3,30})(?![\p{L}-])/u;

/** Find hyphens that nothing speaks for, each word once an item. */
function find(view: MinutesView): FoundDetails[] {
  const passages = passagesWith(view.ownPassages, hyphenSign);
  const suspicious = new Set(passagesWithWord(passages, view.words, suspiciousWords(view.words)));
  const within = findInPassages(passages, (passage) => [
    ...(suspicious.has(passage) ? leftInWord(passage, view.words) : nothingFound),
    ...leftBeforeSpace(passage, view.words),
  ]);
  return firstOfEach([...within, ...cutWords(view.ownPassages)]);
}

/** Places of the words with one hyphen that nothing speaks for. */
function suspiciousWords(table: WordTable): Set<number> {
  const places = table.hyphenated.filter((place) => {
    const [first = "", second = "", ...more] = wordAt(table, place).split("-");
    return more.length === 0 && isLeftoverHyphen(first, second, table);
  });
  return new Set(places);
}

function leftInWord(passage: Passage, words: WordTable): FoundDetails[] {
  return partsAt(passage, hyphenated)
    .filter(({ first, second }) => isLeftoverHyphen(first, second, words))
    .map(({ first, second }) => details(`${first}-${second}`, first + second));
}

function leftBeforeSpace(passage: Passage, words: WordTable): FoundDetails[] {
  return partsAt(passage, hyphenAndSpace)
    .filter(
      ({ first, second }) => !conjunctions.test(second) && isJoinedElsewhere(first, second, words),
    )
    .map(({ first, second }) => details(`${first}- ${second}`, first + second));
}

/** What stands before and after each hyphen that is sought. */
function partsAt(passage: Passage, sought: SoughtAtMark): { first: string; second: string }[] {
  return seekAtMarks(passage, sought).map(([, first = "", second = ""]) => ({ first, second }));
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

/** Paragraphs that end in a hyphen where the next begins with the rest of the word. */
function cutWords(passages: Passage[]): FoundDetails[] {
  const found: FoundDetails[] = [];
  passages.forEach(({ signs, text, page, itemPath }, index) => {
    if ((signs & hyphenSign) === 0 || !text.trimEnd().endsWith("-")) return;
    const first = hyphenAtEnd.exec(text)?.[1];
    const second = wordAtStart.exec(passages[index + 1]?.text ?? "")?.[1];
    if (first === undefined || second === undefined || conjunctions.test(second)) return;
    found.push({ page, itemPath, ...details(`${first}- ${second}`, first + second) });
  });
  return found;
}

/** The rule suspicious-hyphen. */
export const suspiciousHyphen: CheckRule = { rule, find };
