import type { Box } from "../../model/source.js";
import type { PageDrawing } from "./drawing-state.js";
import type { PagePoint } from "./page-frame.js";
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

/** A filled bar. */
export interface FilledBar {
  order: number;
  box: Box;
}

/** Share of a page's text that is invisible from which the page is a scan with its words behind. */
const scanShare = 0.8;

/**
 * Note on each run why a reader does not see it: set invisible, in the colour of what lies under
 * it, or under a dark bar that was painted after it. Bars with text painted on them are backgrounds. Where nearly all
 * text is invisible, it is what text recognition put behind the picture of the page.
 *
 * @param runs the page's runs, changed in place
 * @param drawing what is painted on the page, in order
 */
export function markHidden(
  runs: readonly TextRun[],
  { shown, bars, areas }: Pick<PageDrawing, "shown" | "bars" | "areas">,
): void {
  const unseen = shown.filter((text) => !text.visible);
  if (unseen.length < scanShare * shown.length) markAt(runs, unseen);
  const lost = textOnOwnColour(shown, areas);
  const isScan =
    lost.length >= scanShare * shown.length && areas.some(({ colour }) => colour === null);
  if (!isScan) markAt(runs, lost);
  for (const { order, box } of bars) {
    if (shown.some((text) => text.order > order && inside(text.at, box))) continue;
    for (const run of runs) if (covers(box, run)) run.hidden = "covered";
  }
}

function markAt(runs: readonly TextRun[], texts: readonly ShownText[]): void {
  for (const { at } of texts) {
    for (const run of runs) {
      const level = Math.abs(run.baseline - at.y) < 0.3 * run.sizePoints;
      if (level && at.x >= run.left - 1 && at.x < run.right) run.hidden = "invisible";
    }
  }
}

/** Is there invisible text, or a dark bar that may lie over some? */
export function mayHide({ shown, bars }: Pick<PageDrawing, "shown" | "bars">): boolean {
  return bars.length > 0 || shown.some(({ visible }) => !visible);
}

function inside(point: PagePoint, box: Box): boolean {
  return (
    point.x >= box.left - 1 &&
    point.x <= box.right &&
    point.y >= box.bottom - 2 &&
    point.y <= box.top
  );
}

/** The bar lies over the letters' middle and over at least a part of the run. */
function covers(box: Box, run: TextRun): boolean {
  const low = run.baseline + 0.1 * run.sizePoints;
  const high = run.baseline + 0.45 * run.sizePoints;
  if (box.bottom > low || box.top < high) return false;
  const shared = Math.min(box.right, run.right) - Math.max(box.left, run.left);
  return shared > Math.min(0.5 * (run.right - run.left), 2 * run.sizePoints);
}
