import type { ItemDoubt, MeasuredItem } from "./item-doubt.js";

/** Share of the siblings that may repeat themselves before it is their habit. */
const habitShare = 0.4;

/**
 * Do two sections come again in the same order in one item? Two items may have
 * been read as one.
 *
 *   Indstilling, Sagsfremstilling, Indstilling, Sagsfremstilling
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const repeatsSeries: ItemDoubt = (one, siblings) =>
  repeats(one) && siblings.filter(repeats).length <= Math.max(1, siblings.length * habitShare);

function repeats({ sections }: MeasuredItem): boolean {
  const pairs = sections
    .slice(0, -1)
    .map(({ kind }, index) => [kind, sections[index + 1]?.kind] as const)
    .filter(([left, right]) => left !== right)
    .map((pair) => pair.join(" "));
  return pairs.some((pair, index) => pairs.indexOf(pair, index + 2) >= 0);
}
