import { memoise } from "../model/memoise.js";

/** Words of a text for comparing titles: letters and digits, lower case, line-end hyphens undone. */
export function comparisonWords(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/­/gu, "")
      .replace(/(\p{L})[-‐]\s*(?=\p{Ll})/gu, "$1")
      .match(/[\p{L}\p{N}§]+/gu) ?? []
  );
}

/** The words joined by single spaces; equal keys are the same title. */
export const comparisonKey = memoise((text) => comparisonWords(text).join(" "));

/** A title made ready for many comparisons. */
export interface ComparableTitle {
  readonly words: string[];
  readonly key: string;
  /** How often each word stands in it, counted when first asked for. */
  readonly counts: Map<string, number>;
}

/** Read a title's words once, to compare it often. */
export function comparableTitle(text: string): ComparableTitle {
  const key = comparisonKey(text);
  const words = key === "" ? [] : key.split(" ");
  let counts: Map<string, number> | null = null;
  return {
    words,
    key,
    get counts() {
      counts ??= countsOf(words);
      return counts;
    },
  };
}

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
 */
export function comparableSimilarity(left: ComparableTitle, right: ComparableTitle): number {
  if (left.words.length === 0 || right.words.length === 0) return 0;
  if (left.key === right.key) return 1;
  const longer = Math.max(left.words.length, right.words.length);
  if (longer > 2 * Math.min(left.words.length, right.words.length)) {
    return cutShortSimilarity(left.words, right.words);
  }
  return Math.max(bagF1(left, right), cutShortSimilarity(left.words, right.words));
}

function bagF1(left: ComparableTitle, right: ComparableTitle): number {
  let shared = 0;
  for (const [word, count] of left.counts) shared += Math.min(count, right.counts.get(word) ?? 0);
  return (2 * shared) / (left.words.length + right.words.length);
}

/** 0.95 where the shorter (of five words or more) is the start of the longer, its last word perhaps cut. */
function cutShortSimilarity(left: string[], right: string[]): number {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < 5) return 0;
  const last = short.length - 1;
  for (let index = 0; index < last; index += 1) {
    if (short[index] !== long[index]) return 0;
  }
  return (long[last] ?? "").startsWith(short[last] ?? "\0") ? 0.95 : 0;
}
