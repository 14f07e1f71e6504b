import { groupBy } from "../../model/group-by.js";
import type { Candidate } from "./candidate.js";
import { hasSectionBelow } from "./following-evidence.js";

/** Fewest headings of one look that make a scheme of unnumbered items. */
const fewestPlain = 2;

/** Unnumbered headings of one look: the look whose headings have most section headings after them. */
export function plainScheme(candidates: Candidate[]): Candidate[] {
  const plain = candidates.filter((candidate) => candidate.family === "none");
  const groups = [...groupBy(plain, (candidate) => JSON.stringify(candidate.look)).values()];
  const strength = (group: Candidate[]) => group.filter(hasSectionBelow).length;
  const best = groups
    .filter((group) => group.length >= fewestPlain)
    .sort((left, right) => strength(right) - strength(left))[0];
  if (!best || strength(best) < best.length * 0.5) return [];
  return best.map((candidate) => ({ ...candidate, score: candidate.score + 1 }));
}
