import type { TextRun } from "./text-run.js";

/** Longest text that stands in a gap of another: a raised or lowered sign. */
const longestSign = 3;
/** How far the gap may lie from where it is reckoned to be, in letters. */
const nearLetters = 6;

/**
 * Put signs in another font into the gap that the text around them leaves. An engine
 * that reads "CO", a sign from another font and "-udledning" may give the outer parts as
 * one run with a space for the gap.
 *
 * `den samlede CO -udledning` and `₂` → `den samlede CO₂-udledning`
 *                ^                 ^
 *
 * @param runs the runs of one line, from left to right; left as they are
 * @returns the runs without those that were put into others
 */
export function insertOverlaid(runs: readonly TextRun[]): TextRun[] {
  if (!runs.some((run) => run.text.length <= longestSign)) return [...runs];
  const copies = runs.map((run) => ({ ...run }));
  return copies.filter((sign) => {
    if (sign.text.length > longestSign) return true;
    const outer = copies.find(
      (run) => run !== sign && run.left < sign.left - 1 && run.right > sign.right + 1,
    );
    const gap = outer === undefined ? -1 : gapOf(outer, sign.left);
    if (outer === undefined || gap === -1) return true;
    const after = outer.text.slice(gap + 1);
    const space = /^[-–,.;:)]/u.test(after) ? "" : " ";
    outer.text = outer.text.slice(0, gap) + sign.text + space + after;
    return false;
  });
}

/** The space nearest to a place, counted in letters; -1 where none is near. */
function gapOf(run: TextRun, left: number): number {
  const wanted = ((left - run.left) / (run.right - run.left)) * run.text.length;
  let best = -1;
  for (let at = run.text.indexOf(" "); at !== -1; at = run.text.indexOf(" ", at + 1)) {
    if (best === -1 || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  }
  return best !== -1 && Math.abs(best - wanted) <= nearLetters ? best : -1;
}
