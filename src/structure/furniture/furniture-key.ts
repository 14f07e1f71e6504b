import { memoise } from "../../model/memoise.js";

/** Characters that normalizing may change, none of which is in common print, figures, and white space to fold. */
const needsWork = /[\u0300-\u200f\u2028-\uffff\d]|[^\S ]| {2}/;

/**
 * What two running headers share: letters kept (æøå too), each run of digits
 * one "#", white space folded. "Side 5 af 25" and "Side 6 af 25" are equal.
 */
export const furnitureKey = memoise((text) => {
  if (!needsWork.test(text)) return text.toLowerCase().trim();
  const small = text.normalize("NFC").toLowerCase().trim();
  return small.replace(/\d+/gu, "#").replace(/\s+/gu, " ");
});
