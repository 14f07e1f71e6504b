import { blockText, sourceOf } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import type { Candidate } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";

const points = 2;

/** Unnumbered items that were the rows of a table, title in the first cell. */
export function rowTitleScheme(children: RootChild[]): Candidate[] {
  return collect(children, (child, index) => {
    if (!isBlock(child) || sourceOf(child).isRowTitle !== true) return null;
    const evidence = [{ name: "title of a row", points }];
    const title = blockText(child).trim();
    return { ...emptyCandidate(index, child), title, evidence, score: points };
  });
}
