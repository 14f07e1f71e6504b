import { blockText } from "../../model/block.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import { readLabelledTitle } from "../../vocabulary/labelled-titles.js";
import type { Candidate } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";

/** Fewest lines with the same label that make it the template's. */
const fewestItems = 3;
const points = 2;

/**
 * Unnumbered items whose titles stand behind one and the same label.
 *
 *   Emne: Trivselsmåling
 *         ^^^^^^^^^^^^^^
 */
export function labelledScheme(children: RootChild[]): Candidate[] {
  const runs = new Map<string, Candidate[]>();
  children.forEach((child, index) => {
    if (!isBlock(child) || child.type === "table") return;
    const line = readLabelledTitle(blockText(child));
    if (line === null) return;
    const candidate: Candidate = {
      ...emptyCandidate(index, child),
      title: line.title,
      titleEnd: line.end,
      evidence: [{ name: "title behind a label", points }],
      score: points,
    };
    runs.set(line.label, [...(runs.get(line.label) ?? []), candidate]);
  });
  const best = [...runs.values()].sort((left, right) => right.length - left.length)[0] ?? [];
  return best.length >= fewestItems ? best : [];
}
