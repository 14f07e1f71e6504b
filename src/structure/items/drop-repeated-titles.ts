import { comparisonKey } from "../../vocabulary/comparison.js";
import type { Candidate } from "./candidate.js";

/**
 * Leave out headings that print number and title of the heading right above once more.
 *
 *   3. Ny model for madservice          ← a link
 *   3.     Ny model for madservice      ← the heading of the case
 *   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
export function dropRepeatedTitles(candidates: Candidate[]): Candidate[] {
  return candidates.filter((candidate, at) => {
    const above = candidates[at - 1];
    return above === undefined || !repeats(above, candidate);
  });
}

function repeats(above: Candidate, { index, number, title, family, keyword }: Candidate): boolean {
  if (above.index + above.blockCount !== index || number === null) return false;
  if (above.family !== family || above.keyword !== keyword) return false;
  return above.number === number && comparisonKey(above.title) === comparisonKey(title);
}
