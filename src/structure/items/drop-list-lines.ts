import type { Candidate } from "./candidate.js";
import { hasHeadingEvidence } from "./heading-evidence.js";

/** Share of the headings chosen that must show by themselves that they are headings. */
const headedShare = 0.6;
/** Fewest headings chosen from which they tell what is usual. */
const fewestHeadings = 4;

/**
 * Drop lines of a list after a lead-in that filled a gap in the numbers, where
 * the document's own headings show what they are.
 *
 *   2. Plan for broen                        ← followed by a section heading
 *   Arbejdet falder i følgende dele:
 *   3. Nyt dæk                               ← fits between 2 and 4, and is no heading
 *   4. Maling
 *   4. Sommerfest                            ← followed by a section heading
 */
export function dropListLines(path: Candidate[]): Candidate[] {
  const headed = path.filter(hasHeadingEvidence).length;
  if (path.length < fewestHeadings || headed < path.length * headedShare) return path;
  return path.filter((candidate) => hasHeadingEvidence(candidate) || !isLedIn(candidate));
}

function isLedIn(candidate: Candidate): boolean {
  return candidate.evidence.some(
    ({ name }) => name === "follows a lead-in" || name === "in a list after a lead-in",
  );
}
