import type { ItemDoubt } from "./item-doubt.js";

/** Fewest items with such lines, and their share, from which columns may have been read as lines. */
const fewestItems = 2;
const share = 0.35;

/**
 * Do lines of text fall into cells, as in many of the other items? Columns side by side may have
 * been read across.
 *
 *   Aftalen blev gennemgået. ⇥ Ditte ⇥ 1. november
 */
export const standsInCells: ItemDoubt = (one, siblings) => {
  if (!one.hasCells) return false;
  const count = siblings.filter(({ hasCells }) => hasCells).length;
  return count >= fewestItems && count >= siblings.length * share;
};
