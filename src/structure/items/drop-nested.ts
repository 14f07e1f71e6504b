import type { Candidate } from "./candidate.js";

/**
 * Drop headings that belong to a document inside an item: a stretch of another
 * scheme, or one that starts over, between an item and its direct successor.
 * The outer numbering is the way back out.
 *
 *   Punkt 2: …   64. …  65. …  66. …   Punkt 3: …
 *   ^^^^^^^      ~~~~~~~~~~~~~~~~~~~   ^^^^^^^
 */
export function dropNested(path: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let at = 0;
  while (at < path.length) {
    const item = path[at] as Candidate;
    kept.push(item);
    at = wayBack(path, at) ?? at + 1;
  }
  return kept;
}

/** Index of the item's successor where what stands between is a document of its own, else null. */
function wayBack(path: Candidate[], at: number): number | null {
  const item = path[at] as Candidate;
  const next = path[at + 1];
  if (!next || item.value === null || isStep(item, next)) return null;
  for (let to = at + 2; to < path.length; to += 1) {
    if (isStep(item, path[to] as Candidate))
      return foreign(item, path.slice(at + 1, to)) ? to : null;
  }
  return null;
}

function isStep(from: Candidate, to: Candidate): boolean {
  return (
    to.family === from.family && to.keyword === from.keyword && to.value === (from.value ?? 0) + 1
  );
}

/** Another family all through, or numbers that start over: not a duplicate or a number misprinted. */
function foreign(item: Candidate, stretch: Candidate[]): boolean {
  const first = stretch[0] as Candidate;
  const other = stretch.every(
    (candidate) => candidate.family !== item.family || candidate.keyword !== item.keyword,
  );
  const listed = stretch.some((candidate) => candidate.listed);
  const startsOver = first.value !== null && first.value < (item.value ?? 0) && stretch.length >= 2;
  return (other && !listed) || (startsOver && !listed);
}
