import type { ContentsEntry } from "../model/tree.js";
import type { ItemView } from "./item-views.js";
import type { MinutesView } from "./minutes-view.js";
import { editDistance } from "./text/edit-distance.js";
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
  const titles = items.map(({ item }) => comparedTitle(item));
  const likeness = entries.map((entry) => {
    const title = comparedTitle(entry);
    return titles.map((other) => likenessOf(title, other));
  });
  const sums = entries.map(() => items.map(() => 0));
  const sumAt = (row: number, column: number) => sums[row]?.[column] ?? 0;
  const likenessAt = (row: number, column: number) => likeness[row]?.[column] ?? 0;
  for (let row = entries.length - 1; row >= 0; row -= 1) {
    const sumsOfRow = sums[row] ?? [];
    for (let column = items.length - 1; column >= 0; column -= 1) {
      const paired = likenessAt(row, column);
      sumsOfRow[column] = Math.max(
        sumAt(row + 1, column),
        sumAt(row, column + 1),
        paired < leastLikeness ? 0 : paired + sumAt(row + 1, column + 1),
      );
    }
  }
  const pairs: AlignedEntry[] = [];
  let row = 0;
  let column = 0;
  while (row < entries.length && column < items.length) {
    const entry = entries[row];
    const view = items[column];
    if (entry === undefined || view === undefined) break;
    if (sumAt(row, column) === sumAt(row + 1, column)) row += 1;
    else if (sumAt(row, column) === sumAt(row, column + 1)) column += 1;
    else {
      pairs.push({ entry, view });
      row += 1;
      column += 1;
    }
  }
  return pairs;
}

/** A number and title made ready for many comparisons. */
interface ComparedTitle {
  number: string | null;
  plain: string;
  words: Set<string>;
}

function comparedTitle({ number, title }: { number: string | null; title: string }): ComparedTitle {
  return { number, plain: plainTitle(title), words: new Set(titleWords(title)) };
}

function likenessOf(entry: ComparedTitle, item: ComparedTitle): number {
  const sameNumber = entry.number !== null && entry.number === item.number;
  const bonus = sameNumber ? numberBonus : 0;
  const left = entry.plain;
  const right = item.plain;
  if (left === "" || right === "") return sameNumber ? leastLikeness : 0;
  if (left === right || left.startsWith(right) || right.startsWith(left)) return 1 + bonus;
  return Math.max(letterLikeness(left, right), wordLikeness(entry.words, item.words)) + bonus;
}

/** 1 for equal beginnings, 0 where they are more than a few letters apart. */
function letterLikeness(left: string, right: string): number {
  const limit = 3;
  const distance = editDistance(
    left.slice(0, comparedLength),
    right.slice(0, comparedLength),
    limit,
  );
  const length = Math.min(left.length, right.length, comparedLength);
  return distance > limit ? 0 : Math.max(0, 1 - distance / Math.max(length / 2, 1));
}
