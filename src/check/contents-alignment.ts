import type { ContentsEntry } from "../model/tree.js";
import type { ItemView } from "./item-views.js";
import type { MinutesView } from "./minutes-view.js";
import { editDistance, letterBits, mayBeNear } from "./text/edit-distance.js";
import { plainTitle, titleWords, wordLikeness } from "./text/plain-title.js";

/** An entry of the contents list with the item it stands for. */
export interface AlignedEntry {
  entry: ContentsEntry;
  view: ItemView;
}

/** What the contents list says of the items. Empty lists where nothing could be aligned. */
export interface ContentsAlignment {
  pairs: AlignedEntry[];
  entriesWithoutItem: ContentsEntry[];
  itemsWithoutEntry: ItemView[];
}

/** Likeness from which an entry and an item can be the same. */
const leastLikeness = 0.5;
/** What an equal number adds to the likeness. */
const numberBonus = 0.35;
/** Longest title whose letters are compared, in characters: a bound on the time taken. */
const comparedLength = 60;

/**
 * Match the entries of the printed contents list with the items, each once and in the
 * same order, so that the sum of likenesses is the highest.
 */
export function alignContents(view: MinutesView): ContentsAlignment {
  const known = knownAlignments.get(view);
  if (known !== undefined) return known;
  const alignment = align(view);
  knownAlignments.set(view, alignment);
  return alignment;
}

/** Alignments already made: several rules ask for that of the same view. */
const knownAlignments = new WeakMap<MinutesView, ContentsAlignment>();

function align(view: MinutesView): ContentsAlignment {
  const { contents: entries, items } = view;
  const pairs = bestPairs(entries, items);
  if (pairs.length === 0) return { pairs, entriesWithoutItem: [], itemsWithoutEntry: [] };
  const usedEntries = new Set(pairs.map((pair) => pair.entry));
  const usedItems = new Set(pairs.map((pair) => pair.view));
  return {
    pairs,
    entriesWithoutItem: entries.filter((entry) => !usedEntries.has(entry)),
    itemsWithoutEntry: items.filter((item) => !usedItems.has(item)),
  };
}

function bestPairs(entries: ContentsEntry[], items: ItemView[]): AlignedEntry[] {
  if (entries.length === 0 || items.length === 0) return [];
  const likeness = likenessTable(entries, items);
  const width = items.length + 1;
  /** The highest sum from an entry and an item on, by row and column; the last of both are empty. */
  const sums = new Float64Array((entries.length + 1) * width);
  for (let row = entries.length - 1; row >= 0; row -= 1) {
    for (let column = items.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      const paired = likeness[at] ?? 0;
      const skipped = Math.max(sums[at + width] ?? 0, sums[at + 1] ?? 0);
      const both = paired < leastLikeness ? 0 : paired + (sums[at + width + 1] ?? 0);
      sums[at] = Math.max(skipped, both);
    }
  }
  return pairsAlong(sums, entries, items);
}

/** Read the pairs off the sums, from the first entry and item on. */
function pairsAlong(
  sums: Float64Array,
  entries: ContentsEntry[],
  items: ItemView[],
): AlignedEntry[] {
  const pairs: AlignedEntry[] = [];
  const width = items.length + 1;
  let row = 0;
  let column = 0;
  while (row < entries.length && column < items.length) {
    const entry = entries[row];
    const view = items[column];
    if (entry === undefined || view === undefined) break;
    const at = row * width + column;
    if (sums[at] === sums[at + width]) row += 1;
    else if (sums[at] === sums[at + 1]) column += 1;
    else {
      pairs.push({ entry, view });
      row += 1;
      column += 1;
    }
  }
  return pairs;
}

/** How like each entry is to each item, by row and column; a column more than items, which stays empty. */
function likenessTable(entries: ContentsEntry[], items: ItemView[]): Float64Array {
  const titles = items.map(({ item }) => comparedTitle(item));
  const ordinalsOf = ordinalsByWord(titles);
  const width = items.length + 1;
  const table = new Float64Array(entries.length * width);
  for (const [row, entry] of entries.entries()) {
    const title = comparedTitle(entry);
    const shared = sharedWords(title, ordinalsOf, titles.length);
    for (const [column, other] of titles.entries()) {
      table[row * width + column] = likenessOf(title, other, shared[column] ?? 0);
    }
  }
  return table;
}

/** A number and title made ready for many comparisons. */
interface ComparedTitle {
  number: string | null;
  plain: string;
  /** The beginning of it whose letters are compared. */
  beginning: string;
  /** The letters of the beginning. */
  letters: number;
  words: Set<string>;
}

function comparedTitle({ number, title }: { number: string | null; title: string }): ComparedTitle {
  const plain = plainTitle(title);
  const beginning = plain.slice(0, comparedLength);
  const letters = letterBits(beginning);
  return { number, plain, beginning, letters, words: new Set(titleWords(title)) };
}

/** In which of some titles each word stands. */
function ordinalsByWord(titles: ComparedTitle[]): Map<string, number[]> {
  const ordinalsOf = new Map<string, number[]>();
  for (const [ordinal, { words }] of titles.entries()) {
    for (const word of words) {
      const ordinals = ordinalsOf.get(word);
      if (ordinals === undefined) ordinalsOf.set(word, [ordinal]);
      else ordinals.push(ordinal);
    }
  }
  return ordinalsOf;
}

/** How many words a title shares with each of those that were asked for. */
function sharedWords(
  { words }: ComparedTitle,
  ordinalsOf: ReadonlyMap<string, number[]>,
  count: number,
): Uint16Array {
  const shared = new Uint16Array(count);
  for (const word of words) {
    for (const ordinal of ordinalsOf.get(word) ?? []) shared[ordinal] = (shared[ordinal] ?? 0) + 1;
  }
  return shared;
}

/** @param shared number of words that both have */
function likenessOf(entry: ComparedTitle, item: ComparedTitle, shared: number): number {
  const sameNumber = entry.number !== null && entry.number === item.number;
  const bonus = sameNumber ? numberBonus : 0;
  const left = entry.plain;
  const right = item.plain;
  if (left === "" || right === "") return sameNumber ? leastLikeness : 0;
  if (left === right || left.startsWith(right) || right.startsWith(left)) return 1 + bonus;
  const byLetters = letterLikeness(entry, item);
  return Math.max(byLetters, wordLikeness(shared, entry.words.size + item.words.size)) + bonus;
}

/** 1 for equal beginnings, 0 where they are more than a few letters apart. */
function letterLikeness(entry: ComparedTitle, item: ComparedTitle): number {
  const limit = 3;
  if (!mayBeNear(entry.letters, item.letters, limit)) return 0;
  const distance = editDistance(entry.beginning, item.beginning, limit);
  const length = Math.min(entry.beginning.length, item.beginning.length);
  return distance > limit ? 0 : Math.max(0, 1 - distance / Math.max(length / 2, 1));
}
