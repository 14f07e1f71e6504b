import type { Passage } from "../passages.js";

/** How often each word stands in the document, by its lower-case form. */
export type WordCounts = ReadonlyMap<string, number>;

/** A word: letters, also joined by hyphens ("it-leverandør"). */
const wordPattern = /\p{L}+(?:-\p{L}+)*/gu;

/** Count the words of all passages that are the document's own text. */
export function wordCounts(passages: Passage[]): WordCounts {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    if (passage.place === "furniture") continue;
    for (const match of passage.text.matchAll(wordPattern)) {
      const word = match[0].toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** How often a word stands in the document, whatever its case. */
export function countOf(words: WordCounts, word: string): number {
  return words.get(word.toLowerCase()) ?? 0;
}
