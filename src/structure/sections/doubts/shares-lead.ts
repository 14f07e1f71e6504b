import type { ItemDoubt } from "./item-doubt.js";

/** Fewest items with the words, and share of all items, that make them a label. */
const fewestItems = 3;
const share = 0.6;

/**
 * Does a paragraph of the item begin with the same words and a colon as in most of the others? They
 * may be a label of the template's own that runs in.
 *
 *   Vores bud: Planen sendes i høring.
 *   ^^^^^^^^^^
 */
export const sharesLead: ItemDoubt = ({ leads }, siblings) => {
  if (leads.size === 0) return false;
  const least = Math.max(fewestItems, siblings.length * share);
  return [...leads].some(
    (lead) => siblings.filter((other) => other.leads.has(lead)).length >= least,
  );
};
