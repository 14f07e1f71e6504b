import type { Candidate } from "./candidate.js";

/** Fewest decimals with a zero that count on to be numbers of the first level. */
const fewestDecimals = 3;

/**
 * Read decimals that count on with a zero as numbers of the first level: the zero says that the number has no part.
 *
 *     1.0 Velkomst
 *     2.0 Økonomi
 *     ^^^
 */
export function withWholeDecimals(candidates: Candidate[]): Candidate[] {
  const isWhole = ({ family, subValue }: Candidate) => family === "decimal" && subValue === 0;
  const values = new Set(candidates.filter(isWhole).map(({ value }) => value ?? 0));
  const countOn = [...values].filter((value) => values.has(value - 1)).length + 1;
  if (countOn < fewestDecimals) return candidates;
  return candidates.map((one) => (isWhole(one) ? { ...one, family: "dot", subValue: null } : one));
}
