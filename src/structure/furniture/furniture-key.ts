import { memoise } from "../../model/memoise.js";

/**
 * What two running headers share: letters kept (æøå too), each run of digits
 * one "#", white space folded. "Side 5 af 25" and "Side 6 af 25" are equal.
 */
export const furnitureKey = memoise((text) => {
  const small = text.normalize("NFC").toLowerCase().trim();
  const counted = /\d/u.test(small) ? small.replace(/\d+/gu, "#") : small;
  return /[^\S ]| {2}/u.test(counted) ? counted.replace(/\s+/gu, " ") : counted;
});
