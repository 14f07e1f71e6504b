import { append } from "../../../model/append.js";
import { fontTraits } from "../font-traits.js";
import { normalizeGlyphs } from "../normalize-glyphs.js";
import type { TextRun } from "../text-run.js";
import type { PopplerText } from "./poppler-xml.js";

/** How the measures of a page become points from the bottom left of what is shown. */
export interface PopplerScale {
  /** Measures of pdftohtml in one point. */
  zoom: number;
  /** Height of the page that pdftohtml measures from, in points. */
  heightPoints: number;
  /** Where its left and bottom lie on the page as shown, in points. */
  shift: { x: number; y: number };
}

/** Share of a font's height that lies below the baseline (0.19–0.23 in common fonts). */
const depthShare = 0.2;
/** Width of a letter below which text does not run along the line, in type sizes. */
const leastLetter = 0.08;
/** Targets that may stand in a record. */
const allowedTargets = /^(?:https?:|mailto:)/iu;

/** Level and turned runs of a page. */
export interface PopplerRuns {
  runs: TextRun[];
  turned: TextRun[];
}

/**
 * Turn the texts of pdftohtml into runs. It tells where a text stands, but not its baseline,
 * and not where in it a link begins: both are worked out from the size of the letters.
 *
 * @param texts texts of one page
 * @param scale how to measure
 */
export function popplerRuns(texts: readonly PopplerText[], scale: PopplerScale): PopplerRuns {
  const result: PopplerRuns = { runs: [], turned: [] };
  for (const text of texts) {
    const length = text.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    const turned = length > 1 && text.width < leastLetter * length * text.size;
    append(turned ? result.turned : result.runs, runsOf(text, length, scale));
  }
  return result;
}

function runsOf(text: PopplerText, length: number, scale: PopplerScale): TextRun[] {
  const { zoom, heightPoints, shift } = scale;
  const traits = fontTraits(text.family);
  const letter = text.width / zoom / Math.max(1, length);
  const sizePoints = Math.round((10 * text.size) / zoom) / 10;
  const bottom = (text.top + text.height * (1 - depthShare)) / zoom;
  let left = text.left / zoom + shift.x;
  const runs: TextRun[] = [];
  for (const { text: raw, href } of joinedPieces(text)) {
    const start = left;
    left += raw.length * letter;
    const bare = raw.trim();
    if (bare === "") continue;
    const lead = raw.length - raw.trimStart().length;
    const space = Math.min(0.28 * sizePoints, letter);
    runs.push({
      text: normalizeGlyphs(bare),
      left: start + lead * space,
      right: left - (raw.length - lead - bare.length) * space,
      baseline: heightPoints - bottom + shift.y,
      sizePoints,
      bold: text.bold || traits.bold,
      italic: text.italic || traits.italic,
      href,
      tag: null,
      hidden: null,
      artifact: false,
    });
  }
  return runs;
}

/** Pieces of one target; links that only touch a space or a comma beside them are none. */
function joinedPieces(text: PopplerText): PopplerText["pieces"] {
  const pieces: PopplerText["pieces"] = [];
  for (const piece of text.pieces) {
    const real = /[\p{L}\p{N}]/u.test(piece.text) && allowedTargets.test(piece.href ?? "");
    const href = real ? piece.href : null;
    const last = pieces.at(-1);
    if (last !== undefined && last.href === href) last.text += piece.text;
    else pieces.push({ text: piece.text, href });
  }
  return pieces;
}
