import type { Candidate } from "./candidate.js";

const listEvidence: ReadonlySet<string> = new Set([
  "stands in a list",
  "in a list after a lead-in",
  "no space above",
]);

/** An agenda without texts is one list: its lines may stand tight. */
export function withoutListPenalty(candidate: Candidate): Candidate {
  const evidence = candidate.evidence.filter(({ name }) => !listEvidence.has(name));
  return evidence.length === candidate.evidence.length
    ? candidate
    : { ...candidate, evidence, score: evidence.reduce((sum, { points }) => sum + points, 0) };
}
