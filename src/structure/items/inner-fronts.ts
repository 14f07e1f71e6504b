import { blockText } from "../../model/block.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import { frontLabelOf } from "../../vocabulary/header-label-lines.js";

/** A header label, and the block it stands in. */
interface LabelPlace {
  index: number;
  label: string;
}

/** Blocks within which two labels make the front of a minutes. */
const reach = 6;

/**
 * Places where the front of a minutes stands: two or more header labels close
 * together. The first is the document's own; one further down opens an earlier
 * minutes embedded in an item.
 *
 *   Møde: Styregruppen
 *   Mødetid: 10. november 2023 kl. 10:00
 *   Mødested: Rådhuset
 *
 * @returns index of the first label of each front, rising.
 */
export function innerFronts(children: RootChild[]): number[] {
  const labels: LabelPlace[] = [];
  children.forEach((child, index) => {
    const label = isBlock(child) ? labelIn(blockText(child)) : null;
    if (label !== null) labels.push({ index, label });
  });
  const fronts: number[] = [];
  labels.forEach(({ index }, at) => {
    const before = labels[at - 1];
    const opens = before === undefined || index - before.index > reach * 4;
    if (opens && hasOtherBelow(labels, at)) fronts.push(index);
  });
  return fronts;
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

function labelIn(text: string): string | null {
  if (!text.includes("\n")) return frontLabelOf(text);
  for (const line of text.split("\n")) {
    const label = frontLabelOf(line);
    if (label !== null) return label;
  }
  return null;
}
