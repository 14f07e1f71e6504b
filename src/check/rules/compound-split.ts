import type { Rule } from "../../model/rule.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import type { Passage } from "../passages.js";
import { matchesOf } from "../text/seek.js";
import { countOf, isJoinedWord, lengthAt, type WordTable } from "../text/word-table.js";
import { findInPassages, nothingFound } from "../text-rule.js";

/**
 * Two words that stand as one elsewhere in the document.
 *
 * @example
 *   # 1 | Havnen
 *   Bestyrelsen så på havneområdets vedligeholdelses plan.
 *                                   ^^^^^^^^^^^^^^^^^^^^^^
 *   Vedligeholdelsesplan er vedlagt.
 *   → 1: Unexpected “vedligeholdelses plan”, expected “vedligeholdelsesplan” as elsewhere in the document
 * @example
 *   # 1 | Havnen
 *   Der er i gang sat en plan. Igang er planen.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "compound-split",
  severity: "info",
  message: {
    en: "Unexpected “{actual}”, expected “{expected}” as elsewhere in the document",
    da: "Uventet ”{actual}”, ventede ”{expected}” som andre steder i dokumentet",
  },
  advice: {
    en: "Write the compound in one word.",
    da: "Skriv sammensætningen i ét ord.",
  },
};

/** Fewest letters of both parts together: short words meet by chance ("til stede"). */
const shortestCompound = 11;
/** Fewest letters of each part. */
const shortestPart = 4;
const wordPair = /(?<![\p{L}\p{N}-])(?=(\p{Lu}?\p{Ll}{3,40}) (\p{Ll}{4,40})(?![\p{L}\p{N}-]))/gu;

/** Words that stand apart from a noun as often as within it. */
const prefixes: readonly string[] = [
  "\\p{L}+e",
  "for",
  "med",
  "til",
  "over",
  "under",
  "efter",
  "mellem",
  "ind",
  "ud",
  "uden",
  "inden",
  "ved",
  "mod",
  "egen",
  "eget",
  "fast",
  "fælles",
  "høj",
  "højt",
  "lav",
  "lang",
  "kort",
  "fri",
  "frit",
  "halv",
  "hel",
  "helt",
  "almen",
  "anden",
  "andet",
  "første",
  "enkelt",
  "dobbelt",
  "ikke",
  "sam",
  "selv",
  "især",
  "også",
  "samt",
  "eller",
  "tæt",
  "nær",
  "ny",
  "nyt",
  "gammel",
  "stor",
  "stort",
  "små",
  "god",
  "godt",
  "hver",
  "først",
  "sidst",
  "netop",
];

/** First words that mean something else than the compound: prepositions, adjectives in -e. */
const standsAlone = compactLetters(new RegExp(`^(?:${prefixes.join("|")})$`, "iu"));

/** Find neighbouring words whose joined form stands elsewhere, each once an item. */
function find(view: MinutesView): FoundDetails[] {
  const seen = new Set<string>();
  return findInPassages(view.prosePassages, (passage) => {
    if (!hasJoined(passage, view.words)) return nothingFound;
    const { text, itemPath } = passage;
    return matchesOf(wordPair, text).flatMap(([, first = "", second = ""]) => {
      const joined = first + second;
      const key = `${itemPath} ${joined.toLowerCase()}`;
      if (joined.length < shortestCompound || countOf(view.words, joined) === 0) return [];
      if (standsAlone.test(first) || seen.has(key)) return [];
      seen.add(key);
      return [{ actual: `${first} ${second}`, expected: joined }];
    });
  });
}

/** Do two neighbours among the words of a passage make a word of the document? */
function hasJoined({ firstWord, endWord }: Passage, table: WordTable): boolean {
  const { running } = table;
  let lengthBefore = 0;
  for (let index = firstWord; index < endWord; index += 1) {
    const word = running[index] ?? 0;
    const length = lengthAt(table, word);
    if (
      length >= shortestPart &&
      lengthBefore >= shortestPart &&
      length + lengthBefore >= shortestCompound &&
      isJoinedWord(table, running[index - 1] ?? 0, word)
    ) {
      return true;
    }
    lengthBefore = length;
  }
  return false;
}

/** The rule compound-split. */
export const compoundSplit: CheckRule = { rule, find };
