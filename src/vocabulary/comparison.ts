import { memoise } from "../model/memoise.js";

/** Words of a text for comparing titles: letters and digits, lower case, line-end hyphens undone. */
export function comparisonWords(text: string): string[] {
  const small = text.normalize("NFC").toLowerCase();
  const whole = /[-‐\u00ad]/u.test(small) ? withoutHyphens(small) : small;
  return whole.match(/[\p{L}\p{N}§]+/gu) ?? [];
}

function withoutHyphens(text: string): string {
  return text.replace(/\u00ad/gu, "").replace(/(\p{L})[-‐]\s*(?=\p{Ll})/gu, "$1");
}

/** The words joined by single spaces; equal keys are the same title. */
export function comparisonKey(text: string): string {
  return comparableTitle(text).key;
}

/** A title made ready for many comparisons. */
export interface ComparableTitle {
  /** The words joined by single spaces. */
  readonly key: string;
  /** Number of words. */
  readonly length: number;
  /** How often each word stands in it, counted when first asked for. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Read a title's words once, to compare it often. */
export const comparableTitle = memoise((text): ComparableTitle => {
  const words = comparisonWords(text);
  let counts: Map<string, number> | null = null;
  return {
    key: words.join(" "),
    length: words.length,
    get counts() {
      counts ??= countsOf(words);
      return counts;
    },
  };
});

function countsOf(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * How alike two titles are, 0–1: the F1 of their words as bags. A contents line
 * that is cut short ("… generel proces for tværsektoriell") is compared with as
 * much of the other as it has.
 */
export function titleSimilarity(left: string, right: string): number {
  return comparableSimilarity(comparableTitle(left), comparableTitle(right));
}

/**
 * The same for titles made ready beforehand. Titles of which one has more than
 * twice the words of the other are only compared as one cut short.
 *
 * @param least what the caller asks for: less than this may come out as 0
 */
export function comparableSimilarity(
  left: ComparableTitle,
  right: ComparableTitle,
  least = 0,
): number {
  const short = left.length <= right.length ? left : right;
  const long = short === left ? right : left;
  if (short.length === 0) return 0;
  const most = (2 * short.length) / (short.length + long.length);
  if (long.length > 2 * short.length || most < least) return cutShortSimilarity(short, long);
  if (short.key === long.key) return 1;
  return Math.max(bagF1(left, right), cutShortSimilarity(short, long));
}

function bagF1(left: ComparableTitle, right: ComparableTitle): number {
  let shared = 0;
  for (const [word, count] of left.counts) shared += Math.min(count, right.counts.get(word) ?? 0);
  return (2 * shared) / (left.length + right.length);
}

/** 0.95 where the shorter (of five words or more) is the start of the longer, its last word perhaps cut. */
function cutShortSimilarity(short: ComparableTitle, long: ComparableTitle): number {
  return short.length >= 5 && long.key.startsWith(short.key) ? 0.95 : 0;
}
