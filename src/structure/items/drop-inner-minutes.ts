import type { Candidate } from "./candidate.js";

/**
 * Drop the headings of a minutes embedded in an item: from its front to the
 * heading that continues the outer numbering, or to the end where none does.
 *
 *   Punkt 2: …   [Møde: …  Mødetid: …]  64. …  65. …   Punkt 3: …
 *   ^^^^^^^      ~~~~~~~~ front ~~~~~~  ~~~~~~~~~~~~   ^^^^^^^
 *
 * @param fronts indexes of the fronts of minutes, the document's own included.
 */
export function dropInnerMinutes(candidates: Candidate[], fronts: number[]): Candidate[] {
  let kept = candidates;
  for (const front of fronts) {
    const outer = kept.filter((candidate) => candidate.index < front && isFirm(candidate)).at(-1);
    if (!outer) continue;
    const back = kept.find((candidate) => candidate.index > front && continues(outer, candidate));
    const end = back?.index ?? Number.POSITIVE_INFINITY;
    kept = kept.filter(({ index }) => index < front || index >= end);
  }
  return kept;
}

/** A heading that the contents list or the text below it vouches for. */
function isFirm(candidate: Candidate): boolean {
  return candidate.value !== null && (candidate.listed || candidate.score >= 3);
}

function continues(outer: Candidate, candidate: Candidate): boolean {
  const next = candidate.value === (outer.value ?? 0) + 1 && candidate.subValue === null;
  return (
    next &&
    (candidate.listed || (candidate.family === outer.family && candidate.keyword === outer.keyword))
  );
}
