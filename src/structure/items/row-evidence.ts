import { blockText, sourceOf } from "../../model/block.js";
import type { Block, RootChild } from "../../model/tree.js";
import type { Candidate, Evidence } from "./candidate.js";
import { isItemRow } from "./item-row.js";

/** A row of a table of items: its number and title head one, its text does not. */
export function isRowOfItems(candidate: Candidate, children: RootChild[]): Evidence | null {
  const block = children[candidate.index] as Block;
  if (candidate.value === null) return null;
  const { rowPart } = sourceOf(block);
  if (rowPart === "heading" && candidate.family === "bare")
    return { name: "the heading of a table's row", points: 2 };
  if (rowPart === "text") return { name: "the text of a table's row", points: -2 };
  return isItemRow(block) ? { name: "a row of title and text", points: 1 } : null;
}

/** "408 ⇥ Ny bro": a bare number in a cell of its own is no quantity. */
export function standsInOwnCell(
  { family, index }: Candidate,
  children: RootChild[],
): Evidence | null {
  if (family !== "bare") return null;
  const text = blockText(children[index] as Block);
  return /^\s*\d{1,4}\s*\t/u.test(text) ? { name: "in a cell of its own", points: 1 } : null;
}
