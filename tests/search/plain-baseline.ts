import { searchedTexts } from "../../src/feed/words/words-of.js";
import type { SearchDocument } from "../../src/model/search-document.js";
import type { Ranker } from "./measure-relevance.js";

/** The usual parameters of BM25. */
const saturation = 1.2;
const lengthWeight = 0.75;

/** A plain index to compare with: BM25 over words as they stand, no stems, no compounds, no fields. */
export function plainBaseline(documents: SearchDocument[]): Ranker {
  const texts = documents.map((document) => wordsIn(searchedTexts(document).join(" ")));
  const average = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
  const counts = texts.map((words) => {
    const count = new Map<string, number>();
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  return async (query, limit) => {
    const words = new Set(wordsIn(query));
    const scores = documents.map((document, index) => {
      let score = 0;
      for (const word of words) {
        const inDocument = counts[index]?.get(word) ?? 0;
        if (inDocument === 0) continue;
        const having = counts.filter((count) => count.has(word)).length;
        const rarity = Math.log(1 + (documents.length - having + 0.5) / (having + 0.5));
        const length = 1 - lengthWeight + (lengthWeight * (texts[index]?.length ?? 0)) / average;
        score += (rarity * inDocument * (saturation + 1)) / (inDocument + saturation * length);
      }
      return { id: document.id, score };
    });
    return scores
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
      .slice(0, limit)
      .map(({ id }) => id);
  };
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
