/**
 * Every word of a document once, in small letters, each known by its place among them. A word's own text
 * is only cut out where a rule asks for it.
 */
export interface WordTable {
  /** The texts that the words first stand in, in order of first appearance. */
  sources: string[];
  /**
   * Four numbers a word, side by side since all are asked at once: its hash (see `addToHash`), where in
   * its source it begins, how many characters it has, and how often it stands in the document.
   */
  facts: Int32Array;
  /** Places of the words plus one by their hashes, 0 where none is; twice as long as the words at least. */
  slots: Int32Array;
  /** Places of the words with a hyphen. */
  hyphenated: number[];
  /** All words of the document in reading order, repeated ones too, by their places. */
  running: number[];
}

const firstSlots = 1024;
const factsOfWord = 4;
const startFact = 1;
const lengthFact = 2;
const countFact = 3;
const hashFactor = 31;
const longestPower = 64;
const powers = Array.from({ length: longestPower + 1 }, () => 1);
for (let at = 1; at <= longestPower; at += 1)
  powers[at] = Math.imul(powers[at - 1] ?? 1, hashFactor);

/** A table without words. */
export function emptyWordTable(): WordTable {
  return {
    sources: [],
    facts: new Int32Array((firstSlots * factsOfWord) / 2),
    slots: new Int32Array(firstSlots),
    hyphenated: [],
    running: [],
  };
}

/** The hash of a word and one character more; a word without characters has hash 0. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, hashFactor) + code) | 0;
}

/**
 * Put the next word of the document into the table, its hash already known, and return its place.
 *
 * @param text in which the word stands from `start` to `end`
 * @param hasHyphen whether a hyphen joins parts of it
 */
export function addWord(
  table: WordTable,
  text: string,
  start: number,
  end: number,
  hash: number,
  hasHyphen: boolean,
): number {
  const { sources, facts, slots, running } = table;
  const last = slots.length - 1;
  const length = end - start;
  let slot = spread(hash) & last;
  for (let entry = slots[slot] ?? 0; entry > 0; entry = slots[slot] ?? 0) {
    const place = entry - 1;
    const at = place * factsOfWord;
    if (
      facts[at] === hash &&
      facts[at + lengthFact] === length &&
      isSame(sources[place] ?? "", facts[at + startFact] ?? 0, text, start, length)
    ) {
      facts[at + countFact] = (facts[at + countFact] ?? 0) + 1;
      running.push(place);
      return place;
    }
    slot = (slot + 1) & last;
  }
  const place = sources.length;
  running.push(place);
  if (hasHyphen) table.hyphenated.push(place);
  slots[slot] = sources.push(text);
  const at = place * factsOfWord;
  facts[at] = hash;
  facts[at + startFact] = start;
  facts[at + lengthFact] = length;
  facts[at + countFact] = 1;
  if (sources.length * 2 >= slots.length) grow(table);
  return place;
}

/** Are so many characters the same, from a place in one text and from a place in another? */
function isSame(one: string, start: number, other: string, from: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) {
    if (one.charCodeAt(start + at) !== other.charCodeAt(from + at)) return false;
  }
  return true;
}

/** Twice as many slots, and facts for half as many words as there are slots. */
function grow(table: WordTable): void {
  const slots = new Int32Array(table.slots.length * 2);
  const facts = new Int32Array(table.facts.length * 2);
  facts.set(table.facts);
  const last = slots.length - 1;
  for (let place = 0; place < table.sources.length; place += 1) {
    let slot = spread(facts[place * factsOfWord] ?? 0) & last;
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = place + 1;
  }
  table.slots = slots;
  table.facts = facts;
}

/** Spread a hash over all bits, since words that differ in the last letter have neighbouring hashes. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 4;
}

/** How many characters a word has, by its place. */
export function lengthAt({ facts }: WordTable, place: number): number {
  return facts[place * factsOfWord + lengthFact] ?? 0;
}

/** How often a word stands in the document, by its place. */
export function countAt({ facts }: WordTable, place: number): number {
  return facts[place * factsOfWord + countFact] ?? 0;
}

/** Where in its source a word begins, by its place. */
export function startAt({ facts }: WordTable, place: number): number {
  return facts[place * factsOfWord + startFact] ?? 0;
}

/** A word by its place, in small letters. */
export function wordAt(table: WordTable, place: number): string {
  const start = startAt(table, place);
  return (table.sources[place] ?? "").slice(start, start + lengthAt(table, place));
}

/** One character of a word by its place, as `charCodeAt` gives it. */
export function characterAt(table: WordTable, place: number, at: number): number {
  return (table.sources[place] ?? "").charCodeAt(startAt(table, place) + at);
}

/**
 * The words that some texts in small letters are, or that have one of them as a part which a hyphen
 * joins to the others: by their places.
 */
export function placesWithPartIn(table: WordTable, parts: Iterable<string>): Set<number> {
  const wanted = new Set(parts);
  const places = new Set<number>();
  for (const part of wanted) {
    const place = placeOf(table, part);
    if (place >= 0) places.add(place);
  }
  for (const place of table.hyphenated) {
    if (
      wordAt(table, place)
        .split("-")
        .some((part) => wanted.has(part))
    )
      places.add(place);
  }
  return places;
}

/** How often a word stands in the document, whatever its case. */
export function countOf(table: WordTable, word: string): number {
  const place = placeOf(table, word.toLowerCase());
  return place < 0 ? 0 : countAt(table, place);
}

/** Place of a word in small letters, -1 where the table does not have it. */
function placeOf(table: WordTable, word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = addToHash(hash, word.charCodeAt(at));
  const whole = { text: word, start: 0, length: word.length };
  return find(table, hash, whole, nothing);
}

/** Does the word that two words make together stand in the document? Both by their places. */
export function isJoinedWord(table: WordTable, first: number, second: number): boolean {
  const { facts } = table;
  const power = powers[lengthAt(table, second)];
  if (power === undefined) return false;
  const hashOfFirst = facts[first * factsOfWord] ?? 0;
  const hash = (Math.imul(hashOfFirst, power) + (facts[second * factsOfWord] ?? 0)) | 0;
  if ((table.slots[spread(hash) & (table.slots.length - 1)] ?? 0) === 0) return false;
  return find(table, hash, pieceAt(table, first), pieceAt(table, second)) >= 0;
}

/** A part of a text. */
interface Piece {
  text: string;
  start: number;
  length: number;
}

const nothing: Piece = { text: "", start: 0, length: 0 };

function pieceAt(table: WordTable, place: number): Piece {
  const text = table.sources[place] ?? "";
  return { text, start: startAt(table, place), length: lengthAt(table, place) };
}

/** Place of the word that has a hash and is two pieces put together, -1 where there is none. */
function find({ sources, facts, slots }: WordTable, hash: number, head: Piece, tail: Piece) {
  const last = slots.length - 1;
  let slot = spread(hash) & last;
  for (let entry = slots[slot] ?? 0; entry > 0; entry = slots[slot] ?? 0) {
    const place = entry - 1;
    const at = place * factsOfWord;
    if (facts[at] === hash && facts[at + lengthFact] === head.length + tail.length) {
      const source = sources[place] ?? "";
      const start = facts[at + startFact] ?? 0;
      if (
        isSame(source, start, head.text, head.start, head.length) &&
        isSame(source, start + head.length, tail.text, tail.start, tail.length)
      ) {
        return place;
      }
    }
    slot = (slot + 1) & last;
  }
  return -1;
}
