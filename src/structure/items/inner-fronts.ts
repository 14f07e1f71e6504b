import { blockText } from "../../model/block.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import { isHeaderLabelLine } from "../../vocabulary/header-label-lines.js";

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
  const labels: number[] = [];
  children.forEach((child, index) => {
    if (isBlock(child) && blockText(child).split("\n").some(isHeaderLabelLine)) labels.push(index);
  });
  const fronts: number[] = [];
  labels.forEach((index, at) => {
    const next = labels[at + 1];
    const before = labels[at - 1];
    const opens = before === undefined || index - before > reach * 4;
    if (opens && next !== undefined && next - index <= reach) fronts.push(index);
  });
  return fronts;
}
