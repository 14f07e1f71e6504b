import { memoise } from "../../model/memoise.js";

/** Characters that normalizing may change; none of those in common print does. */
const mayBeComposed = /[\u0300-\u200f\u2028-\uffff]/;

/**
 * What two running headers share: letters kept (æøå too), each run of digits
 * one "#", white space folded. "Side 5 af 25" and "Side 6 af 25" are equal.
 */
export const furnitureKey = memoise((text) => {
  const composed = mayBeComposed.test(text) ? text.normalize("NFC") : text;
  const small = composed.toLowerCase().trim();
  const counted = /\d/u.test(small) ? small.replace(/\d+/gu, "#") : small;
  return /[^\S ]| {2}/u.test(counted) ? counted.replace(/\s+/gu, " ") : counted;
});
