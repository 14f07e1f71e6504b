import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { editDistance } from "../text/edit-distance.js";
import { passagesWithWord } from "../text/seek.js";
import {
  addToHash,
  countAt,
  countOf,
  lengthAt,
  placesWithPartIn,
  type WordTable,
  wordAt,
} from "../text/word-table.js";
import { findInPassages } from "../text-rule.js";

/**
 * A long word stands once, one letter inside it from a word that the document uses often,
 * or with a syllable twice. Beginnings and endings are left alone: they are where Danish words are inflected.
 *
 * @example
 *   # 1 | Kanalrundfart
 *   Kanalrundfarten vokser. Kanalrundfarten er til gavn for byen.
 *   Udvalget roste kanalrunfarten.
 *                       ^
 *   → 1: Unexpected “kanalrunfarten”, expected “kanalrundfarten” as elsewhere in the document
 * @example
 *   # 1 | Kanalrundfart
 *   Kanalrundfarten vokser. Kanalrundfarten er til gavn for byen.
 *   Udvalget roste kanalrundfarter.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "spelling-varies",
  severity: "info",
  message: {
    en: "Unexpected “{actual}”, expected “{expected}” as elsewhere in the document",
    da: "Uventet ”{actual}”, ventede ”{expected}” som andre steder i dokumentet",
  },
  advice: {
    en: "See which spelling is meant and use it throughout.",
    da: "Se efter, hvilken stavemåde der menes, og brug den overalt.",
  },
};

/** Shortest word that is compared, in letters. */
const shortestWord = 10;
/** How often a word must stand to be the usual one, where the other stands once. */
const usualCount = 2;
/** Letters at the beginning and the end that the two must share. */
const sharedBeginning = 3;
const sharedEnding = 4;

/** Find words that stand once beside a usual one that differs by a letter inside. */
function find(view: MinutesView): FoundDetails[] {
  const expectedFor = expectedWords(view.words);
  if (expectedFor.size === 0) return [];
  const places = placesWithPartIn(view.words, expectedFor.keys());
  const passages = passagesWithWord(view.ownPassages, view.words, places);
  return findInPassages(passages, ({ text }) =>
    (text.match(/\p{L}+/gu) ?? []).flatMap((word) => {
      const expected = expectedFor.get(word.toLowerCase());
      return expected === undefined ? [] : [{ actual: word, expected: casedAs(word, expected) }];
    }),
  );
}

/** What is expected in place of the words that stand once. */
function expectedWords(table: WordTable): Map<string, string> {
  const expectedFor = new Map<string, string>();
  const { usual, rare } = longWords(table);
  for (const place of rare) {
    const word = wordAt(table, place);
    const others = usual.get(hashOfEnds(word));
    const close =
      others?.find((other) => isOneLetterOff(word, other)) ?? withoutStutter(word, table);
    if (close !== null) expectedFor.set(word, close);
  }
  return expectedFor;
}

/** The long words without a hyphen. */
interface LongWords {
  /** Those that stand often, by their beginnings and endings. */
  usual: Map<number, string[]>;
  /** Places of those that stand once. */
  rare: number[];
}

function longWords(table: WordTable): LongWords {
  const hyphenated = new Set(table.hyphenated);
  const usual = new Map<number, string[]>();
  const rare: number[] = [];
  for (let place = 0; place < table.sources.length; place += 1) {
    const length = lengthAt(table, place);
    if (length < shortestWord - 1 || hyphenated.has(place)) continue;
    if (countAt(table, place) < usualCount) {
      if (length >= shortestWord) rare.push(place);
      continue;
    }
    const word = wordAt(table, place);
    const key = hashOfEnds(word);
    const words = usual.get(key);
    if (words === undefined) usual.set(key, [word]);
    else words.push(word);
  }
  return { usual, rare };
}

/** The letters that two words must share, as a hash: a quick look before they are compared. */
function hashOfEnds(word: string): number {
  let hash = 0;
  for (let at = 0; at < sharedBeginning; at += 1) hash = addToHash(hash, word.charCodeAt(at));
  for (let at = word.length - sharedEnding; at < word.length; at += 1) {
    hash = addToHash(hash, word.charCodeAt(at));
  }
  return hash;
}

/** A syllable typed twice, not at the end, where "dagsordenen" has it by right: "forfornyelse" where "fornyelse" stands elsewhere. */
function withoutStutter(word: string, table: WordTable): string | null {
  if (!hasStutter(word)) return null;
  const single = word.replace(/(\p{L}{2,4})\1(?=\p{L}{3})/u, "$1");
  return single !== word && countOf(table, single) > 0 ? single : null;
}

/** Do two to four letters of a word stand twice in a row? */
function hasStutter(word: string): boolean {
  let two = 0;
  let three = 0;
  let four = 0;
  for (let at = 2; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    two = code === word.charCodeAt(at - 2) ? two + 1 : 0;
    three = code === word.charCodeAt(at - 3) ? three + 1 : 0;
    four = code === word.charCodeAt(at - 4) ? four + 1 : 0;
    if (two === 2 || three === 3 || four === 4) return true;
  }
  return false;
}

/** A vowel for another often makes another word: "forelægger", "foreligger". */
const vowels = "aeiouyæøå";

function isOneLetterOff(word: string, other: string): boolean {
  if (!other.startsWith(word.slice(0, sharedBeginning))) return false;
  if (
    !other.endsWith(word.slice(-sharedEnding)) ||
    word === other ||
    editDistance(word, other, 1) !== 1
  )
    return false;
  if (word.length !== other.length) return true;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return !(vowels.includes(word[at] ?? "") && vowels.includes(other[at] ?? ""));
}

function casedAs(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

/** The rule spelling-varies. */
export const spellingVaries: CheckRule = { rule, find };
