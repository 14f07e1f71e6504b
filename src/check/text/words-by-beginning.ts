import { addToHash, characterAt, lengthAt, startAt, type WordTable, wordAt } from "./word-table.js";

/** Letters of a word's beginning that it is looked up by. */
const beginningLength = 4;

/** The words of a table in chains, one for each hash of a beginning. */
interface Chains {
  /** The first place of each chain plus one, 0 where none is, by the last bits of the hash. */
  first: Int32Array;
  /** The place plus one after each place, 0 at the end. */
  next: Int32Array;
}

const chainsOf = new WeakMap<WordTable, Chains>();

/** All words of the document that share the first four letters of a text in small letters, in order of first appearance. */
export function wordsThatBeginAs(text: string, table: WordTable): string[] {
  if (text.length < beginningLength) return [];
  let chains = chainsOf.get(table);
  if (chains === undefined) {
    chains = chain(table);
    chainsOf.set(table, chains);
  }
  const { first, next } = chains;
  const words: string[] = [];
  const slot = hashOfBeginning(text, 0) & (first.length - 1);
  for (let entry = first[slot] ?? 0; entry > 0; entry = next[entry - 1] ?? 0) {
    if (isSameBeginning(text, table, entry - 1)) words.push(wordAt(table, entry - 1));
  }
  return words;
}

function chain(table: WordTable): Chains {
  const { sources, slots } = table;
  const first = new Int32Array(slots.length);
  const next = new Int32Array(sources.length);
  for (let place = sources.length - 1; place >= 0; place -= 1) {
    if (lengthAt(table, place) < beginningLength) continue;
    const slot = hashOfBeginning(sources[place] ?? "", startAt(table, place)) & (first.length - 1);
    next[place] = first[slot] ?? 0;
    first[slot] = place + 1;
  }
  return { first, next };
}

/** The hash of the four letters from a place in a text. */
function hashOfBeginning(text: string, start: number): number {
  let hash = 0;
  for (let at = start; at < start + beginningLength; at += 1) {
    hash = addToHash(hash, text.charCodeAt(at));
  }
  return hash ^ (hash >>> 11);
}

function isSameBeginning(text: string, table: WordTable, place: number): boolean {
  for (let at = 0; at < beginningLength; at += 1) {
    if (characterAt(table, place, at) !== text.charCodeAt(at)) return false;
  }
  return true;
}
