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

const strange = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu;
const everyday = new Set(
  (
    "og i at er til af den der det en et på for med som de ikke var har han ikke blev ved fra " +
    "om kl nr kan skal vil eller the of and to in is for und der die das och att som"
  ).split(" "),
);

/**
 * Say what is wrong with a text that is not what the page shows: fonts that lack the
 * table from glyphs to letters give control characters or letters shifted by a number.
 *
 * `0¡GHVWHG '($6$66NLEEURJDGH` is "Mødested DEAS A/S, Skibbrogade"
 *  ^^^^^^^^
 *
 * @param text text of a page or a document
 * @returns a short description, null where the text reads like one
 */
export function garbledReason(text: string): string | null {
  const ink = text.replace(/\s+/gu, "");
  if (ink.length < fewestCharacters) return null;
  const odd = (ink.match(strange) ?? []).length / ink.length;
  if (odd > strangeShare) return `${Math.round(100 * odd)}% unknown characters`;
  const words = text.toLowerCase().match(/\S*\p{L}\S*/gu) ?? [];
  if (words.length < fewestWords) return null;
  const share = (test: (word: string) => boolean) => words.filter(test).length / words.length;
  if (share((word) => everyday.has(word)) >= everydayShare) return null;
  const vowels = share((word) => /[aeiouyæøåäöéü]/u.test(word));
  const broken = share((word) => /\p{L}[^\p{L}\p{N}\s.,:/'’()@&-]+\p{L}/u.test(word));
  if (vowels >= vowelShare && broken < brokenShare) return null;
  return "letters that form no words";
}

/**
 * Refuse a document whose text is garbled as a whole, and find the single pages that are.
 *
 * @param pages the text of each page
 * @returns one finding a garbled page
 * @throws ExtractionError where at least half of the text is garbled
 */
export function judgeText(pages: readonly string[]): Finding[] {
  const whole = garbledReason(pages.join("\n"));
  if (whole !== null) throw new ExtractionError(textGarbled, { actual: whole });
  return pages.flatMap((text, index) => {
    const actual = garbledReason(text);
    if (actual === null) return [];
    const nowhere = { itemPath: null, subject: null, expected: null };
    return [{ rule: textGarbled, page: index + 1, actual, ...nowhere }];
  });
}
