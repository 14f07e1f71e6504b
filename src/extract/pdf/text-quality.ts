import { ExtractionError } from "../../model/extraction.js";
import type { Finding } from "../../model/rule.js";
import { textGarbled } from "../rules/text-garbled.js";

/** Fewest characters, white space aside, that a judgement is made on. */
const fewestCharacters = 150;
/** Share of characters without a meaning of their own from which a text is garbled. */
const strangeShare = 0.05;
/** Fewest words that a judgement by words is made on. */
const fewestWords = 60;
/** Share of everyday words below which a text is no language (Danish has 25–40%). */
const everydayShare = 0.02;
/** Share of words with a vowel below which letters stand for other letters. */
const vowelShare = 0.75;
/** Share of words with signs among their letters from which letters are missing. */
const brokenShare = 0.12;

/** Control characters (white space aside), private use, unassigned, replacement. */
const strange = /[^\P{Cc}\s]|[\p{Co}\p{Cn}\ufffd]/u;
const allStrange = new RegExp(strange, "gu");
const vowel = /[aeiouyæøåäöéü]/u;
const signInside = /\p{L}[^\p{L}\p{N}\s.,:/'’()@&-]+\p{L}/u;

const everyday = new Set(
  (
    "og i at er til af den der det en et på for med som de ikke var har han ikke blev ved fra " +
    "om kl nr kan skal vil eller the of and to in is for und der die das och att som"
  ).split(" "),
);

/** Counts over a text. */
interface TextCounts {
  ink: number;
  odd: number;
  words: string[];
  everyday: number;
}

/**
 * Refuse a document whose text is garbled as a whole, and find the single pages that are.
 * Fonts that lack the table from glyphs to letters give control characters or letters
 * shifted by a number.
 *
 * `'DJVRUGHQ WLO P¡GHW` is "Dagsorden til mødet"
 *  ^^^^^^^^^
 *
 * @param pages the text of each page
 * @returns one finding a garbled page
 * @throws ExtractionError where the text as a whole is garbled
 */
export function judgeText(pages: readonly string[]): Finding[] {
  const counts = pages.map(countsOf);
  const whole = reasonOf(counts);
  if (whole !== null) throw new ExtractionError(textGarbled, { actual: whole });
  return counts.flatMap((page, index) => {
    const actual = reasonOf([page]);
    if (actual === null) return [];
    const nowhere = { itemPath: null, subject: null, expected: null };
    return [{ rule: textGarbled, page: index + 1, actual, ...nowhere }];
  });
}

function countsOf(text: string): TextCounts {
  const words = text.toLowerCase().split(/\s+/u);
  let ink = 0;
  let usual = 0;
  for (const word of words) {
    ink += word.length;
    if (everyday.has(word)) usual += 1;
  }
  const odd = strange.test(text) ? (text.replace(/\s+/gu, "").match(allStrange) ?? []).length : 0;
  return { ink, odd, words, everyday: usual };
}

function reasonOf(counts: readonly TextCounts[]): string | null {
  const sum = (value: (count: TextCounts) => number) =>
    counts.reduce((total, count) => total + value(count), 0);
  const ink = sum((count) => count.ink);
  if (ink < fewestCharacters) return null;
  const odd = sum((count) => count.odd) / ink;
  if (odd > strangeShare) return `${Math.round(100 * odd)}% unknown characters`;
  if (sum((count) => count.everyday) >= everydayShare * sum((count) => count.words.length)) {
    return null;
  }
  const words = counts.flatMap((count) => count.words).filter((word) => /\p{L}/u.test(word));
  if (words.length < fewestWords) return null;
  const share = (test: RegExp) => words.filter((word) => test.test(word)).length / words.length;
  const readable = share(vowel) >= vowelShare && share(signInside) < brokenShare;
  return readable ? null : "letters that form no words";
}
