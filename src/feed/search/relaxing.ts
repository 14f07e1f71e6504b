/** With fewer items than these that have all words, items with most of them are shown too. */
export const fewHits = 3;

/**
 * How many of a query's terms are most of them: of four words two, of five three.
 *
 * @param terms from 1
 */
export function mostOf(terms: number): number {
  return Math.max(1, Math.floor(terms * 0.6));
}
