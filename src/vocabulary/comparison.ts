import { memoise } from "../model/memoise.js";
import { joinedWords } from "./joined-words.js";

/** Words of a text for comparing titles: letters and digits, lower case, line-end hyphens undone. */
export function comparisonWords(text: string): string[] {
  const key = comparisonKey(text);
  return key === "" ? [] : key.split(" ");
}

/** The words joined by single spaces; equal keys are the same title. */
export function comparisonKey(text: string): string {
  return comparableTitle(text).key;
}

/** A title made ready for many comparisons. */
export interface ComparableTitle {
  /** The words joined by single spaces. */
  readonly key: string;
  /** The first UTF-16 unit of the key, NaN without one. */
  readonly first: number;
  /** Number of words. */
  readonly length: number;
  /** The letters that words begin with, a bit each: titles alike share nearly all of them. */
  readonly initials: number;
}

/** Read a title's words once, to compare it often. */
export const comparableTitle = memoise((text): ComparableTitle => {
  const key = joinedWords(text);
  let length = 0;
  let initials = 0;
  for (let at = key === "" ? -1 : 0; at >= 0; ) {
    length += 1;
    initials |= 1 << (key.charCodeAt(at) & 31);
    const space = key.indexOf(" ", at);
    at = space < 0 ? -1 : space + 1;
  }
  return { key, first: key.charCodeAt(0), length, initials };
});

/** How often each word stands in a key. */
const wordCounts = memoise((key): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of key.split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});

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
  if (2 * short.length < least * (short.length + long.length))
    return cutShortSimilarity(short, long);
  const most = (2 * mostShared(short, long)) / (short.length + long.length);
  if (long.length > 2 * short.length || most < least) return cutShortSimilarity(short, long);
  if (short.key === long.key) return 1;
  return Math.max(bagF1(left, right), cutShortSimilarity(short, long));
}

/** How many words two titles share at the most: a word whose initial the other lacks is not shared. */
function mostShared(short: ComparableTitle, long: ComparableTitle): number {
  return Math.min(
    short.length - countBits(short.initials & ~long.initials),
    long.length - countBits(long.initials & ~short.initials),
  );
}

/** Bits set in a number of 32 bits, added up in pairs, fours and eights. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function bagF1(left: ComparableTitle, right: ComparableTitle): number {
  const counts = wordCounts(right.key);
  let shared = 0;
  for (const [word, count] of wordCounts(left.key))
    shared += Math.min(count, counts.get(word) ?? 0);
  return (2 * shared) / (left.length + right.length);
}

/** 0.95 where the shorter (of five words or more) is the start of the longer, its last word perhaps cut. */
function cutShortSimilarity(short: ComparableTitle, long: ComparableTitle): number {
  const mayBegin = short.length >= 5 && short.first === long.first;
  return mayBegin && long.key.startsWith(short.key) ? 0.95 : 0;
}
