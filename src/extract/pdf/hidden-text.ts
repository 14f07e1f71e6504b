import type { Box } from "../../model/source.js";
import type { PageDrawing } from "./drawing-state.js";
import type { PagePoint } from "./page-frame.js";
import type { PaintedArea } from "./painted-areas.js";
import { textOnOwnColour } from "./text-on-own-colour.js";
import type { TextRun } from "./text-run.js";

/** Text shown by one operation: where it begins, and whether it is painted. */
export interface ShownText {
  order: number;
  at: PagePoint;
  visible: boolean;
  /** PostScript name of its font, null where that is not known. */
  fontName: string | null;
  /** 0xRRGGBB, null where it is not known or letters have an outline too. */
  colour: number | null;
}

/** Share of a page's text that is invisible from which the page is a scan with its words behind. */
const scanShare = 0.8;

/**
 * Note on each run why a reader does not see it: set invisible, in the colour of what lies under
 * it, or under an area that was painted after it. Where nearly all text is invisible, it is what
 * text recognition put behind the picture of the page.
 *
 * @param runs the page's runs, changed in place
 * @param drawing what is painted on the page, in order
 */
export function markHidden(
  runs: readonly TextRun[],
  { shown, areas }: Pick<PageDrawing, "shown" | "areas">,
): void {
  const unseen = shown.filter((text) => !text.visible);
  if (unseen.length < scanShare * shown.length) markAt(runs, unseen);
  const lost = textOnOwnColour(shown, areas);
  const isScan =
    lost.length >= scanShare * shown.length && areas.some(({ colour }) => colour === null);
  if (!isScan) markAt(runs, lost);
  for (const area of areas) if (area.covers) markUnder(runs, shown, area);
}

/** Text that was painted later is not under the area, but on it. */
function markUnder(
  runs: readonly TextRun[],
  shown: readonly ShownText[],
  { order, box }: PaintedArea,
): void {
  const mayLieUnder = ({ order: own, at }: ShownText) =>
    own < order && at.x <= box.right && at.y >= box.bottom - 2 && at.y <= box.top;
  if (!shown.some(mayLieUnder)) return;
  for (const run of runs) {
    if (covers(box, run) && shownBy(run, shown).every((text) => text.order < order)) {
      run.hidden = "covered";
    }
  }
}

/** The operations that show a run: those that begin on it, else the last before it on its line. */
function shownBy(run: TextRun, shown: readonly ShownText[]): ShownText[] {
  const onRun = shown.filter((text) => isOf(run, text));
  if (onRun.length > 0) return onRun;
  const before = shown.filter((text) => isLevel(run, text) && text.at.x < run.left);
  return before.sort((one, other) => other.at.x - one.at.x).slice(0, 1);
}

function markAt(runs: readonly TextRun[], texts: readonly ShownText[]): void {
  for (const text of texts) {
    for (const run of runs) if (isOf(run, text)) run.hidden = "invisible";
  }
}

/** The text begins on the run. */
function isOf(run: TextRun, text: ShownText): boolean {
  return isLevel(run, text) && text.at.x >= run.left - 1 && text.at.x < run.right;
}

function isLevel(run: TextRun, { at }: ShownText): boolean {
  return Math.abs(run.baseline - at.y) < 0.3 * run.sizePoints;
}

/** The area lies over the letters' middle and over at least a part of the run. */
function covers(box: Box, run: TextRun): boolean {
  const low = run.baseline + 0.1 * run.sizePoints;
  const high = run.baseline + 0.45 * run.sizePoints;
  if (box.bottom > low || box.top < high) return false;
  const shared = Math.min(box.right, run.right) - Math.max(box.left, run.left);
  return shared > Math.min(0.5 * (run.right - run.left), 2 * run.sizePoints);
}
