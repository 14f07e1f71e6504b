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
    const back = wayBack(kept, outer, front);
    const end = back?.index ?? Number.POSITIVE_INFINITY;
    kept = kept.filter(({ index }) => index < front || index >= end);
  }
  return kept;
}

/**
 * The heading below a front that goes on with the outer numbers: one that the contents list names,
 * before one where the inner numbers break off, before any.
 *
 *   Punkt 2: …   [front]  Punkt 1: …  Punkt 2: …  Punkt 3: …  Punkt 4: …   Punkt 3: …
 *   ^^^^^^^ outer                                 ~~~~~~~ counts on        ^^^^^^^ way back
 */
function wayBack(candidates: Candidate[], outer: Candidate, front: number): Candidate | undefined {
  const below = candidates.filter(({ index }) => index > front);
  const next = below.filter((candidate) => continues(outer, candidate));
  const listed = outer.listed ? next.find((candidate) => candidate.listed) : undefined;
  return listed ?? firstBreak(below, outer) ?? next[0];
}

/** The first that goes on with the outer numbers below one counted as they are, and not less. */
function firstBreak(below: readonly Candidate[], outer: Candidate): Candidate | undefined {
  let above: Candidate | undefined;
  for (const candidate of below) {
    const breaksOff = above !== undefined && (above.value ?? 0) >= (candidate.value ?? 0);
    if (breaksOff && continues(outer, candidate)) return candidate;
    if (candidate.family === outer.family && candidate.keyword === outer.keyword) above = candidate;
  }
  return undefined;
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
