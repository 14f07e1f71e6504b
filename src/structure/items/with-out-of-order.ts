import type { Candidate } from "./candidate.js";
import { candidatesOf } from "./choose-items.js";
import { type ChosenItem, type Transition, withMargins } from "./choose-sequence.js";
import { outOfOrder } from "./out-of-order.js";

/** The reading with the items that stand out of order, which count as direct steps. */
export function withOutOfOrder(
  reading: ChosenItem[],
  candidates: Candidate[],
  transition: Transition,
): ChosenItem[] {
  const path = candidatesOf(reading);
  const late = new Set(outOfOrder(path, candidates));
  if (late.size === 0) return reading;
  const whole = [...path, ...late].sort((one, other) => one.index - other.index);
  const isLate = (one: Candidate | null) => one !== null && late.has(one);
  return withMargins(whole, candidates, (from, to) =>
    isLate(from) || isLate(to) ? Math.max(0, transition(from, to)) : transition(from, to),
  );
}
