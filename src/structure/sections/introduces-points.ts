import { printedText } from "../../model/block.js";
import { type AgendaItem, isBlock } from "../../model/tree.js";
import type { LabelOccurrence } from "./label-occurrence.js";

/**
 * Does the line say who recommends, with the points right below, in an item
 * that has no heading for its recommendation? Below a decision it tells what was decided.
 *
 *   Direktionen indstiller,
 *   ^^^^^^^^^^^^^^^^^^^^^^^
 *   at orienteringen tages til efterretning.
 */
export function introducesPoints(
  item: AgendaItem | undefined,
  one: LabelOccurrence,
  all: LabelOccurrence[],
): boolean {
  if (one.label?.label !== "foreslår" || one.runIn || !item) return false;
  const headed = all.some(
    (other) =>
      other.item === one.item &&
      other.label?.kind === "indstilling" &&
      other.label.label !== "foreslår",
  );
  const decided = all.some(
    (other) =>
      other.item === one.item && other.index < one.index && other.label?.kind === "beslutning",
  );
  const opensClause = /(?<!\p{L})at:?$/u.test(one.key);
  const next = item.children.slice(one.index + 1).find((child) => child.type !== "furniture");
  return (
    !headed &&
    !decided &&
    next !== undefined &&
    isBlock(next) &&
    isPoint(printedText(next).trim(), opensClause)
  );
}

/** "at planen godkendes", "1. at …", "• At …"; behind "indstiller, at" the clause itself: "planen godkendes". */
function isPoint(text: string, opensClause: boolean): boolean {
  if (opensClause && /^\p{Ll}/u.test(text)) return true;
  return /^(?:at\s|(?:\d{1,2}[.)]|[a-h][.)]|[•·–-])\s)/iu.test(text);
}
