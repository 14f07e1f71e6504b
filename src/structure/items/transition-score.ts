import type { Candidate } from "./candidate.js";
import { lookDistance } from "./look.js";

/** Points for a number that follows the one before, and what each other step costs. */
const successorPoints = 2;
const repeatPoints = -0.7;
const gapPoints = -1.5;
const gapPointsEach = -0.3;
const backwardPoints = -12;
/** Leaving one family of numbers for another: cheap where the number runs on, dear elsewhere. */
const switchAtSuccessorPoints = -2;
const switchPoints = -8;
const lookPoints = -1;
/** Going back in the contents list, or using one entry twice. */
const entryBackwardPoints = -15;

/** What the step from one heading to the next is worth. */
export function transitionScore(from: Candidate | null, to: Candidate): number {
  if (from === null) return startScore(to);
  return entryScore(from, to) + numberScore(from, to) + lookPoints * lookChange(from, to);
}

/** How the two headings differ in print; one that text runs on after is printed as its text is. */
function lookChange(from: Candidate, to: Candidate): number {
  const runsOn = [from, to].some(({ titleEnd, entry }) => titleEnd !== null && entry !== null);
  return runsOn ? 0 : Math.min(2, lookDistance(from.look, to.look));
}

function startScore(to: Candidate): number {
  if (to.value === null) return 0;
  return to.value <= 1 ? 1 : 0;
}

function entryScore(from: Candidate, to: Candidate): number {
  if (from.entry === null || to.entry === null) return 0;
  if (to.entry > from.entry) return 0;
  return to.entry === from.entry && to.number !== from.number ? -4 : entryBackwardPoints;
}

function numberScore(from: Candidate, to: Candidate): number {
  if (from.value === null || to.value === null) return from.value === to.value ? 0 : -3;
  const bothListed = from.entry !== null && to.entry !== null;
  const step = to.value - from.value;
  const sameFamily = from.family === to.family && from.keyword === to.keyword;
  const change = sameFamily ? 0 : step === 1 ? switchAtSuccessorPoints : switchPoints;
  return change + stepScore(step, from, to) * (bothListed && step > 1 ? 0 : 1);
}

function stepScore(step: number, from: Candidate, to: Candidate): number {
  if (step === 1) return successorPoints;
  if (step === 0) return (to.subValue ?? 0) > (from.subValue ?? 0) ? successorPoints : repeatPoints;
  if (step > 1) return gapPoints + (to.closes ? 0 : gapPointsEach * Math.min(step, 12));
  return backwardPoints;
}
