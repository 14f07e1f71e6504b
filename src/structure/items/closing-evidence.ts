import { isBlock, type RootChild } from "../../model/tree.js";
import { isClosingAgendaTitle } from "../../vocabulary/agenda-titles.js";
import type { Candidate, Evidence, ItemContext } from "./candidate.js";
import { lookDistance, lookOf } from "./look.js";

/** Headings of groups that show how such are set. */
const fewestGroupHeads = 2;

const endOfAgenda = "ends an agenda";
const setLikeGroups = "set like the headings of groups";

/** "Eventuelt" set like the headings of groups, with no numbers below it. */
export function closesGroups(
  candidate: Candidate,
  children: RootChild[],
  { groupHeads }: ItemContext,
): Evidence | null {
  if (candidate.family !== "none" || groupHeads.size < fewestGroupHeads) return null;
  if (!isClosingAgendaTitle(candidate.title)) return null;
  const child = children[candidate.index] as RootChild;
  const like = [...groupHeads].filter(
    (head) => head !== child && isBlock(head) && lookDistance(lookOf(head), candidate.look) === 0,
  );
  const isHead = groupHeads.has(child);
  return like.length >= fewestGroupHeads && !isHead ? { name: setLikeGroups, points: 3 } : null;
}

/** Was a candidate found to be set like the headings of groups? */
export function isSetLikeGroups({ family, evidence }: Candidate): boolean {
  return family === "none" && evidence.some(({ name }) => name === setLikeGroups);
}

/** "8. Eventuelt" ends an agenda, whatever numbers are missing above it. */
export function endsAgenda({ value, title }: Candidate): Evidence | null {
  return value !== null && isClosingAgendaTitle(title) ? { name: endOfAgenda, points: 1 } : null;
}

/** Does any of the evidence say that the title ends an agenda? */
export function isEndOfAgenda(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ name }) => name === endOfAgenda);
}
