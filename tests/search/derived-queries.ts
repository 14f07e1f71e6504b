import { wordsOf } from "../../src/feed/words/words-of.js";
import type { SearchDocument } from "../../src/model/search-document.js";
import type { JudgedQuery, QueryKind } from "./judged-queries.js";

/** Words of a title that may be asked for. */
const titleWord = /^\p{Ll}{5,}$/u;
/** A query has the rarest words of a title, so many at most. */
const mostWords = 3;

/**
 * Make known-item queries by program: the rarest words of an item's title, as they stand, in
 * another form, and misspelt. Right are the items of that title. So any archive can be measured
 * without a person's judgements, and none of its text is kept.
 *
 * @param count most queries of each kind
 */
export function derivedQueries(documents: SearchDocument[], count: number): JudgedQuery[] {
  const having = new Map<string, number>();
  for (const document of documents) {
    for (const word of wordsOf(document)) having.set(word, (having.get(word) ?? 0) + 1);
  }
  const titles = [...new Set(documents.map(({ title }) => title))].sort();
  const asked = titles.flatMap((title) => {
    const words = title.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    const rarest = [...new Set(words.filter((word) => titleWord.test(word)))]
      .sort((one, other) => (having.get(one) ?? 0) - (having.get(other) ?? 0))
      .slice(0, mostWords);
    return rarest.length < 2 ? [] : [{ title, words: rarest }];
  });
  const step = Math.max(1, Math.floor(asked.length / count));
  return asked
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .flatMap(({ title, words }, index) => queriesFor(title, words, index));
}

function queriesFor(title: string, words: string[], index: number): JudgedQuery[] {
  const right = new RegExp(`^${title.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")}$`, "u");
  const changed = (change: (word: string, index: number) => string) =>
    words.map((word, place) => (place === index % words.length ? change(word, index) : word));
  const made: [QueryKind, string[]][] = [
    ["known", words],
    ["inflected", changed(inflected)],
    ["misspelt", changed(misspelt)],
  ];
  return made.map(([kind, chosen]) => ({ query: chosen.join(" "), kind, right }));
}

/** Another form of a word: without its article, or with one, or in the genitive. */
function inflected(word: string): string {
  if (/(?:ernes|erne)$/u.test(word)) return word.replace(/(?:ernes|erne)$/u, "er");
  if (/[^aeiouyæøå](?:en|et)$/u.test(word) && word.length > 6) return word.slice(0, -2);
  if (/[eæøå]$/u.test(word)) return `${word}n`;
  return word.endsWith("s") ? `${word}et` : `${word}s`;
}

/** A word with two letters swapped, one left out or one twice, somewhere behind the first. */
function misspelt(word: string, index: number): string {
  const at = 1 + (index % (word.length - 2));
  const [one = "", other = ""] = word.slice(at, at + 2);
  const changes = [`${other}${one}`, other, `${one}${one}${other}`];
  return word.slice(0, at) + (changes[index % changes.length] ?? "") + word.slice(at + 2);
}
