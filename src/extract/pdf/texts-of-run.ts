import type { ShownText } from "./hidden-text.js";
import type { TextRun } from "./text-run.js";

/** How far from a run's baseline its text may be painted, in type sizes. */
const lineTolerance = 0.3;

/** Tells which operations show a run: those that begin on it, else the last before it on its line. */
export type TextsOfRun = (run: TextRun) => ShownText[];

/**
 * Put the texts of a page in order of height, so that each run is compared with those on its line alone.
 *
 * @param shown the texts in any order
 */
export function textsOfRun(shown: readonly ShownText[]): TextsOfRun {
  const rising = [...shown].sort((one, other) => one.at.y - other.at.y);
  return (run) => {
    const { left, right, baseline } = run;
    const reach = lineTolerance * run.sizePoints;
    const onRun: ShownText[] = [];
    let before: ShownText | null = null;
    for (let index = firstAbove(rising, baseline - reach); index < rising.length; index += 1) {
      const text = rising[index];
      if (text === undefined || text.at.y >= baseline + reach) break;
      const { x } = text.at;
      if (x >= left - 1 && x < right) onRun.push(text);
      else if (x < left && x > (before?.at.x ?? Number.NEGATIVE_INFINITY)) before = text;
    }
    return onRun.length > 0 || before === null ? onRun : [before];
  };
}

/** Index of the first text that is painted higher than this. */
function firstAbove(rising: readonly ShownText[], y: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle]?.at.y ?? 0) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}
