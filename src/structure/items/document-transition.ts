import type { MinutesRoot, MinutesTree } from "../../model/tree.js";
import type { Candidate, ItemContext } from "./candidate.js";
import type { Transition } from "./choose-sequence.js";
import { isSetLikeGroups } from "./closing-evidence.js";
import { isTopLevel } from "./top-level-candidates.js";
import { transitionScore } from "./transition-score.js";

/**
 * Make the steps of one document: as their numbers tell, but a heading of a group may let the numbers start
 * over, and a number that stands only in its parts ("6.a", "6.b") is not missing.
 */
export function documentTransition(
  tree: MinutesTree | MinutesRoot,
  candidates: Candidate[],
  context: ItemContext,
): Transition {
  const parts = candidates.filter((candidate) => !isTopLevel(candidate));
  const tops = candidates.filter(isTopLevel);
  const restarts = [...context.groupHeads].map((head) => tree.children.indexOf(head));
  return (from, to) => {
    const between = (at: number) => from !== null && at > from.index && isRightAbove(at, to.index);
    if (from !== null && isSetLikeGroups(to)) return 0;
    if (from && isGapFilled(from, to, parts) && !isGapFilled(from, to, tops))
      return transitionScore(from, { ...to, value: (from.value ?? 0) + 1 });
    const score = transitionScore(from, to);
    const startsOver = from !== null && (to.value ?? 0) <= (from.value ?? 0) && to.value === 1;
    return startsOver && restarts.some(between) ? Math.max(score, -1) : score;
  };
}

/** A group's heading, with a line between at the most: "Åben sag" further up tells of the item above. */
function isRightAbove(head: number, index: number): boolean {
  return head < index && index - head <= 2;
}

/** "6.a" and "6.b" between 5 and 7, and no 6: the number that seems to be missing stands in its parts. */
function isGapFilled(from: Candidate, to: Candidate, parts: Candidate[]): boolean {
  const missing = (from.value ?? 0) + 1;
  return (
    to.value === missing + 1 &&
    parts.some(({ index, value }) => value === missing && index > from.index && index < to.index)
  );
}
