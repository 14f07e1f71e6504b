import type { LabelOccurrence } from "./label-occurrence.js";
import type { HeadingHabit } from "./learn-headings.js";

/**
 * Is the heading of an earlier decision text of the case's history? It stands below the history's
 * heading, and the one that recurs from item to item, this meeting's, stands further down.
 *
 *   Tidligere behandling
 *   Beslutning i Kulturudvalget den 08-09-2009
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   Udsat til næste møde.
 *   Beslutning i Kulturudvalget den 13-10-2009
 *
 * @param open the heading of the section the line stands in
 */
export function quotesEarlier(
  one: LabelOccurrence,
  open: LabelOccurrence | null,
  all: LabelOccurrence[],
  { recurring }: HeadingHabit,
): boolean {
  if (open?.label?.kind !== "sagsforloeb" || !isDecisionOfBody(one) || recurring.has(one.key))
    return false;
  return all.some(
    (other) =>
      other.item === one.item &&
      other.index > one.index &&
      isDecisionOfBody(other) &&
      recurring.has(other.key),
  );
}

function isDecisionOfBody({ label }: LabelOccurrence): boolean {
  return label?.kind === "beslutning" && label.qualified;
}
