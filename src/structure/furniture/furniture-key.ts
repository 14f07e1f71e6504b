import { memoise } from "../../model/memoise.js";

/**
 * What two running headers share: letters kept (æøå too), each run of digits
 * one "#", white space folded. "Side 5 af 25" and "Side 6 af 25" are equal.
 */
export const furnitureKey = memoise((text) =>
  text.normalize("NFC").toLowerCase().replace(/\d+/gu, "#").replace(/\s+/gu, " ").trim(),
);
