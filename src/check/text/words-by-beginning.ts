import { addToHash, type WordTable } from "./word-table.js";

/** Letters of a word's beginning that it is looked up by. */
const beginningLength = 4;

const byBeginning = new WeakMap<WordTable, Map<number, string[]>>();

/**
 * All words of the document that share the first four letters of a text, in small
 * letters; words of fewer letters are left out.
 */
export function wordsThatBeginAs(text: string, words: WordTable): string[] {
  if (text.length < beginningLength) return [];
  let known = byBeginning.get(words);
  if (known === undefined) {
    known = groupByBeginning(words);
    byBeginning.set(words, known);
  }
  return known.get(beginningOf(text)) ?? [];
}

function groupByBeginning({ texts }: WordTable): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of texts) {
    if (word.length < beginningLength) continue;
    const beginning = beginningOf(word);
    const group = groups.get(beginning);
    if (group === undefined) groups.set(beginning, [word]);
    else group.push(word);
  }
  return groups;
}

/** The first four letters as a hash; callers compare the words they get. */
function beginningOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < beginningLength; at += 1) hash = addToHash(hash, word.charCodeAt(at));
  return hash;
}
