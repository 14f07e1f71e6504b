import { type TextUnit, textUnits } from "./text-units.js";

/** Words of a passage; a section with fewer than the least is one passage. */
export const passageWords = { least: 100, most: 300, wanted: 200 } as const;

/** A stretch of a section's text. */
export interface Stretch {
  /** First character, in UTF-16 units. */
  start: number;
  /** Character after the last. */
  end: number;
}

/**
 * Cut a section's text into passages of 100 to 300 words, at the ends of sentences and
 * rather at the ends of blocks.
 *
 * @param text the section's text
 * @param blockStarts where its blocks begin, in UTF-16 units
 * @returns the stretches in order; none where the text has no words
 */
export function splitPassages(text: string, blockStarts: number[]): Stretch[] {
  const starts = new Set(blockStarts);
  const groups: TextUnit[][] = [];
  let group: TextUnit[] = [];
  for (const unit of textUnits(text)) {
    const words = wordsIn(group);
    const isFull =
      words + unit.words > passageWords.most ||
      (words >= passageWords.least &&
        (words >= passageWords.wanted || (words >= 150 && starts.has(unit.start))));
    if (isFull && words > 0) {
      groups.push(group);
      group = [];
    }
    group.push(unit);
  }
  if (group.length > 0) groups.push(group);
  return balanceEnd(groups).flatMap(stretchOf);
}

/** A last passage that is too short is given to the one before, or shares with it. */
function balanceEnd(groups: TextUnit[][]): TextUnit[][] {
  const last = groups.at(-1);
  const before = groups.at(-2);
  if (!last || !before || wordsIn(last) >= passageWords.least) return groups;
  const both = [...before, ...last];
  if (wordsIn(both) <= passageWords.most) return [...groups.slice(0, -2), both];
  return [...groups.slice(0, -2), ...halves(both)];
}

/** Cut where the two halves are nearest to equal. */
function halves(units: TextUnit[]): TextUnit[][] {
  const half = wordsIn(units) / 2;
  let words = 0;
  const cut = units.findIndex((unit) => {
    words += unit.words;
    return words >= half;
  });
  return [units.slice(0, cut + 1), units.slice(cut + 1)];
}

function wordsIn(units: TextUnit[]): number {
  return units.reduce((sum, unit) => sum + unit.words, 0);
}

function stretchOf(units: TextUnit[]): Stretch[] {
  const first = units[0];
  const last = units.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
