import { largestOf } from "../../model/extremes.js";
import type { Box } from "../../model/source.js";
import type { PageDrawing } from "./drawing-state.js";
import type { PagePoint } from "./page-frame.js";
import type { PaintedArea } from "./painted-areas.js";
import { textOnOwnColour } from "./text-on-own-colour.js";
import type { TextRun } from "./text-run.js";
import { textsOfRun } from "./texts-of-run.js";

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
  const hidden = new Set<ShownText>();
  const unseen = shown.filter((text) => !text.visible);
  if (unseen.length < scanShare * shown.length) for (const text of unseen) hidden.add(text);
  const lost = textOnOwnColour(shown, areas);
  const isScan =
    lost.length >= scanShare * shown.length && areas.some(({ colour }) => colour === null);
  if (!isScan) for (const text of lost) hidden.add(text);
  const covering = areas.filter((area) => area.covers);
  if (hidden.size === 0 && covering.length === 0) return;
  const textsOf = textsOfRun(shown);
  for (const run of runs) {
    const texts = textsOf(run);
    if (isUnder(run, texts, covering)) run.hidden = "covered";
    else if (texts.some((text) => hidden.has(text) && beginsOn(run, text)))
      run.hidden = "invisible";
  }
}

/** Text that was painted later is not under an area, but on it; of a run without any it is not told. */
function isUnder(
  run: TextRun,
  texts: readonly ShownText[],
  covering: readonly PaintedArea[],
): boolean {
  if (texts.length === 0) return false;
  const last = largestOf(texts.map(({ order }) => order));
  return covering.some(({ order, box }) => order > last && covers(box, run));
}

function beginsOn(run: TextRun, { at }: ShownText): boolean {
  return at.x >= run.left - 1;
}

/** The area lies over the letters' middle and over at least a part of the run. */
function covers(box: Box, run: TextRun): boolean {
  const low = run.baseline + 0.1 * run.sizePoints;
  const high = run.baseline + 0.45 * run.sizePoints;
  if (box.bottom > low || box.top < high) return false;
  const shared = Math.min(box.right, run.right) - Math.max(box.left, run.left);
  return shared > Math.min(0.5 * (run.right - run.left), 2 * run.sizePoints);
}
