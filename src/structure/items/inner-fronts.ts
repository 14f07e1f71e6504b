import { blockText } from "../../model/block.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import { frontLabelOf, headerLabelOf } from "../../vocabulary/header-label-lines.js";

/** A header label, and the block it stands in. */
interface LabelPlace {
  index: number;
  label: string;
  /** The line it opens. */
  line: string;
  /** Does it tell of the meeting, and not of people? */
  opens: boolean;
}

/** Blocks within which two labels make the front of a minutes. */
const reach = 6;

/**
 * Places where the front of a minutes stands: two or more header labels close
 * together. The first is the document's own; one further down opens an earlier
 * minutes embedded in an item, also below few lines where it tells of another day.
 *
 *   Møde: Styregruppen
 *   Mødetid: 10. november 2023 kl. 10:00
 *   Mødested: Rådhuset
 *
 * @returns index of the first label of each front, rising.
 */
export function innerFronts(children: RootChild[]): number[] {
  const labels = children.flatMap((child, index) =>
    isBlock(child) ? labelsIn(blockText(child), index) : [],
  );
  const fronts: number[] = [];
  let front: LabelPlace[] = [];
  let before: LabelPlace | undefined;
  labels.forEach((place, at) => {
    const isFar = before === undefined || place.index - before.index > reach * 4;
    const isOther = before !== undefined && place.index - before.index > reach;
    const opens = place.opens && (isFar || (isOther && tellsOtherwise(place, front)));
    if (opens && hasOtherBelow(labels, at)) fronts.push(place.index);
    if (opens) front = [];
    front.push(place);
    if (place.opens) before = place;
  });
  return fronts;
}

/** The front above has the same label on a line that reads otherwise. */
function tellsOtherwise({ label, line }: LabelPlace, front: LabelPlace[]): boolean {
  return front.some((own) => own.label === label) && !front.some((own) => own.line === line);
}

/** Does a label of another kind stand within reach below one of the labels? */
function hasOtherBelow(labels: LabelPlace[], at: number): boolean {
  const own = labels[at];
  for (let below = at + 1; own !== undefined && below < labels.length; below += 1) {
    const next = labels[below];
    if (next === undefined || next.index - own.index > reach) return false;
    if (next.label !== own.label) return true;
  }
  return false;
}

/** The labels of a block's lines: a table's rows are lines too. */
function labelsIn(text: string, index: number): LabelPlace[] {
  const lines = text.includes("\n") ? text.split("\n") : [text];
  return lines.flatMap((line) => {
    const label = headerLabelOf(line);
    return label === null ? [] : [{ index, label, line, opens: frontLabelOf(line) !== null }];
  });
}
