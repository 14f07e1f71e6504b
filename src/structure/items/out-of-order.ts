import { groupBy } from "../../model/group-by.js";
import type { Candidate } from "./candidate.js";
import { hasHeadingEvidence } from "./heading-evidence.js";
import { sameLook } from "./look.js";

/** Fewest headings in order beside which one out of order can be told. */
const fewestInOrder = 2;
/** How far, by its number, an item is taken from its place in the order. */
const farthest = 3;
/** Fewest points of evidence: a list's last line stands above a section heading by chance. */
const fewestPoints = 2;
/** Most headings in a row that stand out of order. */
const longestRow = 2;

/**
 * Headings that stand out of order: items that were taken before or after their turn, set as
 * the others and showing by themselves that they are headings, whose numbers are missing
 * among the others. A list or an inner minutes counts anew, and has numbers that the others have.
 *
 *   Punkt 4: Ny bro
 *   Punkt 6: Cykelsti
 *   Punkt 5: Køb af grund    ← fills the gap between 4 and 6
 *   ^^^^^^^
 *   Punkt 7: Eventuelt
 *
 * @returns those among `candidates`, in document order, which `path` lacks.
 */
export function outOfOrder(path: Candidate[], candidates: Candidate[]): Candidate[] {
  const scheme = commonestScheme(path);
  if (scheme.length < fewestInOrder || scheme.length < path.length) return [];
  const chosen = new Set(path);
  const taken = new Set(scheme.map(({ value }) => value));
  const peers = candidates.filter(
    (candidate) =>
      !chosen.has(candidate) &&
      schemeOf(candidate) === schemeOf(scheme[0] as Candidate) &&
      candidate.score >= fewestPoints &&
      hasHeadingEvidence(candidate) &&
      scheme.some(({ look }) => sameLook(look, candidate.look)),
  );
  const rows = groupBy(peers, ({ index }) => path.findLastIndex((one) => one.index < index));
  const found = [...rows].flatMap(([above, row]) => {
    const isRow = row.length <= longestRow && row.every(({ value }) => !taken.has(value));
    const near = [path[above], path[above + 1]];
    return isRow && row.every((one) => near.some((other) => isNear(one, other))) ? row : [];
  });
  const values = new Set(found.map(({ value }) => value));
  const isSure = values.size === found.length && found.length <= path.length;
  return isSure ? found.filter((one) => !path.some((other) => overlap(one, other))) : [];
}

function schemeOf({ family, keyword }: Candidate): string {
  return `${family} ${keyword}`;
}

function commonestScheme(path: Candidate[]): Candidate[] {
  const numbered = path.filter(({ value, subValue }) => value !== null && subValue === null);
  const schemes = [...groupBy(numbered, schemeOf).values()];
  return schemes.reduce((most, other) => (other.length > most.length ? other : most), []);
}

function isNear(one: Candidate, other: Candidate | undefined): boolean {
  const distance = Math.abs((one.value ?? Number.NaN) - (other?.value ?? Number.NaN));
  return distance <= farthest;
}

function overlap(one: Candidate, other: Candidate): boolean {
  return one.index < other.index + other.blockCount && other.index < one.index + one.blockCount;
}
