/** Every word of a document once, in small letters, each known by its place in `texts`. */
export interface WordTable {
  /** The words in order of first appearance. */
  texts: string[];
  /** How often each stands in the document. */
  counts: number[];
  /** The words' hashes, see `addToHash`. */
  hashes: number[];
  /** Places of the words plus one by their hashes, 0 where none is; twice as long as the words at least. */
  slots: Int32Array;
}

const firstSlots = 1024;
const hashFactor = 31;
const longestPower = 64;
const powers = Array.from({ length: longestPower + 1 }, () => 1);
for (let at = 1; at <= longestPower; at += 1)
  powers[at] = Math.imul(powers[at - 1] ?? 1, hashFactor);

/** A table without words. */
export function emptyWordTable(): WordTable {
  return { texts: [], counts: [], hashes: [], slots: new Int32Array(firstSlots) };
}

/** The hash of a word and one character more; a word without characters has hash 0. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, hashFactor) + code) | 0;
}

/** Count a word that stands in a text, its hash already known, and return its place in the table. */
export function countWord(
  table: WordTable,
  text: string,
  start: number,
  end: number,
  hash: number,
): number {
  const { texts, counts, slots } = table;
  const last = slots.length - 1;
  let slot = spread(hash) & last;
  for (let place = slots[slot] ?? 0; place > 0; place = slots[slot] ?? 0) {
    const word = texts[place - 1] ?? "";
    if (word.length === end - start && standsAt(word, text, start)) {
      counts[place - 1] = (counts[place - 1] ?? 0) + 1;
      return place - 1;
    }
    slot = (slot + 1) & last;
  }
  texts.push(text.slice(start, end));
  counts.push(1);
  table.hashes.push(hash);
  slots[slot] = texts.length;
  if (texts.length * 2 > slots.length) grow(table);
  return texts.length - 1;
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

function grow(table: WordTable): void {
  const slots = new Int32Array(table.slots.length * 2);
  const last = slots.length - 1;
  for (const [place, hash] of table.hashes.entries()) {
    let slot = spread(hash) & last;
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = place + 1;
  }
  table.slots = slots;
}

/** Spread a hash over all bits, since words that differ in the last letter have neighbouring hashes. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 4;
}

/** Is a word, or a part of it that a hyphen joins to the others, among some? */
export function hasPartIn(word: string, some: { has(part: string): boolean }): boolean {
  if (some.has(word)) return true;
  return word.includes("-") && word.split("-").some((part) => some.has(part));
}

/** How often a word stands in the document, whatever its case. */
export function countOf(table: WordTable, word: string): number {
  const text = word.toLowerCase();
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = addToHash(hash, text.charCodeAt(at));
  return table.counts[placeOf(table, hash, text.length, (other) => other === text)] ?? 0;
}

/** Does the word that two words make together stand in the document? Both by their places. */
export function isJoinedWord(table: WordTable, first: number, second: number): boolean {
  const { texts, hashes } = table;
  const left = texts[first] ?? "";
  const right = texts[second] ?? "";
  const power = powers[right.length];
  if (power === undefined) return false;
  const hash = (Math.imul(hashes[first] ?? 0, power) + (hashes[second] ?? 0)) | 0;
  const isJoined = (word: string) => word.startsWith(left) && word.endsWith(right);
  return placeOf(table, hash, left.length + right.length, isJoined) >= 0;
}

/** Place of a word, -1 where the table does not have it. */
function placeOf(
  { texts, hashes, slots }: WordTable,
  hash: number,
  length: number,
  isSame: (word: string) => boolean,
): number {
  const last = slots.length - 1;
  let slot = spread(hash) & last;
  for (let place = slots[slot] ?? 0; place > 0; place = slots[slot] ?? 0) {
    const word = texts[place - 1] ?? "";
    if (hashes[place - 1] === hash && word.length === length && isSame(word)) return place - 1;
    slot = (slot + 1) & last;
  }
  return -1;
}
