import { groupBy } from "../../model/group-by.js";
import type { Passage } from "../passages.js";

/** How often each word stands in the document, by its lower-case form. */
export type WordCounts = ReadonlyMap<string, number>;

/** Count the words of all passages that are the document's own text. */
export function wordCounts(passages: Passage[]): WordCounts {
  const counts = new Map<string, number>();
  for (const { place, words } of passages) {
    if (place === "furniture") continue;
    for (const word of words) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** How often a word stands in the document, whatever its case. */
export function countOf(words: WordCounts, word: string): number {
  return words.get(word.toLowerCase()) ?? 0;
}

/** Letters of a word's beginning that it is looked up by. */
const beginningLength = 4;

const byBeginning = new WeakMap<WordCounts, Map<string, string[]>>();

/**
 * All words of the document that share the first four letters of a text, in small
 * letters; words of fewer letters are left out.
 */
export function wordsThatBeginAs(text: string, words: WordCounts): string[] {
  let known = byBeginning.get(words);
  if (known === undefined) {
    const long = [...words.keys()].filter((word) => word.length >= beginningLength);
    known = groupBy(long, (word) => word.slice(0, beginningLength));
    byBeginning.set(words, known);
  }
  return known.get(text.slice(0, beginningLength)) ?? [];
}
