import type { Candidate } from "./candidate.js";

/** The candidates with numbers of the first level, without the parts of an item that has a heading of its own. */
export function topLevelCandidates(candidates: Candidate[]): Candidate[] {
  return withoutParts(candidates.filter(isTopLevel));
}

/** Is the candidate's number of the first level, and no part of another ("2.1", "2a")? */
export function isTopLevel(candidate: Candidate): boolean {
  return candidate.family !== "decimal" && candidate.family !== "letter";
}

/**
 * Leave out parts of an item that has a heading of its own.
 *
 *   Ad. 3 Forskning
 *   Ad. 3a Bedømmelsesudvalg
 *   ~~~~~~
 */
function withoutParts(candidates: Candidate[]): Candidate[] {
  const isPart = ({ family, subValue }: Candidate) => family === "keyword" && subValue !== null;
  if (!candidates.some(isPart)) return candidates;
  const wholes = candidates.filter((candidate) => !isPart(candidate));
  return candidates.filter(
    (one) =>
      !isPart(one) ||
      !wholes.some(
        ({ value, keyword, index }) =>
          value === one.value && keyword === one.keyword && index < one.index,
      ),
  );
}
