import type { Candidate } from "./candidate.js";

const headingEvidence: ReadonlySet<string> = new Set([
  "in the contents list",
  "heading style",
  "set as a heading",
  "bookmarked",
  "followed by a section heading",
  "followed by a case number",
]);

/** Does a candidate show by itself that it is a heading, whatever its number? */
export function hasHeadingEvidence({ evidence }: Candidate): boolean {
  return evidence.some(({ name }) => headingEvidence.has(name));
}
