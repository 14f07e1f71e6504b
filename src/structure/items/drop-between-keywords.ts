import { collect } from "../../model/collect.js";
import type { Candidate } from "./candidate.js";

/** How far the next "Punkt" may be from the last and still enclose what is between: a gap of two is a slip. */
const widestStep = 3;

/**
 * Drop bare numbers between two headings that name their kind: where "Punkt 3"
 * and "Punkt 4" stand, a "4." between them numbers a chapter or a list.
 *
 *   Punkt 3: Ny aftale
 *   4. Opsigelse og ophør        ← chapter of the agreement
 *   Punkt 4: Eventuelt
 *   ^^^^^^^
 */
export function dropBetweenKeywords(candidates: Candidate[]): Candidate[] {
  const named = candidates.filter(isNamed);
  const enclosed = collect(named, (from, at) => {
    const to = named.slice(at + 1).find((other) => follows(from, other));
    return to && { from: from.index, to: to.index };
  });
  if (enclosed.length === 0) return candidates;
  return candidates.filter(
    (candidate) =>
      isNamed(candidate) ||
      candidate.listed ||
      !enclosed.some(({ from, to }) => candidate.index > from && candidate.index < to),
  );
}

function isNamed(candidate: Candidate): boolean {
  return candidate.family === "keyword" && candidate.value !== null && candidate.score > 0;
}

function follows(from: Candidate, to: Candidate): boolean {
  const step = (to.value ?? 0) - (from.value ?? 0);
  return to.keyword === from.keyword && step >= 1 && step <= widestStep;
}
