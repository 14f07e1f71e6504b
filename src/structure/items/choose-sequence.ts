import type { Candidate } from "./candidate.js";

/** The reading chosen: headings in order, each with its margin. */
export interface ChosenItem {
  candidate: Candidate;
  /** Points by which the chosen reading beats the best one that differs at this heading. */
  margin: number;
}

/** The step from one candidate to the next; null is the start of the document. */
export type Transition = (from: Candidate | null, to: Candidate) => number;

/** How many candidates back a predecessor is looked for. */
const window = 400;

/**
 * Choose the sequence of headings that explains the document best: the path
 * with the highest sum of candidate and step scores (dynamic programming over
 * candidates in document order, O(n · window)).
 */
export function chooseSequence(candidates: Candidate[], transition: Transition): ChosenItem[] {
  const best = new Float64Array(candidates.length);
  const previous = new Int32Array(candidates.length).fill(-1);
  let end = -1;
  candidates.forEach((candidate, at) => {
    best[at] = candidate.score + transition(null, candidate);
    for (let from = Math.max(0, at - window); from < at; from += 1) {
      const before = candidates[from] as Candidate;
      if (before.index + before.blockCount > candidate.index) continue;
      const score = (best[from] ?? 0) + candidate.score + transition(before, candidate);
      if (score > (best[at] ?? 0)) {
        best[at] = score;
        previous[at] = from;
      }
    }
    if ((best[at] ?? 0) > 0 && (end < 0 || (best[at] ?? 0) >= (best[end] ?? 0))) end = at;
  });
  const path: Candidate[] = [];
  for (let at = end; at >= 0; at = previous[at] ?? -1) path.unshift(candidates[at] as Candidate);
  return withMargins(path, candidates, transition);
}

/** Margin of each heading: what leaving it out would cost, or what the likeliest other heading near it would. */
export function withMargins(
  path: Candidate[],
  candidates: Candidate[],
  transition: Transition,
): ChosenItem[] {
  return path.map((candidate, at) => {
    const before = path[at - 1] ?? null;
    const after = path[at + 1] ?? null;
    const removal = removalCost(before, candidate, after, transition);
    const rivals = candidates.filter(
      (rival) =>
        rival.index > candidate.index &&
        (after === null || rival.index < after.index) &&
        !repeats(rival, candidate),
    );
    const insertions = rivals.map((rival) => -insertionGain(candidate, rival, after, transition));
    return { candidate, margin: Math.min(removal, ...insertions) };
  });
}

/** The contents list's one entry for both shows that the item prints its title again, as no item. */
function repeats(rival: Candidate, candidate: Candidate): boolean {
  return rival.number === null && rival.entry !== null && rival.entry === candidate.entry;
}

function removalCost(
  before: Candidate | null,
  candidate: Candidate,
  after: Candidate | null,
  transition: Transition,
): number {
  const withIt =
    candidate.score + transition(before, candidate) + (after ? transition(candidate, after) : 0);
  return withIt - (after ? transition(before, after) : 0);
}

function insertionGain(
  before: Candidate,
  rival: Candidate,
  after: Candidate | null,
  transition: Transition,
): number {
  const withIt = rival.score + transition(before, rival) + (after ? transition(rival, after) : 0);
  return withIt - (after ? transition(before, after) : 0);
}
